import { useRef, useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';
import { exactNumber } from '../formats.ts';
import { t } from '../language.ts';
import { navigate } from '../page/router.ts';
import { store } from '../page/store.ts';
import { CommentForm } from '../post/comment-form.tsx';
import { PostActions } from '../post/post-actions.tsx';
import { PostHeader } from '../post/post-header.tsx';
import { PostMedia } from '../post/post-media.tsx';
import { Link } from '../ui/link.tsx';
import { FeedCaption } from './feed-caption.tsx';
import { FreshComment } from './fresh-comment.tsx';

const article = css(
  'padding-bottom: 14px; margin-bottom: 18px; border-bottom: 1px solid var(--ig-separator)',
);
const frame = css('border-radius: 4px; overflow: hidden; border: 1px solid var(--ig-separator)', {
  narrow: 'border-radius: 0; border-width: 0',
});
const below = css('', { narrow: 'padding: 0 12px' });
const likes = css('font-weight: 600');
const allComments = css('color: var(--ig-secondary-text)');
const line = css('padding-top: 6px');

export function FeedArticle({ post }: { post: Post }) {
  const [comment, setComment] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const path = `/p/${post.code}/`;
  const fresh = post.comments.filter(
    ({ author, at }) => author === store.me.handle && at.getTime() > openedAt,
  );
  return (
    <article class={article}>
      <div>
        <PostHeader post={post} timed />
        <div class={frame}>
          <PostMedia post={post} />
        </div>
        <div class={below}>
          <PostActions onComment={() => navigate(path)} />
          <section>
            <span class={likes} dir="auto">
              {t.likes(exactNumber(post.likes))}
            </span>
          </section>
          <FeedCaption post={post} />
          {post.comments.length > 0 && (
            <div class={line}>
              <Link class={allComments} href={`${path}comments/`} to={path}>
                <span dir="auto">{t.viewAllComments(exactNumber(post.comments.length))}</span>
              </Link>
            </div>
          )}
          {fresh.map((one) => (
            <FreshComment comment={one} key={one.id} />
          ))}
          {!post.commentsOff && (
            <CommentForm fieldRef={field} onText={setComment} place="feed" post={post} text={comment} />
          )}
        </div>
      </div>
    </article>
  );
}

const openedAt = Date.now();
