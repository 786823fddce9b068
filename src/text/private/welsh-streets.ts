import { isHouse, wholeHouse } from './addresses.ts';
import type { Detector } from './detail.ts';
import { beginsStreet, welsh } from './streets.ts';

const articles = new Set(['y', 'yr', 'r']);

/** Most words of a name, articles among them: "Heol Tŷ’n y Coed". */
const mostNameWords = 4;

/** Finds a house in a street with a Welsh name: "3 Y Stryd Fawr", "14 Heol y Bryn". */
export const welshStreets: Detector = {
  words: welsh,
  worthReading: ({ word, digits }) => word && digits > 0,
  *find(tokens) {
    const { words, sentences } = tokens;
    for (let at = 1; at < words.length; at++) {
      if (!beginsStreet(words[at]!.norm)) continue;
      const number = articles.has(words[at - 1]!.norm) ? at - 2 : at - 1;
      if (number < 0 || !isHouse(words[number]!) || sentences[number] !== sentences[at]) continue;
      const from = wholeHouse(tokens, number);
      let to = at + 1;
      let last = at;
      for (; to - at <= mostNameWords && sentences[to] === sentences[at]; to++) {
        const { kind, shape, norm } = words[to]!;
        if (kind === 'word' && shape === 'capital') last = to;
        else if (!articles.has(norm)) break;
      }
      if (from !== undefined && last > at) yield { kind: 'address', from, to: last + 1, sort: 'house' };
    }
  },
};
