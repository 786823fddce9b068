import type { Draft } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import type { MarkKind } from '../text/mark.ts';
import { childWrittenTo, isSignedByKin, joined, opening, pairsNear, reach, widest } from '../text/reached.ts';
import type { Reading } from '../text/reading.ts';
import { spokenTo } from '../text/spoken-to.ts';

const asking = ['reaches-out', 'invites-privately', 'asks-details'] as const satisfies MarkKind[];
const staff = ['staff-writes', 'says-title'] as const satisfies MarkKind[];

/** Who writes to family, to somebody of their own schooldays, or of children of their own. */
export const isOwnLife = (reading: Reading): boolean =>
  // "We've a group, me and the 1987 leavers": schoolfriends.
  reading.has('kin-writes', 'own-child', 'own-school-days', 'union-talk', 'turned-down', 'year-long-ago') ||
  isSignedByKin(reading);

/** Where a member of staff gets in touch with a child of the school, or tells that they do. */
export function reachesPupil(draft: Draft, reading: Reading): Span[] {
  if (isOwnLife(reading)) return [];
  const told =
    draft.surface === 'message' ? [] : pairsNear(reading, ['kids-of-ours'], ['touch-told', ...asking], 0);
  return joined([...toChild(draft, reading), ...told.filter((span) => isOfPupils(reading, span))]);
}

/** Not of the children of the writer, of those who have left or of what their parents do. */
const isOfPupils = (reading: Reading, span: Span): boolean =>
  !isOfFamily(reading, span) &&
  !reading.at(
    span,
    'past-pupil-told',
    'school-parent',
    'bare-parent',
    'some-parent',
    'parent-of-pupil',
    'many-parents',
  );

const isOfFamily = (reading: Reading, span: Span): boolean => reading.at(span, 'own-family', 'quotation');

function toChild(draft: Draft, reading: Reading): Span[] {
  if (draft.surface === 'post' || !reading.has(...asking, 'flatters')) return [];
  if (
    reading.has('to-parent', 'some-parent', 'school-parent', 'parent-of-pupil', 'parent-name', 'staff-name')
  )
    return [];
  if (reading.has('own-family', 'past-pupil-reads', 'many-parents')) return [];
  const child = childWrittenTo(draft, reading);
  const asked = signsOf(reading, ...asking, 'flatters');
  const signs =
    // "Ring me later" is said to many a Tom.
    (child
      ? asked.some((span) => !reading.at(span, 'invites-contact'))
        ? 2
        : 1
      : reading.has('your-child-word')
        ? -2
        : 0) +
    (reading.has(...staff) ? 2 : 0) +
    Math.min(2, signsOf(reading, 'child-reads', 'child-day-talk').length) +
    (joined(asked).length > 1 ? 2 : 0) -
    (reading.has('grown-up', 'staff-day-talk', 'calls-family') ? 2 : 0);
  // What is said to one person need tell less of a child, where something does.
  const ofChild = signsOf(reading, 'child-reads', 'child-day-talk').some(
    (span) => !reading.at(span, ...asking),
  );
  const least = draft.surface === 'message' && ofChild ? 1 : 2;
  if (signs < least || (draft.surface === 'comment' && !child)) return [];
  return reach([...(child ? [child] : []), ...signsOf(reading, ...staff)], asked);
}

const signsOf = (reading: Reading, ...kinds: MarkKind[]): Span[] =>
  kinds.flatMap((kind) => reading.marks(kind)).map(({ span }) => span);

/** Where a member of staff gets in touch with somebody who has left, or tells that they do. */
export function reachesFormer(draft: Draft, reading: Reading): Span[] {
  if (isOwnLife(reading)) return [];
  const acts = [...asking, 'touch-told', 'goes-out-with', 'invites-contact'] as const;
  const found: Span[] = [];
  const far = draft.surface === 'message' ? 3 : 1;
  if (draft.surface !== 'post') {
    found.push(...pairsNear(reading, ['past-pupil-reads'], [...acts, ...staff], far));
    const hints = reading.marks('grown-hint').length + reading.marks('grown-since').length;
    const self = reading.has(...staff);
    found.push(...pairsNear(reading, ['grown-since'], self || hints > 1 ? acts : asking, far));
    if (self || hints > 1) found.push(...pairsNear(reading, ['grown-hint'], self ? acts : asking, far));
  }
  if (draft.surface !== 'message') {
    found.push(...pairsNear(reading, ['past-pupil-told'], acts));
    if (reading.has('past-pupil-told', 'kids-of-ours', 'school-talk'))
      found.push(...pairsNear(reading, ['they-grew'], acts));
  }
  return joined(found.filter((span) => !isOfFamily(reading, span)));
}

/** Both stretches and what lies between them, where they are near. */
export const whole = (one: Span | undefined, other: Span): Span =>
  one ? (reach([one], [other])[0] ?? other) : other;

/** Where somebody at the school writes to a child's parent past the school, as one stretch. */
export function reachesParent(draft: Draft, reading: Reading): Span | undefined {
  if (isOwnLife(reading) || !reading.has('past-school', 'parent-reads', 'school-writes')) return undefined;
  const past = signsOf(reading, 'past-school');
  const reads = signsOf(reading, 'parent-reads');
  const known =
    spokenTo(reading).some(({ list }) => list === 'parent') ||
    reading.has('greets-family') ||
    opening(reading, 'parent-name', 'parent-forename').length > 0;
  const called = known || reading.has('greets-title');
  const office = signsOf(reading, 'past-office');
  const school = signsOf(reading, 'school-writes', 'staff-writes');
  const signs =
    (reads.length > 0 ? 2 : 0) +
    Math.min(2, past.length) +
    (called ? 1 : 0) +
    (school.length > 0 ? (known ? 2 : 1) : 0) +
    (office.length > 0 ? 1 : 0) -
    (reading.has('from-elsewhere', 'calls-family', 'own-family') ? 2 : 0) -
    (reading.has('past-pupil-reads') ? 2 : 0);
  const matter = known && past.length > 0 && reading.has('staff-scene', 'school-spot', 'day-talk') ? 1 : 0;
  // To a neighbour one is as secret.
  if (reads.length + school.length + office.length + matter === 0) return undefined;
  // Of a child any two speak.
  if (past.length + school.length + office.length === 0) return undefined;
  if (signs + matter < (draft.surface === 'message' ? 3 : 4)) return undefined;
  return stretchOf([...past, ...reads, ...office, ...(past.length + reads.length === 0 ? school : [])]);
}

/** All of them, from the first to the last, or as many from the first on as are near. */
function stretchOf(spans: readonly Span[]): Span {
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
  const near = spans.filter((span) => span.end - start <= widest);
  return { start, end: near.reduce((most, span) => Math.max(most, span.end), start) };
}
