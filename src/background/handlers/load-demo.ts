import { fingerprint } from '../../people/fingerprint.ts';
import { keptLists } from '../../people/kept-lists.ts';
import parents from '../../school/demo/parents.csv?raw';
import { demoPeople } from '../../school/demo/people.ts';
import pupils from '../../school/demo/pupils.csv?raw';
import school from '../../school/demo/school.json';
import staff from '../../school/demo/staff.csv?raw';
import type { SchoolDetails } from '../../school/school-details.ts';
import { fold } from '../../text/fold.ts';
import { forgetPeople } from '../known-people.ts';
import { change, freshKey } from '../session.ts';
import { setupOf } from '../setup.ts';

/** Sets up an invented school, its policy and its name lists included, so that anyone can look. */
export async function loadDemo() {
  const key = freshKey();
  const prints = fingerprint(demoPeople(pupils, staff, parents), key, fold);
  const saved = await change(() => ({
    packId: 'kingsway',
    school: school as SchoolDetails,
    demo: true,
    lists: keptLists(prints, Date.now(), true),
    ranOut: [],
    key,
  }));
  // Marks are fingerprints under the key that has gone.
  await forgetPeople();
  return setupOf(saved, Date.now());
}
