import type { Tokens } from '../tokens.ts';
import { tokenAt, wordList, type Detector } from './detail.ts';
import { digitGroup, digitRun } from './digits.ts';

/** Q is never given out: QQ is what people write who put a number there as an example, or think they do. */
const number =
  /(?<![\p{L}\p{N}])([a-ceghj-prstw-z][a-ceghj-nprstw-z]|qq)[ -]?(\d{2})[ -]?(\d{2})[ -]?(\d{2})[ -]?([a-d])(?![\p{L}\p{N}])/giu;
/** Pairs of letters never given out (HMRC, NIM39110). */
const neverGiven = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

const insurance = new Set(wordList('ni nino insurance'));
/** Where somebody is a patient: beside one of these ten digits with the right check digit are an NHS number. */
const patient = wordList('nhs hospital patient surgery gp appointment clinic prescription referral');

/** How far the words that announce a number may be from it. */
const reach = 10;

const passports = wordList('passport');
const licences = wordList('licence license');

/** Finds the numbers by which the state knows somebody: National Insurance, NHS, passport, driving licence. */
export const nationalNumbers: Detector = {
  words: [...patient, ...passports, ...licences],
  worthReading: ({ digits }) => digits >= 6,
  *find(tokens) {
    const { text, words } = tokens;
    for (const match of text.matchAll(number)) {
      const prefix = match[1]!;
      const from = tokenAt(tokens, match.index);
      const to = tokenAt(tokens, match.index + match[0].length - 1) + 1;
      const cued = words.slice(Math.max(0, from - reach), from).some(({ norm }) => insurance.has(norm));
      if (neverGiven.has(prefix.toUpperCase()) && !cued) continue;
      // "Or we 10 20 30 a head": small words and prices, unless it is said to be one.
      const whole = to === from + 1;
      if (!whole && prefix !== prefix.toUpperCase() && !cued) continue;
      if (isReference(tokens, from)) continue;
      yield { kind: 'identity-number', from, to, sort: 'ni-number' };
    }
    for (let at = 0; at < words.length; at++) {
      const { norm } = words[at]!;
      const found = isPatient.has(norm)
        ? nhsNumber(tokens, at)
        : norm === 'passport'
          ? documentNumber(tokens, at, /^(?:\d{9}|[a-z]{1,2}\d{7})$/)
          : isLicence.has(norm)
            ? documentNumber(tokens, at, /^[a-z9]{5}\d{6}[a-z9]{2}[a-z0-9]{3}$/)
            : undefined;
      if (!found) continue;
      yield {
        kind: 'identity-number',
        ...found,
        sort: norm === 'passport' || isLicence.has(norm) ? norm : 'nhs-number',
      };
      at = Math.max(at, found.to - 1);
    }
  },
};

const isPatient = new Set(patient);
const isLicence = new Set(licences);

/** Up to three groups that together have the shape of the number of a document, near the word for it. */
function documentNumber(
  { words, sentences }: Tokens,
  cue: number,
  shape: RegExp,
): { from: number; to: number } | undefined {
  for (let from = Math.max(0, cue - reach); from <= cue + reach && from < words.length; from++) {
    if (sentences[from] !== sentences[cue]) continue;
    let written = '';
    for (let to = from; to < from + 5 && to < words.length; to++) {
      const { norm, kind } = words[to]!;
      if (kind !== 'word' && kind !== 'number') break;
      written += norm;
      if (/\d/.test(written) && shape.test(written)) return { from, to: to + 1 };
      if (written.length > 18) break;
    }
  }
  return undefined;
}

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
  return check !== 10 && check === Number(digits[9]) && new Set(digits).size > 1;
}
