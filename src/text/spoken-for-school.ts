import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

/** A word that only the school could give: what it does or thinks, and somebody who vouches for it. */
const voice: Matter = {
  clues: {
    'voice-ours': 2.5,
    'voice-school': 1.5,
    'voice-we': 1,
    'voice-does': 2,
    'voice-side': 2,
    'voice-firm': 2,
    'voice-sure': 2,
    'voice-all': 1,
    'voice-act': 4.5,
    'voice-lets': 2.5,
    'voice-matter': 1,
    'voice-soft': 1,
  },
  alike: [
    ['voice-ours', 'voice-school', 'voice-we'],
    ['voice-does', 'voice-side', 'voice-firm', 'voice-act'],
    ['voice-sure', 'voice-soft'],
  ],
  against: {
    'voice-not': -2,
    'voice-maybe': -1,
    'own-views': -3,
    'own-family': -2,
    'not-own-class': -2,
    'official-share': -3,
    'long-ago': -3,
    whistleblowing: -3,
  },
  needs: [
    ['voice-ours', 'voice-school', 'voice-we', 'voice-act', 'voice-lets', 'voice-matter'],
    ['voice-does', 'voice-side', 'voice-firm', 'voice-act', 'voice-lets'],
  ],
  least: 4.5,
};

/** Where somebody speaks in the school's place. */
export const spokenForSchool = (reading: Reading): Span[] => weighed(reading, voice);
