import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

/** People run down for the side they take. The note is on the subject; no view is judged. */
const rundown: Matter = {
  clues: { camp: 2, 'camp-harsh': 2 },
  against: { 'teaching-resource': -1, 'in-jest': -2 },
  needs: [['camp'], ['camp-harsh']],
  least: 4,
};

/** Where people are run down for the side they take in what divides people. */
export const campsRunDown = (reading: Reading): Span[] => weighed(reading, rundown);
