import { css } from '../css.ts';
import { store } from '../page/store.ts';
import { Link } from '../ui/link.tsx';

const page = css('max-width: 935px; margin: 0 auto; padding: 24px 20px', { narrow: 'padding: 0' });
const grid = css('display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px');
const picture = css('width: 100%; aspect-ratio: 1; object-fit: cover');

export function ExplorePage() {
  const others = [...store.posts.values()].filter((post) => post.author !== store.me.handle);
  return (
    <div class={page}>
      <div class={grid}>
        {others.slice(0, 30).map((post) => (
          <Link href={`/p/${post.code}/`} key={post.code}>
            <img alt={post.alt} class={picture} src={post.picture} />
          </Link>
        ))}
      </div>
    </div>
  );
}
