import type { Tokens } from '../tokens.ts';
import { wordList, type Detector } from './detail.ts';
import { digitRun } from './digits.ts';

const accounts = wordList('account acct acc a/c iban');
const sorts = wordList('sort');
const cues = new Set([...accounts, ...sorts, ...wordList('bank transfer bacs monzo starling')]);
/** How far the digits may be from what announces them, in tokens. */
const reach = 8;

/** Finds account numbers, sort codes and card numbers. */
export const bankDetails: Detector = {
  words: [...cues],
  worthReading: ({ digits, word }) => digits >= 14 || (word && digits >= 6),
  *find(tokens) {
    const { words, sentences } = tokens;
    let cue = -100;
    for (let at = 0; at < words.length; at++) {
      if (cues.has(words[at]!.norm)) cue = at;
      if (words[at]!.kind !== 'number') continue;
      const account = sortAndAccount(tokens, at);
      if (account) {
        yield { kind: 'bank-detail', from: at, to: account, sort: 'account' };
        at = account - 1;
        continue;
      }
      const run = digitRun(tokens, at);
      const to = run.at(-1)?.to ?? at + 1;
      const digits = run.map((group) => group.digits).join('');
      if (isCard(digits, run.length)) yield { kind: 'bank-detail', from: at, to, sort: 'card' };
      else if (at - cue <= reach && sentences[cue] === sentences[at]) {
        const sort = sortOf(tokens, cue, digits);
        if (sort) yield { kind: 'bank-detail', from: at, to, sort };
      }
      at = to - 1;
    }
  },
};

/** The end of "00-00-00 12345678" or "00-00-00 / 12345678"; with a date of these years in front it is a reference. */
function sortAndAccount({ words }: Tokens, at: number): number | undefined {
  const norm = (ahead: number): string => words[at + ahead]?.norm ?? '';
  const pairs = [norm(0), norm(2), norm(4)];
  if (norm(1) !== '-' || norm(3) !== '-' || !pairs.every((pair) => /^\d\d$/.test(pair))) return undefined;
  const [day, month, year] = pairs.map(Number) as [number, number, number];
  if (day > 0 && day < 32 && month > 0 && month < 13 && year > 9 && year < 40) return undefined;
  const account = /^[/|,;]$/.test(norm(5)) ? 6 : 5;
  return /^\d{8}$/.test(norm(account)) ? at + account + 1 : undefined;
}

/** Eight digits are an account, six a sort code, fourteen both in one breath. */
function sortOf({ words }: Tokens, cue: number, digits: string): string | undefined {
  if (digits.length === 8 || digits.length === 14) return 'account';
  return digits.length === 6 && words[cue]!.norm === 'sort' && words[cue + 1]?.norm === 'code'
    ? 'sort-code'
    : undefined;
}

/** Thirteen to nineteen digits in groups of a card, whose last digit is right (ISO/IEC 7812-1, annex B). */
function isCard(digits: string, groups: number): boolean {
  if (digits.length < 15 || digits.length > 16 || !/^[3-6]/.test(digits) || (groups !== 1 && groups < 3))
    return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
