import { expect, test } from 'vitest';
import { besidesOf } from '../../scripts/learn/besides.ts';
import type { Example } from '../../scripts/learn/examples.ts';
import type { Said } from '../../scripts/learn/trials.ts';
import { leanings } from '../../src/text/leanings/kinds.ts';

const topic = leanings[0];
const thresholds = leanings.map(() => 1);

/** Texts of ten letters with one stretch, something of another topic said of it, and a label or none. */
function tried(texts: { odds: number; label: boolean; company?: boolean; unread?: boolean }[]): number {
  const said = texts.map(({ label, company = true, unread = true }) => ({
    lesson: {
      unread,
      speaksOf: () => true,
      one: { spans: label ? [{ start: 0, end: 10, topics: [topic] }] : [] },
    },
    findings: company ? [{ topic: 'passwords', span: { start: 2, end: 4 } }] : [],
  })) as unknown as Said[];
  const examples = said.map(({ lesson }) => ({ lesson, start: 0, end: 10 })) as unknown as Example[];
  const odds = texts.map(({ odds }) => leanings.map((_, at) => (at === 0 ? odds : -9)));
  return besidesOf(said, examples, odds, thresholds)[0]!;
}

test('goes as low as what it finds outweighs what it says in vain', () => {
  expect(
    tried([
      { odds: 0.5, label: true },
      { odds: 0, label: false },
      { odds: -0.5, label: true },
      { odds: -1, label: false },
    ]),
  ).toBe(-0.5);
});

test('stays at the threshold where it would find nothing', () => {
  expect(tried([{ odds: 0.5, label: false }])).toBe(1);
  expect(tried([{ odds: 0.5, label: true, company: false }])).toBe(1);
});

test('is not chosen on texts that somebody read', () => {
  expect(tried([{ odds: 0.5, label: true, unread: false }])).toBe(1);
});
