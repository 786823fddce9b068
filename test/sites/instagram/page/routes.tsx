import { personOf, viewer, type Person } from '../data/people.ts';
import { DirectPage } from '../direct/direct-page.tsx';
import { ExplorePage } from '../feed/explore-page.tsx';
import { HomePage } from '../feed/home-page.tsx';
import { SuggestedPeoplePage } from '../feed/suggested-people-page.tsx';
import { PostPage } from '../post/post-page.tsx';
import { FollowRequestsPage } from '../profile/follow-requests-page.tsx';
import { ProfilePage } from '../profile/profile-page.tsx';
import { AccountPrivacyPage } from '../settings/account-privacy-page.tsx';
import { EditProfilePage } from '../settings/edit-profile-page.tsx';
import { LinesPage } from '../settings/lines-page.tsx';
import { settingsPages } from '../settings/pages.ts';
import { MissingPage } from './missing-page.tsx';
import { postCodeOf } from './router.ts';
import { store } from './store.ts';

function profileOf(path: string): Person | undefined {
  const [, handle = '', tab] = path.split('/');
  if (tab && !['reels', 'saved', 'tagged', 'followers', 'following'].includes(tab)) return undefined;
  return handle === viewer.handle ? store.me : personOf(handle);
}

/** The page at an address. */
export function Routes({ path }: { path: string }) {
  if (path === '/') return <HomePage />;
  if (path.startsWith('/direct/')) return <DirectPage path={path} />;
  if (path === '/accounts/edit/') return <EditProfilePage path={path} />;
  if (path === '/accounts/settings/v2/account_privacy/') return <AccountPrivacyPage path={path} />;
  if (Object.hasOwn(settingsPages, path)) return <LinesPage key={path} path={path} />;
  if (path === '/accounts/activity/') return <FollowRequestsPage />;
  if (path === '/explore/people/') return <SuggestedPeoplePage />;
  if (path.startsWith('/explore/')) return <ExplorePage />;
  const code = postCodeOf(path);
  const post = code ? store.posts.get(code) : undefined;
  if (post) return <PostPage key={post.code} path={path} post={post} />;
  const person = profileOf(path);
  if (person) return <ProfilePage key={person.handle} path={path} person={person} />;
  return <MissingPage />;
}
