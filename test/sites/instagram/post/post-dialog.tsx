import type { Post } from '../data/posts.ts';
import { css } from '../css.ts';
import { navigate } from '../page/router.ts';
import { Modal } from '../ui/modal.tsx';
import { PostDetails } from './post-details.tsx';
import { PostMedia } from './post-media.tsx';

const article = css(
  'display: flex; width: min(1120px, calc(100vw - 150px)); height: min(calc(100vh - 48px), 720px); background: var(--ig-raised); border-radius: 4px; overflow: hidden',
);
const media = css('flex: 1 1 0%; min-width: 0; display: flex; align-items: center; background: #000');
const side = css('width: 420px; max-width: 50%; flex-shrink: 0; border-left: 1px solid var(--ig-separator)');

/** A post opened over another page. */
export function PostDialog({ post, background }: { post: Post; background: string }) {
  return (
    <Modal closeButton label={post.author} onClose={() => navigate(background, { keepScroll: true })}>
      <article class={article} role="presentation">
        <div class={media}>
          <PostMedia post={post} />
        </div>
        <div class={side}>
          <PostDetails post={post} />
        </div>
      </article>
    </Modal>
  );
}
