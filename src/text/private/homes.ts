import type { Tokens, Word } from '../tokens.ts';
import { isHouse, isSpokenHouse } from './addresses.ts';
import { wordList, type Detail, type Detector } from './detail.ts';
import { beginsStreet, endsStreet } from './streets.ts';
import { homeCues } from './whose.ts';

/** A flat is somebody's home; a unit or a plot only where its building or the words before say so. */
const dwellings = new Set(wordList('flat apartment apt maisonette'));
const stays = new Set(wordList('caravan chalet bungalow plot unit lodge pitch'));
const buildings = new Set(
  wordList(`house court works mill mills tower towers point wharf mansions buildings building exchange brewery quay
    heights place lodge cottage cottages yard hall maltings granary bakery foundry warehouse barn farm`),
);

/** What a visitor is to look for: "the blue door", "top bell", "spare key under the frog". */
const doors = wordList('door doors gate bins bell buzzer porch hedge fence shutters latch');
const isDoor = new Set(doors);

const numbers = wordList('number no nr');
const isNumber = new Set(numbers);
const goes = new Set(['at', 'to', 'tae', 'is', "'s", ':', ',', 'on', 'in', ...numbers]);
const atHome = new Set([
  ...homeCues,
  ...wordList(`i'm im we're were am are round addy post come nip pop drop ours caravan
    chalet lodge rental`),
]);
const dates = new Set(
  wordList(`january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday am pm`),
);

/** How far a door may be from its number, and the word for home before it, in tokens. */
const reach = 6;

/** Finds homes whose address ends in no street: "Flat 3, Weir House", "number 3 The Cedars", "6 with the blue door". */
export const homes: Detector = {
  words: [...dwellings, ...stays, ...doors, ...numbers, ...homeCues],
  worthReading: ({ word }) => word,
  *find(tokens) {
    const { words } = tokens;
    for (let at = 0; at < words.length; at++) {
      const found = flatAt(tokens, at) ?? houseAt(tokens, at);
      if (!found) continue;
      yield found;
      at = found.to - 1;
    }
  },
};

const home = (from: number, to: number): Detail => ({ kind: 'address', from, to, sort: 'house' });
const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && (word.shape === 'capital' || word.shape === 'upper');

/** Where the words with capitals that begin here end: at most five, and "of" or "'s" between them. */
function endOfName({ words, sentences }: Tokens, from: number): number {
  let to = from;
  while (to - from < 5 && sentences[to] === sentences[from]) {
    const joins = to > from && /^(?:'s|of)$/.test(words[to]!.norm) && isName(words[to + 1]);
    if (!joins && !isName(words[to])) break;
    to++;
  }
  return to;
}

/** "Flat 3, Corn Exchange House", "Plot 31 Gannet Bay". */
function flatAt(tokens: Tokens, at: number): Detail | undefined {
  const { words } = tokens;
  const { norm } = words[at]!;
  const dwelling = dwellings.has(norm);
  if (!dwelling && !stays.has(norm)) return undefined;
  const number = words[at + 1];
  if (!number || !/^(?:\d{1,3}[a-h]?|[a-h])$/.test(number.norm)) return undefined;
  const from = words[at + 2]?.norm === ',' ? at + 3 : at + 2;
  const to = endOfName(tokens, from);
  if (to === from || endsStreet(words[to - 1]!.norm)) return undefined;
  const built = buildings.has(words[to - 1]!.norm);
  if (built || (dwelling && to - from > 1)) return home(at, to);
  return norm !== 'unit' && isSaidHome(tokens, at) ? home(at, to) : undefined;
}

/** "Number 3 The Cedars", "31 Beckside, blue door", "number six with the green bins". */
function houseAt(tokens: Tokens, at: number): Detail | undefined {
  const { words, sentences } = tokens;
  const next = isHouse(words[at]!) ? at + 1 : isSpokenHouse(tokens, at);
  if (next === undefined || next >= words.length || sentences[next] !== sentences[at]) return undefined;
  const numbered = isNumber.has(words[at - 1]?.norm ?? '');
  const from = numbered ? at - 1 : at;
  const door = doorAfter(tokens, next);
  // "Number 6 with the yellow door", "14, the gate with the dent".
  if (
    door !== undefined &&
    (numbered || isSaidHome(tokens, at)) &&
    /^(?:with|,|the)$/.test(words[next]!.norm)
  )
    return home(from, door);
  const to = endOfName(tokens, next);
  if (to === next || dates.has(words[next]!.norm)) return undefined;
  if (words.slice(next, to).some(({ norm }) => endsStreet(norm) || beginsStreet(norm))) return undefined;
  if (numbered && words[next]!.norm === 'the' && to - next > 1) return home(from, to);
  const after = words[to];
  const ends = !after || sentences[to] !== sentences[at] || /^[,.!]$/.test(after.norm);
  return ends && to - next < 3 && (door !== undefined || isSaidHome(tokens, at)) ? home(from, to) : undefined;
}

/** The end of the words about a door that follow: "with the blue door", "top bell". */
function doorAfter({ words, sentences }: Tokens, from: number): number | undefined {
  for (let at = from; at < from + reach && at < words.length && sentences[at] === sentences[from]; at++)
    if (isDoor.has(words[at]!.norm)) return at + 1;
  return undefined;
}

/** "My address is", "I'm at", "come round to" straight before it. */
function isSaidHome({ words, sentences }: Tokens, at: number): boolean {
  if (!goes.has(words[at - 1]?.norm ?? '')) return false;
  for (let cue = at - 1; cue >= 0 && at - cue <= reach - 2 && sentences[cue] === sentences[at]; cue--)
    if (atHome.has(words[cue]!.norm)) return true;
  return false;
}
