import { avatarPicture } from '../data/avatar.ts';
import type { Person } from '../data/people.ts';
import { css } from '../css.ts';
import { t } from '../language.ts';

const frame = css('border-radius: 50%; overflow: hidden; flex-shrink: 0; display: block');
const picture = css('width: 100%; height: 100%; object-fit: cover');

export function Avatar({ person, size }: { person: Person; size: number }) {
  return (
    <span class={frame} style={`width: ${size}px; height: ${size}px`}>
      <img
        alt={t.avatarOf(person.handle)}
        class={picture}
        crossOrigin="anonymous"
        draggable={false}
        src={avatarPicture(person.look)}
      />
    </span>
  );
}
