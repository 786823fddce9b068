import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

const children = ['shot-child', 'own-pupil', 'pupil-name', 'class-sight', 'pupil-forename'] as const;

/** A picture handed about, and children or what they made or did on it. */
const shown: Matter = {
  clues: {
    'shot-word': 1.5,
    'picture-cue': 1.5,
    'shot-shown': 1,
    'look-cue': 0.5,
    'shot-hint': 0.5,
    'shot-child': 1.5,
    'own-pupil': 1.5,
    'pupil-name': 1.5,
    'pupil-forename': 0.5,
    'class-sight': 0.5,
    'shot-event': 1,
    'child-made': 2,
    'class-name': 0.5,
    'picture-talk': 1,
  },
  alike: [
    ['shot-word', 'picture-cue'],
    ['shot-shown', 'look-cue', 'shot-hint'],
    ['shot-child', 'own-pupil', 'pupil-name', 'pupil-forename'],
    ['shot-event', 'class-sight'],
  ],
  against: {
    'shot-other': -3.5,
    'own-family': -3,
    'own-child': -2,
    'not-own-class': -2,
    'public-figure': -1,
    'long-ago': -4,
  },
  needs: [
    ['shot-word', 'picture-cue', 'shot-shown', 'look-cue', 'child-made'],
    [...children, 'shot-event', 'child-made'],
  ],
  least: 2.5,
};

/** Where pictures of children of the school, or of what they made, are handed about. */
export const shownChildren = (reading: Reading): Span[] => weighed(reading, shown);
