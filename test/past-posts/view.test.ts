import { describe, expect, test } from 'vitest';
import { noFilter, rowOf, shownRows, yearsOf, type Row } from '../../src/past-posts/view.ts';
import type { Severity } from '../../src/school/severity.ts';
import { finding } from '../ui/made.ts';

const row = (text: string, severity: Severity, year?: number): Row =>
  rowOf({
    entry: {
      site: 'facebook',
      kind: 'comment',
      surface: 'comment',
      text,
      ...(year !== undefined && { at: Date.UTC(year, 6, 1) }),
      file: 'comments.json',
      position: 0,
    },
    findings: [
      { ...finding('must-not', { severity: 'inform' }), grounds: [] },
      { ...finding('must-not', { severity }), grounds: [] },
    ],
    fingerprint: text,
  });

const rows = [
  row('Siân’s party', 'advise', 2016),
  row('Old news', 'stop', 2013),
  row('New news', 'stop', 2018),
  row('Undated', 'warn'),
];
const texts = (some: readonly Row[]): string[] => some.map(({ entry }) => entry.text);

describe('the list', () => {
  test('has the most serious first, and of those the newest', () => {
    expect(texts(shownRows(rows, noFilter, () => undefined))).toEqual([
      'New news',
      'Old news',
      'Undated',
      'Siân’s party',
    ]);
  });

  test.each([
    [{ query: 'sian' }, ['Siân’s party']],
    [{ query: 'news old' }, ['Old news']],
    [{ severity: 'stop' as const }, ['New news', 'Old news']],
    [{ year: '2016' }, ['Siân’s party']],
    [{ year: 'none' }, ['Undated']],
    [{ site: 'x' as const }, []],
    [{ rule: 'talk-about-pupils' as const, kind: 'comment' as const, year: '2018' }, ['New news']],
  ])('%j', (change, expected) => {
    expect(texts(shownRows(rows, { ...noFilter, ...change }, () => undefined))).toEqual(expected);
  });

  test('leaves out what has been marked, unless asked', () => {
    const markOf = (one: Row) => (one.severity === 'stop' ? ('fine' as const) : undefined);
    expect(texts(shownRows(rows, noFilter, markOf))).toEqual(['Undated', 'Siân’s party']);
    expect(shownRows(rows, { ...noFilter, marked: true }, markOf)).toHaveLength(4);
  });
});

test('the years have no gaps, and what has no date comes last', () => {
  expect(yearsOf(rows).map(({ year, total }) => [year, total])).toEqual([
    [2013, 1],
    [2014, 0],
    [2015, 0],
    [2016, 1],
    [2017, 0],
    [2018, 1],
    [null, 1],
  ]);
  expect(yearsOf([row('x', 'warn')])).toHaveLength(1);
  expect(yearsOf([])).toEqual([]);
});
