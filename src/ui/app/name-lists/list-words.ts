import type { Use } from '../../../people/list/columns.ts';
import type { List } from '../../../people/person.ts';

export const listWords: Record<List, string> = {
  pupil: 'Pupils',
  staff: 'Staff',
  parent: 'Parents and carers',
};

export const useWords: Record<Use, string> = {
  forename: 'First name',
  surname: 'Surname',
  whole: 'Whole name',
  knownAs: 'Known as',
  otherSurname: 'Other surname',
  title: 'Title',
  none: 'Leave out',
};

const whose: Record<List, string> = { pupil: 'pupils', staff: 'staff', parent: 'parents and carers' };

/** “1,203 names of pupils”, “1 name of a pupil's parents …” without the fuss: a count and whose names they are. */
export const names = (count: number, list: List): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'name' : 'names'} of ${whose[list]}`;

export const dayWords = (time: number): string =>
  new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
