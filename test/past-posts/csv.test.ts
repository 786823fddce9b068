import { expect, test } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import { csvOf } from '../../src/past-posts/csv.ts';
import { rowOf } from '../../src/past-posts/view.ts';
import { finding } from '../ui/made.ts';

const row = (text: string, change: Partial<Entry> = {}) =>
  rowOf({
    entry: {
      site: 'x',
      kind: 'post',
      surface: 'post',
      text,
      at: Date.UTC(2019, 4, 6, 7, 8),
      file: 'data/tweets.js',
      position: 4,
      ...change,
    },
    findings: [{ ...finding(), grounds: [] }],
    fingerprint: '0123456789abcdef',
  });

test.each(['=HYPERLINK("http://bad.example")', '+44 7700 900123', '-1', '@SUM(A1)', '\tx', '\r=1'])(
  'a spreadsheet takes %j for words',
  (text) => {
    const csv = csvOf([row(text)], () => undefined);
    const line = csv.slice(csv.indexOf('\r\n') + 2);
    expect(line).toContain(`'${text.replaceAll('"', '""')}`);
    expect(line).not.toMatch(new RegExp(`(?:^|,|")[=+@\\t\\r-](?!\\d{2}-)`));
  },
);

test('a line a post, with its date, clause, mark and link', () => {
  const csv = csvOf([row('hello', { link: 'https://x.com/a/status/1' })], () => 'fine');
  expect(csv.startsWith('\uFEFFSite,Kind,Date (UTC)')).toBe(true);
  const line = csv.split('\r\n')[1]!;
  expect(line).toContain('X,Post,2019-05-06 07:08,Worth a look,talking about pupils,6.v,');
  expect(line).toContain(',Fine,hello,https://x.com/a/status/1,data/tweets.js,5');
});
