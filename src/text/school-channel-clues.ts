import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

/** A page, group or account that goes by the school, and somebody keeping or using it as their own, told clue by clue. */
const kept: Matter = {
  clues: {
    'school-channel': 2,
    'channel-loose': 1,
    'channel-part': 1,
    'school-handle': 2,
    'like-handle': 2,
    'channel-begun': 1.5,
    'channel-start': 1,
    'channel-own': 1.5,
    'channel-used': 2,
    'channel-unsaid': 1.5,
    'channel-quiet': 1.5,
    'channel-slip': 1,
    'channel-key': 1,
  },
  alike: [
    ['channel-begun', 'channel-start'],
    ['channel-unsaid', 'channel-quiet'],
    ['channel-used', 'channel-key'],
    ['school-handle', 'like-handle', 'channel-part'],
  ],
  against: {
    'channel-leave': -2,
    'channel-others': -2.5,
    'channel-reader': -0.5,
    'own-family': -2,
    'own-child': -2,
    'not-own-class': -2,
    'union-talk': -3,
  },
  needs: [
    ['school-channel', 'channel-loose', 'school-handle', 'like-handle'],
    ['school-channel', 'channel-part', 'school-handle', 'like-handle'],
    ['channel-begun', 'channel-start', 'channel-own', 'channel-used', 'channel-slip', 'channel-key'],
  ],
  least: 4,
};

/** Where somebody keeps, or uses as their own, what families take for an account of the school. */
export const keptChannel = (reading: Reading): Span[] => weighed(reading, kept);
