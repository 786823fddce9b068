import { useMemo } from 'react';
import { PageHeader } from '../frame/page-header.tsx';
import { TabRow } from '../frame/tab-row.tsx';
import { myHandle } from '../data/people.ts';
import { count, t } from '../language.ts';
import { postItem } from '../list/post-items.tsx';
import { Timeline } from '../list/timeline.tsx';
import { useSite } from '../store.ts';
import { useTitle } from '../title.ts';
import { EmptyState } from './empty-state.tsx';
import { ProfileHeader } from './profile-header.tsx';
import { ProfileSchema } from './profile-schema.tsx';

const tabNames = [
  ['posts', ''],
  ['replies', '/with_replies'],
  ['highlights', '/highlights'],
  ['articles', '/articles'],
  ['media', '/media'],
  ['likes', '/likes'],
] as const;

export function ProfilePage({ handle, tab }: { handle: string; tab: string }) {
  const person = useSite((state) => state.people[handle.toLowerCase()]);
  const posts = useSite((state) => state.posts);
  useTitle(person && `${person.name} (@${person.handle})`);

  const items = useMemo(() => {
    const own = Object.values(posts).filter((post) => post.author === person?.handle && !post.advert);
    const shown = own.filter((post) => {
      if (tab === '/media') return post.photos.length > 0;
      return tab === '/with_replies' ? true : tab === '' && !post.replyTo;
    });
    const order = shown.toSorted(
      (one, other) => Number(other.pinned ?? false) - Number(one.pinned ?? false) || other.at - one.at,
    );
    return order.map((post) => postItem(post, tab === '' && post.pinned));
  }, [posts, person?.handle, tab]);

  if (!person) {
    return (
      <>
        <PageHeader title={t.profile} back />
        <EmptyState title={t.noAccount} note={t.noAccountHelp} />
      </>
    );
  }
  const root = `/${person.handle}`;
  // The likes of others are theirs alone.
  const names = tabNames.filter(([name]) => name !== 'likes' || person.handle === myHandle);
  return (
    <>
      <ProfileSchema person={person} />
      <PageHeader title={person.name} note={t.postsCount(count(items.length))} back />
      <ProfileHeader person={person} />
      <TabRow
        label={t.profileTimelines}
        tabs={names.map(([name, path]) => ({ label: t.tabs[name], href: root + path, active: tab === path }))}
      />
      {items.length > 0 ? (
        <Timeline label={t.postsOf(person.name)} items={items} />
      ) : (
        <EmptyState title={t.nothingHere} note={t.nothingHereHelp} />
      )}
    </>
  );
}
