import type { Span } from '../../engine/span.ts';
import { Stretches } from '../../engine/stretches.ts';
import { childrenFound, houseLeft, oneselfFound, wayTaken } from '../../text/found-there.ts';
import { frames } from '../../text/frames.ts';
import type { Mark, MarkKind } from '../../text/mark.ts';
import type { Reading } from '../../text/reading.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';
import { seenIn, seenWords } from '../seen-in-pictures.ts';

/** Where the writer is or will be, when the house stands empty, the way home, or where a class is. */
export const locationDisclosed = defineDraftRule({
  id: 'location-disclosed',
  topic: 'location',
  surfaces: ['post', 'comment', 'message', 'profile-picture'],
  cues: [
    'class-place',
    'outing-group',
    'pupil-party',
    'house-left',
    'on-ones-own',
    'whereabouts',
    'home-empty',
    'empty-house',
    'lone-way',
    'daily-route',
    'own-pupil',
    'trip-party',
    'trip-sign',
    'gone-off',
    'gone-for',
    'gone-away',
    'daily-way',
    'home-told',
    'lone-here',
    'leans-location',
  ],
  messages: {
    here: {
      notice: 'This tells where you are or will be.',
      why: 'Whoever reads it, {{learner}}s and strangers included, can tell where to find you.',
      instead: 'Post it afterwards, or leave the place out.',
    },
    away: {
      notice: 'This tells that nobody will be at home.',
      why: 'Posts travel further than friends, and an empty house is worth knowing about.',
      instead: 'Post it when you are back, or leave the dates out.',
    },
    routine: {
      notice: 'This tells a way you take or a place you go to regularly.',
      why: 'What happens every day tells where you will be tomorrow.',
      instead: 'Leave out the place or the time.',
    },
    picture: {
      notice: 'The attached picture’s file tells where it was taken.',
      why: '{{seen}} Some sites take that out, others do not, and whoever gets the file has the place.',
      instead: 'Attach a copy without it. Lanyard can make one.',
      copy: true,
    },
    class: {
      notice: 'This tells where a class is, or is going.',
      why: 'Anyone reading it knows where a group of children can be found.',
      instead: 'Wait until everyone is back, and leave it to the school’s own channels.',
    },
    perhaps: {
      notice: 'Does this tell where you, or a class, can be found?',
      why: 'Whoever reads it, {{learner}}s and strangers included, can tell where to look.',
      instead: 'If it does, post it afterwards, or leave the place out. If not, carry on.',
    },
  },
  *check({ draft, reading }) {
    if (draft.media && seenIn(draft).traces.includes('place'))
      yield { message: 'picture', data: { seen: seenWords(draft) } };
    // To a friend or a neighbour one says where one is; only what many people see is noticed.
    const toFamilies = draft.recipients?.some((mark) => mark === 'pupil' || mark === 'parent') === true;
    const isSeen = draft.surface !== 'message' || toFamilies;
    const said = new Stretches();
    for (const one of [...classes(reading), ...(isSeen ? oneself(reading) : [])]) {
      said.add(one.span);
      yield one;
    }
    for (const one of weighedPlaces(reading, isSeen)) {
      if (said.meet(one.span)) continue;
      said.add(one.span);
      yield { ...one, guess: true };
    }
    if (!isSeen) return;
    yield* leant(reading, 'location', 'perhaps');
  },
});

type Told = { message: 'here' | 'away' | 'routine' | 'class'; span: Span; guess?: boolean };

/** Where a class is, or is going. */
function* classes(reading: Reading): Iterable<Told> {
  for (const mark of reading.marks('class-place')) {
    if (!isElsewhere(reading, mark)) yield { message: 'class', span: mark.span };
  }
  for (const mark of [
    ...somewhere(reading, 'outing-group', 'outing-way', 'outing-when'),
    ...frames(reading, ['outing-group'], ['in-transit']),
    ...somewhere(reading, 'pupil-party', 'party-at', 'party-now'),
  ]) {
    if (isOver(reading, mark) || reading.at(mark.span, 'class-place', 'own-child')) continue;
    yield { message: 'class', span: mark.span, guess: true };
  }
}

/** Where the writer is or will be, and what is done each day. */
function* oneself(reading: Reading): Iterable<Told> {
  for (const mark of reading.marks('whereabouts')) {
    if (isElsewhere(reading, mark) || reading.has('event-notice')) continue;
    if (!reading.at(mark.span, 'home-empty', 'class-place')) yield { message: 'here', span: mark.span };
  }
  for (const mark of reading.marks('home-empty')) {
    if (!isElsewhere(reading, mark) && !reading.at(mark.span, 'class-place') && !isTold(reading, mark))
      yield { message: 'away', span: mark.span };
  }
  for (const mark of frames(reading, ['empty-house'], ['gone-away'])) {
    if (!isOver(reading, mark) && !reading.at(mark.span, 'home-empty'))
      yield { message: 'away', span: mark.span };
  }
  for (const mark of frames(reading, ['house-left'], ['gone-for'])) {
    if (!isOver(reading, mark) && !reading.at(mark.span, 'home-empty', 'empty-house'))
      yield { message: 'away', span: mark.span };
  }
  for (const mark of frames(reading, ['on-ones-own'], ['lone-at'])) {
    if (!isOver(reading, mark)) yield { message: 'here', span: mark.span, guess: true };
  }
  for (const mark of frames(reading, ['lone-way'], ['each-time'])) {
    if (!isOver(reading, mark) && !reading.at(mark.span, 'daily-route'))
      yield { message: 'routine', span: mark.span };
  }
  for (const mark of reading.marks('daily-route')) {
    if (!isElsewhere(reading, mark)) yield { message: 'routine', span: mark.span };
  }
}

/** What only several clues together tell. */
function* weighedPlaces(reading: Reading, isSeen: boolean): Iterable<Told> {
  for (const span of childrenFound(reading)) yield { message: 'class', span };
  if (!isSeen) return;
  for (const span of wayTaken(reading)) yield { message: 'routine', span };
  for (const span of houseLeft(reading)) yield { message: 'away', span };
  for (const span of oneselfFound(reading)) yield { message: 'here', span };
}

/** A group of children, where it is and that it is there now or will be, in one sentence. */
function* somewhere(reading: Reading, group: MarkKind, at: MarkKind, when: MarkKind): Iterable<Mark> {
  for (const mark of frames(reading, [group], [at], [when])) {
    const groups = reading.marksIn(mark.sentence, group);
    // "In Year 9" is no place, nor is "in July"; and "my two" are the writer's own.
    const place = reading
      .marksIn(mark.sentence, at)
      .some(
        (way) =>
          !groups.some(({ span }) => span.start < way.span.end && span.end > way.span.start) &&
          !endsInTime(reading, way),
      );
    const theirs = groups.some(({ span }) => !reading.at(span, 'own-party'));
    if (place && theirs && !reading.inSentence(mark.sentence, 'own-family')) yield mark;
  }
}

const endsInTime = (reading: Reading, { span: { end } }: Mark): boolean =>
  reading.marksAt({ start: end - 1, end }, 'named-time').length > 0;

/** The same of words that stand about in a sentence: one past tense ends it. */
const isOver = (reading: Reading, mark: Mark): boolean =>
  isElsewhere(reading, mark) || reading.inSentence(mark.sentence, 'outing-past', 'event-notice');

/** From the telly, or from a book. */
const isTold = (reading: Reading, { span }: Mark): boolean =>
  reading.at({ start: span.start, end: span.end + 16 }, 'trip-not');

/** Somebody else's journey, one long over, one only dreamt of, or an errand that is done by the time it is read. */
const isElsewhere = (reading: Reading, { span, sentence }: Mark): boolean =>
  reading.at(span, 'others-off', 'own-errand') ||
  reading.inside(span, 'quotation') ||
  reading.inSentence(sentence, 'bygone', 'travel-talk');
