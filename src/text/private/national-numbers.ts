import type { Tokens } from '../tokens.ts';
import { tokenAt, wordList, type Detector } from './detail.ts';
import { digitGroup, digitRun } from './digits.ts';

const number =
  /(?<![\p{L}\p{N}])([a-ceghj-prstw-z][a-ceghj-nprstw-z])[ -]?(\d{2})[ -]?(\d{2})[ -]?(\d{2})[ -]?([a-d])(?![\p{L}\p{N}])/giu;
/** Pairs of letters never given out (HMRC, NIM39110). */
const neverGiven = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

const insurance = new Set(wordList('ni nino insurance'));

/** How far the words "NHS number" may be from the digits. */
const reach = 6;

/** Finds National Insurance numbers and NHS numbers. */
export const nationalNumbers: Detector = {
  words: ['nhs'],
  worthReading: ({ digits }) => digits >= 6,
  *find(tokens) {
    const { text, words } = tokens;
    for (const match of text.matchAll(number)) {
      const prefix = match[1]!;
      const from = tokenAt(tokens, match.index);
      const to = tokenAt(tokens, match.index + match[0].length - 1) + 1;
      if (neverGiven.has(prefix.toUpperCase())) continue;
      // "Or we 10 20 30 a head": small words and prices, unless it is said to be one.
      const whole = to === from + 1;
      const cued = words.slice(Math.max(0, from - reach), from).some(({ norm }) => insurance.has(norm));
      if (!whole && prefix !== prefix.toUpperCase() && !cued) continue;
      if (isReference(tokens, from)) continue;
      yield { kind: 'secret', from, to, sort: 'ni-number' };
    }
    for (let at = 0; at < words.length; at++) {
      if (words[at]!.norm !== 'nhs') continue;
      const found = nhsNumber(tokens, at);
      if (!found) continue;
      yield { kind: 'secret', ...found, sort: 'nhs-number' };
      at = Math.max(at, found.to - 1);
    }
  },
};

const isReference = ({ words }: Tokens, from: number): boolean =>
  words
    .slice(Math.max(0, from - 3), from)
    .some(({ norm }) => /^(?:order|ref|reference|booking|invoice|tracking|parcel)$/.test(norm));

function nhsNumber(tokens: Tokens, nhs: number): { from: number; to: number } | undefined {
  const { words } = tokens;
  for (let at = Math.max(0, nhs - reach); at < words.length && at <= nhs + reach; at++) {
    if (!digitGroup(tokens, at)) continue;
    const run = digitRun(tokens, at);
    let digits = '';
    for (const group of run) {
      digits += group.digits;
      if (digits.length === 10 && hasCheckDigit(digits)) return { from: at, to: group.to };
    }
    at = run.at(-1)!.to - 1;
  }
  return undefined;
}

/** The tenth digit makes the weighted sum come out, modulo 11 (NHS Data Dictionary). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]) && !/^(\d)\1*$/.test(digits);
}
