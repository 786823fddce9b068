import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';
import { t } from '../language.ts';
import { personBy, postsOf } from '../page/store.ts';
import { PictureGrid } from '../profile/picture-grid.tsx';
import { Link } from '../ui/link.tsx';
import { PostDetails } from './post-details.tsx';
import { PostMedia } from './post-media.tsx';

const page = css('max-width: 935px; margin: 0 auto; padding: 30px 20px 60px', {
  narrow: 'padding: 0 0 30px',
});
const card = css(
  'display: flex; border: 1px solid var(--ig-separator); border-radius: 4px; overflow: hidden; background: var(--ig-raised)',
  { narrow: 'display: block; border-radius: 0; border-width: 0' },
);
const media = css('flex: 1 1 0%; min-width: 0', { narrow: 'flex: none' });
const side = css('width: 400px; max-width: 48%; border-left: 1px solid var(--ig-separator)', {
  narrow: 'width: 100%; max-width: 100%; border-left-width: 0',
});
const moreFrom = css('padding: 40px 0 18px; color: var(--ig-secondary-text)', {
  narrow: 'padding: 24px 12px 12px',
});
const strong = css('font-weight: 600; color: var(--ig-primary-text)');

/**
 * A post as a page of its own. The site shows it in two ways: in an article (here at /handle/p/code/), or
 * without one, with a rule under the author's line (here at /p/code/).
 */
export function PostPage({ post, path }: { post: Post; path: string }) {
  const person = personBy(post.author);
  const inArticle = !path.startsWith('/p/') && !path.startsWith('/reel/');
  const content = (
    <>
      <div class={media}>
        <PostMedia post={post} />
      </div>
      <div class={side}>
        <PostDetails post={post} rule={!inArticle} />
      </div>
    </>
  );
  const others = postsOf(person).filter((other) => other !== post);
  return (
    <div class={page}>
      {inArticle ? (
        <article class={card} role="presentation">
          {content}
        </article>
      ) : (
        <div class={card}>{content}</div>
      )}
      {others.length > 0 && (
        <div class={moreFrom}>
          <span dir="auto">{t.moreFrom} </span>
          <Link class={strong} href={`/${person.handle}/`}>
            {person.handle}
          </Link>
        </div>
      )}
      <PictureGrid person={person} posts={others.slice(0, 6)} />
    </div>
  );
}
