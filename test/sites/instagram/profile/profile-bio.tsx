import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Person } from '../data/people.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { LinkedText } from '../ui/linked-text.tsx';
import { Pressable } from '../ui/pressable.tsx';

const shownLength = 110;
const category = css('color: var(--ig-secondary-text)');
const bio = css('overflow-wrap: anywhere');
const website = css(
  'display: flex; align-items: center; gap: 6px; padding-top: 4px; color: var(--ig-link); font-weight: 600',
);
const more = css('display: inline; color: var(--ig-secondary-text)');
const inline = css('display: inline');

const outside = (address: string) => `https://l.instagram.com/?u=${encodeURIComponent(address)}&e=AT0demo`;
const shortAddress = (address: string) =>
  address.replace(/^https?:\/\//, '').replace(/^(.{28}).{3,}$/, '$1...');

export function ProfileBio({ person, own }: { person: Person; own: boolean }) {
  const [whole, setWhole] = useState(false);
  const cut = !own && !whole && person.bio.length > shownLength;
  const short = person.bio.slice(0, person.bio.lastIndexOf(' ', shownLength));
  return (
    <>
      {person.category && (
        <div class={category} dir="auto">
          {person.category}
        </div>
      )}
      {cut ? (
        <span class={bio} dir="auto">
          <Pressable class={inline} onPress={() => setWhole(true)}>
            <span dir="auto">
              <LinkedText text={short} />
            </span>
          </Pressable>
          ...{' '}
          <Pressable class={more} onPress={() => setWhole(true)}>
            <span dir="auto">{t.moreText}</span>
          </Pressable>
        </span>
      ) : (
        <span class={bio} dir="auto">
          <LinkedText text={person.bio} />
        </span>
      )}
      {person.website && (
        <div class={website}>
          <Icon label={t.linkIcon} name="link" size={14} />
          <a href={outside(person.website)} rel="me nofollow noopener noreferrer" target="_blank">
            {shortAddress(person.website)}
          </a>
        </div>
      )}
    </>
  );
}
