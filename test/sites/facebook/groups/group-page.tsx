import { rowsAsked } from '../../crowd.ts';
import { Feed } from '../home/feed.tsx';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Link } from '../parts/link.tsx';
import { LongList } from '../profile/long-list.tsx';

/** A group: what is written in it, and who is in it, each under an address of the group's own. */
export function GroupPage({ group, tab }: { group: string; tab: string }) {
  const root = `/groups/${group}`;
  return (
    <div role="main" class={look({ maxWidth: 680, margin: '0 auto', padding: 16 })}>
      <h1 class={look({ fontSize: 28, lineHeight: '32px', fontWeight: 700 })}>
        <Link href={`${root}/`}>{group}</Link>
      </h1>
      <div role="tablist">
        <a role="tab" href={`${root}/`} aria-selected={tab === ''}>
          {say.posts}
        </a>
        <a role="tab" href={`${root}/members/`} aria-selected={tab === 'members'}>
          {say.friends}
        </a>
      </div>
      {tab === 'members' ? (
        <LongList rows={rowsAsked(location.search) || 24} of={(id) => `${root}/user/6155${id}/`} />
      ) : (
        <Feed />
      )}
    </div>
  );
}
