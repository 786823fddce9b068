import type { MarkKind } from './mark.ts';
import type { Reading } from './reading.ts';

const ties: readonly MarkKind[] = [
  'school-talk',
  'school-name',
  'school-handle',
  'own-pupil',
  'pupil-name',
  'staff-name',
  'parent-of-pupil',
  'class-name',
  'colleague-title',
  'colleague-position',
  'school-sight',
  'school-tag',
];

/** Whether anything in the text ties it to a school: without it "the kids" and "the deficit" may be anybody's. */
export const isTiedToSchool = (reading: Reading): boolean => reading.has(...ties);
