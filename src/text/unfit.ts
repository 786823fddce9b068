import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

const against = { 'unfit-not': -1, 'teaching-resource': -2, 'acted-part': -2, 'long-ago': -4 } as const;

const notSober: Matter = {
  clues: { 'unfit-state': 2, 'unfit-work': 2 },
  against,
  needs: [['unfit-state'], ['unfit-work']],
  least: 4,
};

const testHinted: Matter = {
  clues: { 'test-hint': 2, 'test-word': 2 },
  against,
  needs: [['test-hint'], ['test-word']],
  least: 3,
};

const awayOnALie: Matter = {
  clues: { 'sick-call': 2, 'sick-really': 2 },
  against,
  needs: [['sick-call'], ['sick-really']],
  least: 3,
};

/** Where somebody says of themselves what would make people doubt them in their work. */
export const saidOfOneself = (reading: Reading): Span[] => [
  ...weighed(reading, notSober),
  ...weighed(reading, testHinted),
  ...weighed(reading, awayOnALie),
  ...reading.marks('test-helped').map(({ span }) => span),
];
