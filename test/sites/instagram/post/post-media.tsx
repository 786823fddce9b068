import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';

const frame = css(
  'position: relative; aspect-ratio: 1; width: 100%; background: var(--ig-field); overflow: hidden',
);
const picture = css('position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover');

export function PostMedia({ post }: { post: Post }) {
  return (
    <div class={frame}>
      <img alt={post.alt} class={picture} crossOrigin="anonymous" src={post.picture} />
    </div>
  );
}
