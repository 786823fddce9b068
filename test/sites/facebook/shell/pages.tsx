import { useEffect, useState } from 'preact/hooks';
import { FriendsHub } from '../friends/friends-hub.tsx';
import { GroupPage } from '../groups/group-page.tsx';
import { HomePage } from '../home/home-page.tsx';
import { say } from '../language.ts';
import { MessagesPage } from '../messenger/messages-page.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProfilePage } from '../profile/profile-page.tsx';
import { usePlace } from '../routing/history.ts';
import { pageKey, type Page } from '../routing/place.ts';
import { SettingsPage } from '../settings/settings-page.tsx';
import { MissingPage } from './missing-page.tsx';

/** For about as long the old page's tree stays in the document, hidden, beside a skeleton of the new one. */
const overlap = 80;

function PageView({ page }: { page: Page }) {
  if (page.kind === 'home') return <HomePage />;
  if (page.kind === 'messages') return <MessagesPage thread={page.thread} />;
  if (page.kind === 'friends') return <FriendsHub key={page.list} list={page.list} />;
  if (page.kind === 'group') return <GroupPage key={page.tab} group={page.group} tab={page.tab} />;
  if (page.kind === 'settings') return <SettingsPage key={page.tab} tab={page.tab} />;
  if (page.kind === 'profile') return <ProfilePage person={page.person} tab={page.tab} />;
  return <MissingPage />;
}

function titleOf(page: Page): string {
  if (page.kind === 'messages') return `${say.messenger} | ${say.site}`;
  if (page.kind === 'profile') return `${page.person.name} | ${say.site}`;
  return say.site;
}

export function Pages() {
  const { page } = usePlace();
  const [shown, setShown] = useState(page);
  const settled = pageKey(page) === pageKey(shown);
  useEffect(() => {
    document.title = titleOf(page);
    if (settled) return;
    const timer = setTimeout(() => setShown(page), overlap);
    return () => clearTimeout(timer);
  }, [page]);
  const drawn = settled ? page : shown;
  return (
    <>
      <div key={pageKey(drawn)} hidden={!settled}>
        <PageView page={drawn} />
      </div>
      {!settled && <Loading />}
    </>
  );
}
