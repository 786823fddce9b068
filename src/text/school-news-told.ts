import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

/** News of the school, and that it is told before the school tells it. */
const news: Matter = {
  clues: {
    'news-thing': 1.5,
    'news-strong': 2,
    'news-when': 0.5,
    'news-place': 0.5,
    'news-turn': 1.5,
    'news-cause': 1.5,
    'news-early': 1.5,
  },
  alike: [['news-thing', 'news-strong']],
  against: {
    'news-not': -1.5,
    'own-family': -2,
    'own-child': -2,
    'not-own-class': -2,
    'union-talk': -2,
    'public-figure': -1,
    'long-ago': -4,
    // Hearsay is told apart.
    'hearsay-cue': -3,
  },
  needs: [
    ['news-thing', 'news-strong', 'news-place'],
    ['news-turn', 'news-cause'],
  ],
  least: 4,
};

/** Where news of the school is told ahead of the school. */
export const toldAhead = (reading: Reading): Span[] => weighed(reading, news);
