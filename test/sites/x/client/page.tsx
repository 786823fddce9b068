import { MessagesPage } from './chat/messages-page.tsx';
import { XChatPage } from './chat/x-chat-page.tsx';
import { t } from './language.ts';
import { HomePage } from './pages/home-page.tsx';
import { PeoplePage, type PeopleList } from './pages/people-page.tsx';
import { PlainPage } from './pages/plain-page.tsx';
import { ProfilePage } from './pages/profile-page.tsx';
import { RequestsPage } from './pages/requests-page.tsx';
import { StatusPage } from './pages/status-page.tsx';
import { settingsPages } from './settings/pages.ts';
import { SettingsPage } from './settings/settings-page.tsx';

const plain: Record<string, string> = {
  '/explore': t.explore,
  '/search': t.search,
  '/notifications': t.notifications,
  '/i/bookmarks': t.bookmarks,
};

const reserved =
  /^\/(?:home|explore|notifications|messages|i|settings|compose|search|hashtag|login|logout|tos|privacy|jobs|intent)(?:\/|$)/;

/** Chat has the whole width to itself. */
export const isChat = (page: string) => /^\/(?:i\/chat|messages)(?:\/|$)/.test(page);

export function Page({ page }: { page: string }) {
  if (page === '/home') return <HomePage />;
  if (page === '/i/connect_people') return <PeoplePage key={page} list="suggestions" />;
  if (page === '/follower_requests') return <RequestsPage />;
  if (isChat(page)) {
    const id = /^\/(?:i\/chat|messages)\/([\w-]+)$/.exec(page)?.[1];
    return page.startsWith('/messages') ? <MessagesPage id={id} /> : <XChatPage id={id} />;
  }
  if (Object.hasOwn(settingsPages, page)) return <SettingsPage key={page} path={page} />;
  if (reserved.test(page)) return <PlainPage title={plain[page] ?? t.home} />;

  const status = /^\/\w+\/status\/(\d+)/.exec(page)?.[1];
  if (status) return <StatusPage key={status} id={status} />;

  const [, handle = '', rest = ''] = /^\/(\w+)(\/\w+)?/.exec(page) ?? [];
  const people = /^\/(followers|verified_followers|following)$/.exec(rest)?.[1];
  if (people) return <PeoplePage key={page} list={people as PeopleList} handle={handle} />;
  return <ProfilePage key={handle} handle={handle} tab={rest} />;
}
