import { css } from '../css.ts';
import type { Person } from '../data/people.ts';
import type { Post } from '../data/posts.ts';
import { Link } from '../ui/link.tsx';

const grid = css('display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px', { narrow: 'gap: 2px' });
const tile = css('display: block; aspect-ratio: 1; background: var(--ig-field)', { hover: 'opacity: .88' });
const picture = css('width: 100%; height: 100%; object-fit: cover');

export function PictureGrid({ posts, person }: { posts: Post[]; person: Person }) {
  return (
    <div class={grid}>
      {posts.map((post) => (
        <div key={post.code}>
          <Link class={tile} href={`/${person.handle}/p/${post.code}/`}>
            <img alt={post.caption || post.alt} class={picture} crossOrigin="anonymous" src={post.picture} />
          </Link>
        </div>
      ))}
    </div>
  );
}
