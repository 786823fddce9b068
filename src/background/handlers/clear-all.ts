import { dropKnownPeople } from '../known-people.ts';
import { wipe } from '../session.ts';
import { setupOf } from '../setup.ts';

/** Forgets everything that is kept on the device. */
export async function clearAll() {
  const wiped = await wipe();
  dropKnownPeople();
  return setupOf(wiped, Date.now());
}
