import type { TokenMark } from '../grammar.ts';
import type { Tokens, Word } from '../tokens.ts';
import { addresses } from './addresses.ts';
import { bankDetails } from './bank-details.ts';
import { birthDates } from './birth-dates.ts';
import type { Detail, Detector, Glance } from './detail.ts';
import { spokenWords } from './digits.ts';
import { emails } from './emails.ts';
import { homes } from './homes.ts';
import { digitsShift } from './look.ts';
import { nationalNumbers } from './national-numbers.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { postcodes } from './postcodes.ts';
import { secretLinks } from './secret-links.ts';
import { secrets } from './secrets.ts';
import { vehicles } from './vehicles.ts';
import { welshStreets } from './welsh-streets.ts';

/** Every private detail there is a reader for, one a line. */
const detectors: readonly Detector[] = [
  phoneNumbers,
  emails,
  addresses,
  homes,
  postcodes,
  birthDates,
  secrets,
  secretLinks,
  nationalNumbers,
  bankDetails,
  vehicles,
  welshStreets,
];

/** A bit for each detector that waits for a word; one more for the words of spoken numbers. */
const waiting = new Map<string, number>();
detectors.forEach((detector, index) => {
  for (const word of detector.words) waiting.set(word, (waiting.get(word) ?? 0) | (1 << index));
});
const spokenBit = 1 << detectors.length;
for (const word of spokenWords) waiting.set(word, (waiting.get(word) ?? 0) | spokenBit);

/** What a look at one word tells; kept with it, as the words of a language come again. */
function lookAt(word: Word): number {
  const { norm } = word;
  let digits = 0;
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
  }
  word.look = (waiting.get(norm) ?? 0) | (Math.min(digits, 1000) << digitsShift);
  return word.look;
}

const isLink = ({ kind }: Word): boolean => kind === 'link';
const atDisguised = /[@＠]|[([{<*_]\s?at?\s?[)\]}>*_]/i;
const nothing: readonly Detail[] = [];

/**
 * Telephone numbers, addresses, dates of birth, passwords: what a text gives away of somebody. Each
 * mark is the detail alone. One look over the tokens decides which readers run; mostly none does.
 */
export function privateDetails(tokens: Tokens): Iterable<TokenMark & { sort: string }> {
  const { words, text } = tokens;
  let seen = 0;
  let digits = 0;
  let spoken = 0;
  let link = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const look = word.look < 0 ? lookAt(word) : word.look;
    if (look !== 0) {
      seen |= look;
      digits += look >>> digitsShift;
      if (look & spokenBit) spoken++;
    }
    if (isLink(word)) link = true;
  }
  const at = atDisguised.test(text) || text.includes(' AT ');
  if (seen === 0 && !at && !link) return nothing;

  const glance: Glance = { digits, spoken, at, link, word: false };
  let found: Detail[] | undefined;
  for (let index = 0; index < detectors.length; index++) {
    const detector = detectors[index]!;
    glance.word = (seen & (1 << index)) !== 0;
    if (!detector.worthReading(glance)) continue;
    for (const detail of detector.find(tokens)) (found ??= []).push(detail);
  }
  return found ?? nothing;
}
