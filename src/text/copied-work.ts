import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

/** Somebody else's work copied: what it is, and enough of how, whose, for whom and past what. */
const copied: Matter = {
  clues: {
    'copy-brand': 1.5,
    'copy-work': 1,
    'copy-all': 0.5,
    'copy-act': 2,
    'copy-bold': 1,
    'copy-given': 1,
    'copy-dodged': 2.5,
    'copy-shrug': 1,
    'copy-maker': 1.5,
    'copy-login': 2.5,
  },
  against: { 'with-leave': -2, 'copy-fair': -4, 'copy-mine': -9, 'teaching-resource': -1 },
  needs: [
    ['copy-brand', 'copy-work'],
    ['copy-act', 'copy-dodged', 'copy-maker', 'copy-login'],
  ],
  least: 4,
};

/** Where somebody else's work is copied and given out, or a licence got round. */
export const copiedWork = (reading: Reading): Span[] => weighed(reading, copied);
