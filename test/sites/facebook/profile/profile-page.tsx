import { directorySlugs } from '../content/about.ts';
import type { Person } from '../content/people.ts';
import { look, narrow } from '../look/look.ts';
import { Directory } from './directory.tsx';
import { FriendList } from './friend-list.tsx';
import { rowsAsked } from '../../crowd.ts';
import { LongList } from './long-list.tsx';
import { Intro } from './intro.tsx';
import { ProfileHeader } from './profile-header.tsx';
import { Timeline } from './timeline.tsx';

function ProfileBody({ person, tab }: { person: Person; tab: string }) {
  if (tab.startsWith('friends') || tab === 'followers' || tab === 'following')
    return rowsAsked(location.search) > 0 ? (
      <LongList rows={rowsAsked(location.search)} />
    ) : (
      <FriendList person={person} />
    );
  const slug =
    directorySlugs.find((name) => name === tab) ?? (tab.startsWith('about') ? 'directory_intro' : undefined);
  if (slug) return <Directory person={person} slug={slug} />;
  return (
    <div
      class={look({
        display: 'grid',
        gridTemplateColumns: '380px minmax(0, 1fr)',
        alignItems: 'start',
        gap: 16,
        '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
      })}
    >
      <Intro person={person} />
      <Timeline person={person} />
    </div>
  );
}

export function ProfilePage({ person, tab }: { person: Person; tab: string }) {
  return (
    <div role="main">
      <ProfileHeader person={person} tab={tab} />
      {/* The site nests a second main below the header. */}
      <div
        role="main"
        class={look({
          maxWidth: 940,
          margin: '0 auto',
          padding: '16px 16px 40px',
          [narrow]: { padding: '12px 0 40px' },
        })}
      >
        <ProfileBody person={person} tab={tab} />
      </div>
    </div>
  );
}
