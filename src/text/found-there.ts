import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

const party = ['trip-party', 'pupil-party', 'outing-group', 'own-pupil'] as const;
const where = ['place-spot', 'party-at', 'outing-way'] as const;
const when = ['trip-now', 'party-now', 'outing-when', 'in-transit', 'each-while', 'each-time'] as const;

/** Children of the school, where they are or will be, and when. */
const children: Matter = {
  clues: {
    'trip-party': 1.5,
    'pupil-party': 1.5,
    'outing-group': 1.5,
    'own-pupil': 1.5,
    'trip-sign': 1,
    'place-spot': 1.5,
    'party-at': 1,
    'outing-way': 1,
    'trip-now': 1,
    'party-now': 1,
    'outing-when': 1,
    'in-transit': 1,
    'each-while': 1,
    'each-time': 1,
  },
  alike: [party, where, when],
  against: {
    'outing-past': -1.5,
    'trip-not': -2,
    'own-family': -2,
    'own-party': -2,
    bygone: -3,
    'travel-talk': -2,
    'others-off': -1,
    'event-notice': -1,
    'not-own-class': -3,
  },
  needs: [[...party, 'trip-sign'], where, when],
  least: 4,
};

/** A journey and a house that stands empty meanwhile. */
const empty: Matter = {
  clues: {
    'gone-off': 1.5,
    'gone-for': 0.5,
    'gone-away': 1.5,
    'gone-till': 1,
    'house-left': 2,
    'empty-house': 1.5,
    'house-hint': 1.5,
    'home-empty': 2,
  },
  alike: [
    ['gone-off', 'gone-for', 'gone-away'],
    ['house-left', 'empty-house', 'house-hint', 'home-empty'],
  ],
  against: { bygone: -3, 'travel-talk': -2, 'outing-past': -1 },
  needs: [
    ['gone-off', 'gone-away'],
    ['house-left', 'empty-house', 'house-hint', 'home-empty', 'gone-till'],
  ],
  least: 3,
};

/** A way or a place, and that it is taken or kept to each time. */
const routine: Matter = {
  clues: {
    'daily-way': 1.5,
    'lone-way': 1.5,
    'trip-party': 0.5,
    'trip-sign': 0.5,
    'each-while': 1.5,
    'each-time': 1.5,
    'place-spot': 1,
    'party-at': 0.5,
    'outing-way': 0.5,
    'trip-now': 1,
    'lone-here': 1,
    'on-ones-own': 1,
  },
  alike: [
    ['daily-way', 'lone-way'],
    ['each-while', 'each-time'],
    ['place-spot', 'party-at', 'outing-way'],
    ['lone-here', 'on-ones-own'],
    ['trip-party', 'trip-sign'],
  ],
  against: { bygone: -3, 'outing-past': -1, 'trip-not': -1, 'travel-talk': -2, 'event-notice': -2 },
  needs: [
    ['daily-way', 'lone-way'],
    ['each-while', 'each-time'],
    ['place-spot', 'party-at', 'outing-way'],
    ['trip-now'],
  ],
  least: 4.5,
};

/** Where the writer is, alone or to be met. */
const oneself: Matter = {
  clues: {
    'home-told': 2,
    'lone-here': 1.5,
    'on-ones-own': 1.5,
    'place-spot': 1.5,
    'lone-at': 1.5,
    'trip-now': 1,
    'party-now': 1,
  },
  alike: [
    ['place-spot', 'lone-at'],
    ['trip-now', 'party-now'],
    ['lone-here', 'on-ones-own'],
  ],
  against: { bygone: -3, 'outing-past': -1, 'trip-not': -1, 'travel-talk': -2, 'event-notice': -2 },
  needs: [
    ['home-told', 'lone-here', 'on-ones-own'],
    ['place-spot', 'lone-at'],
  ],
  least: 3.5,
};

export const childrenFound = (reading: Reading): Span[] =>
  weighed(reading, children).filter((span) => !reading.at(span, 'own-party'));
export const houseLeft = (reading: Reading): Span[] =>
  weighed(reading, empty).filter((span) => !reading.at(span, 'others-off'));
export const wayTaken = (reading: Reading): Span[] => weighed(reading, routine);
export const oneselfFound = (reading: Reading): Span[] => weighed(reading, oneself);
