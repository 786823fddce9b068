import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

/** Something of the school's, and a use of one's own. */
const privateUse: Matter = {
  clues: {
    'schools-thing': 1.5,
    'on-thing': 0.5,
    'on-school-machine': 1.5,
    'for-pleasure': 2,
    'private-use-talk': 1,
    'thing-mine': 1,
    'thing-here': 1.5,
    'thing-dodge': 1,
  },
  alike: [
    ['schools-thing', 'on-school-machine'],
    ['for-pleasure', 'private-use-talk'],
  ],
  against: { 'machine-in-class': -0.5, 'thing-proper': -3, 'union-talk': -3 },
  needs: [
    ['schools-thing', 'on-school-machine'],
    ['for-pleasure', 'private-use-talk', 'thing-mine', 'thing-here', 'thing-dodge'],
  ],
  least: 3,
};

/** Where somebody puts a thing of the school's to a use of their own. */
export const privateUseOfSchools = (reading: Reading): Span[] => weighed(reading, privateUse);
