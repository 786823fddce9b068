import { forgetPeople } from '../known-people.ts';
import { getPeople } from './get-people.ts';

/** Forgets every mark on anybody, in one go. */
export async function forgetPeopleNow() {
  await forgetPeople();
  return getPeople();
}
