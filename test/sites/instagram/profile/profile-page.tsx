import { css } from '../css.ts';
import type { Person } from '../data/people.ts';
import { t } from '../language.ts';
import { useSource } from '../page/source.ts';
import { postsOf, store, storeSource } from '../page/store.ts';
import { Link } from '../ui/link.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-shapes.tsx';
import { FollowersDialog } from './followers-dialog.tsx';
import { PictureGrid } from './picture-grid.tsx';
import { ProfileHeader } from './profile-header.tsx';

const page = css('max-width: 935px; margin: 0 auto; padding: 30px 20px 0', { narrow: 'padding: 12px 0 0' });
const tabs = css(
  'display: flex; justify-content: center; gap: 60px; border-top: 1px solid var(--ig-separator)',
  {
    narrow: 'gap: 0; justify-content: space-around',
  },
);
const tab = css('display: flex; padding: 14px 20px; color: var(--ig-secondary-text)');
const chosen = css('color: var(--ig-primary-text); box-shadow: inset 0 2px var(--ig-primary-text)');
const nothing = css('text-align: center; padding: 60px 0; font-size: 20px');

type Props = { person: Person; path: string };

export function ProfilePage({ person, path }: Props) {
  useSource(storeSource);
  const own = person === store.me;
  const home = `/${person.handle}/`;
  const list: [href: string, name: IconName, label: string][] = [
    [home, 'grid', t.tabPosts],
    [`${home}reels/`, 'reels', t.tabReels],
    [`${home}saved/`, 'save', t.tabSaved],
    [`${home}tagged/`, 'tagged', t.tabTagged],
  ];
  const shown = list.filter(([href]) => own || !href.endsWith('/saved/'));
  const current = shown.find(([href]) => href !== home && href === path)?.[0] ?? home;
  const posts = current === home ? postsOf(person) : [];
  const people = /\/(followers|following)\/$/.exec(path)?.[1];
  return (
    <div class={page}>
      <div>
        <ProfileHeader own={own} person={person} />
        <div class={tabs} role="tablist">
          {shown.map(([href, name, label]) => (
            <Link
              class={`${tab} ${href === current ? chosen : ''}`}
              href={href}
              key={href}
              selected={href === current}
            >
              <Icon label={label} name={name} />
            </Link>
          ))}
        </div>
        {posts.length > 0 ? (
          <PictureGrid person={person} posts={posts} />
        ) : (
          <div class={nothing}>{t.nothingHere}</div>
        )}
      </div>
      {people && <FollowersDialog kind={people} person={person} />}
    </div>
  );
}
