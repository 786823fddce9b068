import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parametersOf, runDraftRules } from '../../src/engine/run.ts';
import { draftRules } from '../../src/rules/index.ts';
import { read } from '../../src/text/read.ts';
import { demoKnown, demoSchool } from '../demo.ts';

const outcomeOf = (text: string) =>
  runDraftRules(draftRules, {
    draft: { text, surface: 'post', recipients: ['parent'] },
    reading: read(text, demoKnown),
    school: demoSchool,
    pack: null,
    parameters: parametersOf(null),
  });

/** Pieces that set rules going, and pieces that are hard to cut rightly. */
const pieces = [
  ...[
    'Ollie Benning',
    'Zoë O’Connell',
    'Miss Lowther',
    'one of my Year 4s',
    'my class',
    'our head',
    'Larkfield',
  ],
  ...[
    'is an idiot',
    'has nits',
    '07700 900123',
    'sam@mail.example',
    '14 Mill Lane',
    'DN97 2PL',
    'the wifi password is Otter22',
  ],
  ...[
    'off to Chester Zoo tomorrow',
    'born 3 April 1985',
    'https://x.example/reset/8c1d2e3f',
    'un o fy nosbarth i',
    'w0men',
    's t u p i d',
  ],
  ...[
    '👩‍🏫',
    '👨‍👩‍👧‍👦',
    '🇬🇧',
    '1️⃣',
    '👍🏽',
    'e\u0301',
    '\u0301',
    '\u200d',
    '\u200b',
    '\ufe0f',
    '\ud83d',
    '"',
    '“',
    '#',
    '@',
    '.',
    '!',
    '\n',
    "'s",
    '-',
  ],
];
const drafts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

/** Where one character, as a reader sees it, ends and the next begins. */
const borders = (text: string): Set<number> => {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return new Set([...[...segments].map(({ index }) => index), text.length]);
};

describe('any draft', () => {
  test('no rule fails on it, and no finding cuts a character', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const { findings, unsure } = outcomeOf(text);
        expect(unsure).toEqual([]);
        const whole = borders(text);
        for (const { span } of findings) {
          if (!span) continue;
          expect(span.start).toBeLessThan(span.end);
          expect([whole.has(span.start), whole.has(span.end)]).toEqual([true, true]);
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('its normal form makes no difference', () => {
    const plain = fc
      .array(fc.constantFrom(...pieces.filter((piece) => /^[\p{L}\d]/u.test(piece))), { maxLength: 10 })
      .map((parts) => parts.join(' '));
    const said = (text: string): string[] =>
      outcomeOf(text).findings.map(({ rule, messageId, span }) =>
        [rule, messageId, span && text.slice(span.start, span.end).normalize('NFKC')].join(' '),
      );
    fc.assert(
      fc.property(plain, (text) => {
        const expected = said(text.normalize('NFC'));
        expect(said(text.normalize('NFD'))).toEqual(expected);
        expect(said(text.normalize('NFKD'))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('a long one is read as its parts are', () => {
    const sentence = 'Nothing happened here at all and the sky was grey. ';
    const long = `${sentence.repeat(400)}So proud of Ollie Benning, pen licence at last! ${sentence.repeat(400)}`;
    const [found] = outcomeOf(long).findings.filter(({ rule }) => rule === 'talk-about-pupils');
    expect(found?.span && long.slice(found.span.start, found.span.end)).toBe('Ollie Benning');
  });
});
