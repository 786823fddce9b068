import { useRef, useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';
import { exactNumber } from '../formats.ts';
import { t } from '../language.ts';
import { AgeTime } from '../ui/age-time.tsx';
import { Link } from '../ui/link.tsx';
import { CaptionItem } from './caption-item.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentItem } from './comment-item.tsx';
import { PostActions } from './post-actions.tsx';
import { PostHeader } from './post-header.tsx';

const column = css('display: flex; flex-direction: column; height: 100%; min-height: 0');
const top = css('padding: 4px 8px 0 12px; border-bottom: 1px solid var(--ig-separator)');
const scroller = css('flex: 1 1 0%; overflow: auto; min-height: 120px; padding: 14px 16px');
const below = css('padding: 0 16px 10px; border-top: 1px solid var(--ig-separator)');
const likes = css('font-weight: 600; display: block');
const when = css('color: var(--ig-secondary-text); font-size: 12px');

/** Everything of an open post but its picture. */
export function PostDetails({ post, rule }: { post: Post; rule?: boolean }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  const reply = (handle: string) => {
    setText(`@${handle} `);
    field.current?.focus();
    // The caret belongs after the handle, which is drawn a moment later.
    setTimeout(() => field.current?.setSelectionRange(999, 999));
  };

  return (
    <div class={column}>
      <div class={top}>
        <PostHeader post={post} />
      </div>
      {rule && <hr hidden />}
      <div class={scroller}>
        <ul>
          <CaptionItem post={post} />
          {post.comments.map((comment) => (
            <CommentItem comment={comment} key={comment.id} onReply={reply} post={post} />
          ))}
        </ul>
      </div>
      <div class={below}>
        <PostActions onComment={() => field.current?.focus()} />
        <section>
          <span class={likes} dir="auto">
            {t.likes(exactNumber(post.likes))}
          </span>
        </section>
        <Link class={when} href={`/p/${post.code}/`}>
          <AgeTime at={post.at} />
        </Link>
      </div>
      {!post.commentsOff && (
        <CommentForm fieldRef={field} onText={setText} place="post" post={post} text={text} />
      )}
    </div>
  );
}
