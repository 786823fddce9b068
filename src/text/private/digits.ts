import type { Tokens } from '../tokens.ts';
import { touches } from './detail.ts';
import { hasDigit } from './look.ts';

const names = new Map([
  ['zero', '0'],
  ['oh', '0'],
  ['o', '0'],
  ['nought', '0'],
  ['naught', '0'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
]);
const tens = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((ten, at) => [
    ten,
    `${at + 2}`,
  ]),
);
const times = new Map([
  ['double', 2],
  ['dbl', 2],
  ['treble', 3],
  ['triple', 3],
]);

/** The words of a number that is read aloud, digit by digit. */
export const spokenWords: readonly string[] = [...names.keys(), ...tens.keys(), ...times.keys(), 'hundred'];

/** Some tokens that stand for digits: "07700", "seven", "double oh", "O7700". */
export type DigitGroup = { from: number; to: number; digits: string; spoken: boolean };

/** Longest number of one run, in groups: no number anybody reads out has more. */
const mostGroups = 40;

const mixedNames = /zero|one|two|three|four|five|six|seven|eight|nine/g;
const mixed = /^\d(?:zero|one|two|three|four|five|six|seven|eight|nine|\d)+$/;

/** The group of digits that begins at this token. */
export function digitGroup({ words }: Tokens, at: number): DigitGroup | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === 'number') return { from: at, to: at + 1, digits: word.norm, spoken: false };
  // Whoever has looked at it and seen neither a digit nor a word for one has looked for all of us.
  if (word.kind !== 'word' || word.look === 0) return undefined;
  const many = times.get(word.norm);
  if (many) {
    const of = words[at + 1]?.norm === '-' ? at + 2 : at + 1;
    const norm = words[of]?.norm ?? '';
    const digit = names.get(norm) ?? (/^\d$/.test(norm) ? norm : undefined);
    if (!digit) return undefined;
    // "Double seven hundred", with or without hyphens: 7700.
    const hundred = words[of + 1]?.norm === '-' ? of + 2 : of + 1;
    return words[hundred]?.norm === 'hundred'
      ? { from: at, to: hundred + 1, digits: `${digit.repeat(many)}00`, spoken: true }
      : { from: at, to: of + 1, digits: digit.repeat(many), spoken: true };
  }
  const ten = tens.get(word.norm);
  if (ten) {
    // "One twenty-three" at the end of a number: 1 23.
    const of = words[at + 1]?.norm === '-' ? at + 2 : at + 1;
    const unit = names.get(words[of]?.norm ?? '') ?? '0';
    return unit === '0'
      ? { from: at, to: at + 1, digits: `${ten}0`, spoken: true }
      : { from: at, to: of + 1, digits: ten + unit, spoken: true };
  }
  const name = names.get(word.norm);
  if (name) {
    const hundred = words[at + 1]?.norm === '-' ? at + 2 : at + 1;
    if (words[hundred]?.norm === 'hundred')
      return { from: at, to: hundred + 1, digits: `${name}00`, spoken: true };
    return { from: at, to: at + 1, digits: name, spoken: true };
  }
  if (!hasDigit(word)) return undefined;
  // "07seven00", written so that no machine reads it.
  if (word.norm.length < 30 && mixed.test(word.norm)) {
    const digits = word.norm.replace(mixedNames, (part) => names.get(part) ?? part);
    return { from: at, to: at + 1, digits, spoken: false };
  }
  // The letters O and L for nought and one, as in "O7700 9OOl23".
  if (word.norm.length < 16 && /^[0-9ol]*$/.test(word.norm) && /\d\D*\d|^\doo|oo\d$/.test(word.norm)) {
    const digits = word.norm.replaceAll('o', '0').replaceAll('l', '1');
    return { from: at, to: at + 1, digits, spoken: false };
  }
  return undefined;
}

const plainSeparators = new Set(['-', '.', '(', ')', '·', '•', '*', '_', '|', '~']);

const isAreaCode = ({ digits }: DigitGroup): boolean => digits.length === 5 && digits[0] === '0';

/**
 * The groups of digits that begin at this token and follow one another with no more between them than
 * people put into one number: spaces, a hyphen, a dot, brackets, one emoji; commas if it is read aloud.
 */
export function digitRun(tokens: Tokens, from: number): DigitGroup[] {
  const { words, starts, ends } = tokens;
  const groups: DigitGroup[] = [];
  let at = from;
  while (groups.length < mostGroups) {
    const group = digitGroup(tokens, at);
    if (!group) break;
    groups.push(group);
    at = group.to;
    let between = 0;
    while (at < words.length && between < 3) {
      const { kind, norm } = words[at]!;
      if (starts[at]! - ends[at - 1]! > 3) break;
      const separates =
        (kind === 'punctuation' &&
          (plainSeparators.has(norm) || (group.spoken && (norm === ',' || norm === '…')))) ||
        (kind === 'symbol' && norm !== '+' && norm !== '=' && !/^[£$€%<>]$/.test(norm)) ||
        // "01632/960188": only after an area code, or every date would be a number.
        (norm === '/' && groups[0]!.digits.length >= 4 && touches(tokens, at)) ||
        // "07700, 900, 123", "07700 then 900123"
        ((norm === ',' || norm === 'then') && isAreaCode(groups[0]!));
      if (!separates) break;
      at++;
      between++;
    }
    if (at < words.length && starts[at]! - ends[at - 1]! > 3) break;
  }
  return groups;
}
