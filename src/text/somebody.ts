import type { Span } from '../engine/span.ts';
import { commonWords } from './common-words.ts';
import { tokenAt } from './clause.ts';
import type { Reading } from './reading.ts';

/** Words with a capital that begin a sentence, a day or a place, and no name. */
const noForename = new Set(
  `the a an this that these those my our your his her their its it he she we you they i and but or so if when while as at by for from
  in into of on to with is are was were be been has have had do does did can could will would should may might must no not yes
  new great north south east west upper lower saint st mount lake river bank black friday monday tuesday wednesday thursday saturday
  sunday january february march july august september october november december happy merry good bad big little
  old best what why how who where which every all some any many most more much just only even still also then than too very
  here there now never always well oh ok okay hey hi hello dear thank thanks please sorry another other both each few such
  so-called former ex prime home mr mrs miss ms dr sir turns apparently`.split(/\s+/),
);

/**
 * Whether two words with capitals at the head of a stretch look like somebody's first name and surname:
 * "Gary Pemberton", not "The Grinch", "NEW YORK" or "White Rose". A guess, and only ever taken for one.
 */
export function isSomebody(reading: Reading, span: Span): boolean {
  const { words, sentences } = reading.tokens;
  const first = tokenAt(reading, span.start);
  return isPair(words[first], words[first + 1]) && sentences[first] === sentences[first + 1];
}

type Word = Reading['tokens']['words'][number];

const isPair = (one: Word | undefined, two: Word | undefined): boolean =>
  isNameWord(one) &&
  isNameWord(two) &&
  !noForename.has(one!.norm) &&
  !noForename.has(two!.norm) &&
  !(commonWords.has(one!.norm) && commonWords.has(two!.norm));

const isNameWord = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (word.shape === 'capital' || word.shape === 'mixed') && word.norm.length > 1;

/** Whether somebody is named by two words in the same sentence before this, or in the one before. */
export function isNamedBefore(reading: Reading, span: Span): boolean {
  const { words, sentences } = reading.tokens;
  const first = tokenAt(reading, span.start);
  for (let at = first - 1; at > 0 && sentences[first]! - sentences[at]! < 2; at--) {
    if (sentences[at] === sentences[at - 1] && isPair(words[at - 1], words[at])) return true;
  }
  return false;
}
