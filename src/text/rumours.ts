import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

/** Something damaging of anybody, passed on by somebody who does not know it. */
const rumour: Matter = {
  clues: { 'rumour-loose': 2, 'hearsay-cue': 2, 'pass-on-cue': 1.5, 'rumour-claim': 2, 'rumour-who': 1 },
  alike: [['rumour-loose', 'hearsay-cue', 'pass-on-cue']],
  against: {
    sourced: -3,
    'rumour-not': -3,
    'in-the-news': -2,
    'teaching-resource': -2,
    'denied-claim': -3,
    'long-ago': -2,
    'own-child': -2,
  },
  needs: [['rumour-claim'], ['rumour-loose', 'hearsay-cue', 'pass-on-cue'], ['rumour-who']],
  least: 5,
};

/** Where a rumour goes on. */
export const passedOn = (reading: Reading): Span[] => weighed(reading, rumour);
