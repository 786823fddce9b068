import { report } from '../../browser/report.ts';
import { renewKeptPosts } from '../capture/kept-posts.ts';
import { dropKnownPeople } from '../known-people.ts';
import { wipe } from '../session.ts';
import { setupOf } from '../setup.ts';

/** Forgets everything that is kept on the device. */
export async function clearAll() {
  const wiped = await wipe();
  dropKnownPeople();
  // Evidence is not part of it, and neither is the word before a post that is kept is deleted.
  await renewKeptPosts().catch((cause: unknown) => report('evidence', 'kept posts', cause));
  return setupOf(wiped, Date.now());
}
