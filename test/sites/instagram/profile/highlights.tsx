import { css } from '../css.ts';
import type { Person } from '../data/people.ts';
import { scenes, type Scene } from '../data/scenes.ts';
import { Link } from '../ui/link.tsx';

const list = css('display: flex; gap: 22px; padding: 14px 0 4px; overflow: hidden');
const one = css('width: 78px; text-align: center; display: block');
const ring = css(
  'padding: 3px; border: 1px solid var(--ig-separator); border-radius: 50%; margin-bottom: 8px',
);
const picture = css('width: 70px; height: 70px; border-radius: 50%; object-fit: cover');
const name = css('font-size: 12px; font-weight: 600');

const covers: Scene[] = ['tea', 'leaves', 'hills', 'bookshelf'];

export function Highlights({ person }: { person: Person }) {
  if (person.highlights.length === 0) return null;
  return (
    <ul class={list}>
      {person.highlights.map((title, index) => (
        <li key={title}>
          <Link class={one} href={`/stories/highlights/1789${person.id}${index}/`}>
            <div class={ring}>
              <img alt="" class={picture} src={scenes[covers[index % covers.length]!](index + 3)} />
            </div>
            <span class={name} dir="auto">
              {title}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
