import type { Person } from '../../people/person.ts';
import { readNameList } from '../../people/name-list.ts';

/** The people of the demo school, from its three lists. All invented. */
export function demoPeople(pupils: string, staff: string, parents: string): Person[] {
  return [
    ...readNameList(pupils, 'pupil').people,
    ...readNameList(staff, 'staff').people,
    ...readNameList(parents, 'parent').people,
  ];
}
