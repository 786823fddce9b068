import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOwnPosts } from '../src/page/own-posts/start-own-posts.ts';
import { startPeople } from '../src/page/people/start-people.ts';
import { startProfile } from '../src/page/profile/start-profile.ts';

/** What is drawn beside what a page shows. It comes after the script that reads the page, and is the same for all. */
export default defineUnlistedScript(() => {
  const { lanyardKit: kit, lanyardReader: reader } = globalThis;
  if (window.top !== window || !kit || !reader) return;
  startProfile(reader, kit);
  startPeople(reader, kit);
  startOwnPosts(reader, kit);
});
