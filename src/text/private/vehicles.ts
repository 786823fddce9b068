import type { Tokens } from '../tokens.ts';
import { wordList, type Detector } from './detail.ts';
import { hasDigit } from './look.ts';

const cues =
  wordList(`reg registration plate plates numberplate car van taxi cab bike motorbike moped lorry truck driver
    driving drives drove parked parks parking speeding nicked stolen dashcam vehicle suv jeep fiesta golf corsa focus
    polo clio astra micra yaris qashqai juke mini audi bmw mercedes merc ford vauxhall volvo toyota nissan kia fiat skoda
    seat honda mazda renault peugeot citroen tesla volkswagen vw hyundai dacia suzuki land rover range jaguar transit`);
const isCue = new Set(cues);
/** Words that a car may be meant by, beside a plate in capitals. */
const perhaps = wordList(
  'headlights lights tyre tyres windscreen bonnet bumper blocking blocked whoever owner owns',
);
const isPerhaps = new Set(perhaps);
/** How far the words about a car may be from its plate, in tokens. */
const reach = 8;

/** Two letters, two digits, three letters, as given out since 2001. */
const current = /^[a-z]{2}\d{2}[a-z]{3}$/;
/** A letter and three digits or the other way round, as given out from 1963 to 2001. */
const older = /^(?:[a-z]\d{1,3}[a-z]{3}|[a-z]{3}\d{1,3}[a-z])$/;

/** Finds car registrations (DVLA, INF104) beside words about cars. */
export const vehicles: Detector = {
  words: [...cues, ...perhaps],
  worthReading: ({ digits, word }) => word && digits >= 1,
  *find(tokens) {
    const { words } = tokens;
    let cue = -100;
    let hint = -100;
    for (let at = 0; at < words.length; at++) {
      if (isCue.has(words[at]!.norm)) cue = at;
      if (isPerhaps.has(words[at]!.norm)) hint = at;
      const to = endOfPlate(tokens, at);
      if (!to) continue;
      const loud = words.slice(at, to).every(({ shape }) => shape === 'upper' || shape === 'none');
      const after = words.slice(to, to + reach);
      const near =
        at - cue <= reach ||
        after.some(({ norm }) => isCue.has(norm)) ||
        (loud && (at - hint <= reach || after.some(({ norm }) => isPerhaps.has(norm))));
      if (near) yield { kind: 'vehicle', from: at, to, sort: 'vehicle' };
      at = to - 1;
    }
  },
};

/** Where a plate that begins here ends: one group, or two or three of them. */
function endOfPlate({ words, sentences, starts, ends }: Tokens, at: number): number | undefined {
  if (words[at]!.kind !== 'word') return undefined;
  let written = '';
  let digits = false;
  for (let to = at; to < at + 3 && to < words.length && sentences[to] === sentences[at]; to++) {
    const { norm, kind } = words[to]!;
    if ((kind !== 'word' && kind !== 'number') || (to > at && starts[to]! - ends[to - 1]! > 1))
      return undefined;
    written += norm;
    if (written.length > 7) return undefined;
    digits ||= hasDigit(words[to]!);
    if (!digits) continue;
    // "driving to DN97 for": letters of two sizes are two things.
    if (current.test(written) && words[at]!.shape !== 'capital')
      return words[to]!.shape === 'lower' && words[at]!.shape === 'upper' ? undefined : to + 1;
    // "m4 cat": the old shapes only in capitals.
    if (older.test(written) && words.slice(at, to + 1).every(({ shape }) => shape !== 'lower')) return to + 1;
  }
  return undefined;
}
