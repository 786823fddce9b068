import { useMemo } from 'react';
import { crowd, rowsAsked, type Stranger } from '../../../crowd.ts';
import { PageHeader } from '../frame/page-header.tsx';
import { TabRow } from '../frame/tab-row.tsx';
import { myHandle, type Person } from '../data/people.ts';
import { t } from '../language.ts';
import { Timeline } from '../list/timeline.tsx';
import { UserCell } from '../people/user-cell.tsx';
import { personOf, useSite } from '../store.ts';
import { useTitle } from '../title.ts';

export type PeopleList = 'suggestions' | 'followers' | 'verified_followers' | 'following';

type Props = { list: PeopleList; handle?: string };

/** Somebody of a long list, who has no page of their own. */
export const asPerson = ({ id, name, handle }: Stranger): Person => ({
  id,
  handle: handle.slice(0, 20),
  name,
  bio: Number(id) % 3 === 0 ? 'Maps, mostly.' : '',
  location: '',
  url: '',
  joined: '2019-05-02',
  following: 40,
  followers: 12,
  followsYou: true,
});

/** Suggested people, or the followers and followed of someone. */
export function PeoplePage({ list, handle = myHandle }: Props) {
  const people = useSite((state) => state.people);
  const following = useSite((state) => state.following);
  const person = personOf(handle);
  const title = list === 'suggestions' ? t.whoToFollow : (person?.name ?? handle);
  useTitle(title);

  const shown = Object.values(people).filter((one) => {
    if (one.handle === handle || one.handle === myHandle) return false;
    if (list === 'suggestions') return !one.followsYou;
    if (list === 'following') return following.has(one.handle);
    return list === 'followers' ? one.followsYou || one.verified : one.verified;
  });
  const rows = list === 'suggestions' ? 0 : rowsAsked(location.search);
  const long = useMemo(() => crowd(rows).map(asPerson), [rows]);
  const items = (rows > 0 ? long : shown).map((one) => ({
    key: one.id,
    render: () => <UserCell person={one} place="list" />,
  }));
  return (
    <>
      <PageHeader title={title} note={list === 'suggestions' ? undefined : `@${handle}`} back>
        {list !== 'suggestions' && (
          <TabRow
            label={t.follow}
            tabs={[
              { label: t.followersCount, href: `/${handle}/followers`, active: list !== 'following' },
              { label: t.followingCount, href: `/${handle}/following`, active: list === 'following' },
            ]}
          />
        )}
      </PageHeader>
      <Timeline label={t.peopleList} items={items} />
    </>
  );
}
