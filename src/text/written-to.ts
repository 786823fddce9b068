import type { Draft } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import type { Mark } from './mark.ts';
import type { Reading } from './reading.ts';
import { isName, spokenTo, type SpokenTo, startsCapital } from './spoken-to.ts';

export type Reader = { who: 'pupil' | 'parent'; span: Span };

/**
 * Who a message or a reply most likely goes to, where nobody said: by a name of a list that is called
 * and talk of a school day, by "your son" and such talk, or by a child who is spoken of to somebody.
 * A guess, from signs none of which is enough alone.
 */
export function likelyReader(draft: Draft, reading: Reading): Reader | undefined {
  if (draft.surface !== 'message' && draft.surface !== 'comment') return undefined;
  if (
    reading.has(
      'grown-up',
      'family-sender',
      'own-family',
      'own-child',
      'own-school-days',
      'union-talk',
      'calls-family',
    )
  )
    return undefined;
  const called = spokenTo(reading);
  const of = (list: SpokenTo['list']): SpokenTo | undefined => called.find((one) => one.list === list);
  const school = reading.has('day-talk', 'school-talk');
  const self = reading.has('staff-self', 'says-title');
  const aside = reading.has('told-aside', 'invites-privately');
  const parent = of('parent');
  if (parent && (school || self || aside || childSpokenOf(reading, called)))
    return { who: 'parent', span: parent.span };
  const yours = reading.marks('your-child-word')[0];
  const pupil = of('pupil');
  if (pupil && !yours && !reading.at(pupil.span, 'staff-forename', 'staff-name')) {
    return school || self || aside ? { who: 'pupil', span: pupil.span } : undefined;
  }
  if (called.length > 0 || draft.surface === 'comment') return undefined;
  if (yours && (self || aside || (school && reading.marks('parent-cue').length > 1)))
    return { who: 'parent', span: yours.span };
  const child = childSpokenOf(reading, called);
  if (child && reading.has('says-you') && (school || self || aside))
    return { who: 'parent', span: child.span };
  return toSomeChild(reading) ? { who: 'pupil', span: reading.marks('child-day-talk')[0]!.span } : undefined;
}

/** Said to "you", of a child's day, by nobody's colleague and about nobody's son. */
const toSomeChild = (reading: Reading): boolean =>
  reading.marks('child-day-talk').length > 0 &&
  reading.has('says-you') &&
  !reading.has(
    'your-child-word',
    'staff-day-talk',
    'some-parent',
    'public-figure',
    'parent-name',
    'staff-name',
  ) &&
  (reading.has('staff-self', 'says-title', 'told-aside', 'invites-contact') ||
    reading.marks('child-day-talk').length > 1 ||
    reading.has('pupil-cue'));

/** A child of the list who is named and not called. */
function childSpokenOf(reading: Reading, called: readonly SpokenTo[]): Mark | undefined {
  const starts = new Set(called.map(({ span }) => span.start));
  return [...reading.marks('pupil-name'), ...reading.marks('pupil-forename')].find(
    (mark) =>
      isName(reading, mark) &&
      startsCapital(reading, mark) &&
      !reading.at(mark.span, 'staff-forename', 'staff-name', 'parent-name', 'parent-forename') &&
      !starts.has(mark.span.start),
  );
}
