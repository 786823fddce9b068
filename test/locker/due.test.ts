import { expect, test } from 'vitest';
import type { Entry, EntryKind } from '../../src/evidence/chain.ts';
import { isOld, stepsOf, unexported } from '../../src/locker/due.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 9, 1);
const line = (kind: EntryKind, days: number): Entry => ({
  sequence: 1,
  at: { utc: new Date(start + days * day).toISOString(), offset: 0, zone: 'UTC' },
  kind,
  body: null,
  previous: '',
  hash: '',
});
const ready = (log: Entry[], days: number): string[] =>
  stepsOf(log, start + days * day)
    .filter((one) => one.ready && !one.done)
    .map(({ step }) => step);

test('keeping comes before reporting, and reporting and asking wait for it', () => {
  expect(ready([line('opened', 0)], 0)).toEqual(['keep', 'tell']);
  expect(ready([line('opened', 0), line('captured', 0)], 30)).toEqual(['tell', 'report', 'ask']);
});

test.each([
  [1.9, []],
  [2, ['helpline']],
  [6.9, ['helpline']],
  [7, ['helpline', 'mediator']],
])('%s days after a report to the site: %j', (days, more) => {
  const log = [line('captured', 0), line('told', 0), line('reported', 0), line('asked', 0)];
  expect(ready(log, days)).toEqual(more);
});

test('what is in no file yet is counted, and late after a week', () => {
  const log = [line('captured', 0), line('exported', 1), line('captured', 2), line('captured', 8)];
  expect(unexported({ log }, start + 8.9 * day)).toEqual({ captures: 2, late: false });
  expect(unexported({ log }, start + 9 * day)).toEqual({ captures: 2, late: true });
  expect(unexported({ log: log.slice(0, 2) }, start + 90 * day)).toEqual({ captures: 0, late: false });
});

test('an incident is old after as many months as the person chose, or never', () => {
  const log = [line('captured', 0)];
  const at = (year: number, month: number, date: number): number => Date.UTC(year, month, date);
  expect(isOld({ log }, 12, at(2027, 8, 30))).toBe(false);
  expect(isOld({ log }, 12, at(2027, 9, 1))).toBe(true);
  expect(isOld({ log }, 0, at(2099, 0, 1))).toBe(false);
});
