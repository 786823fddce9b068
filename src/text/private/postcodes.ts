import type { Tokens } from '../tokens.ts';
import { touches, wordList, type Detector } from './detail.ts';
import { hasDigit } from './look.ts';

/** The areas of the Post Office: a letter pair that is not one of these begins no postcode. */
const areas = new Set(
  wordList(`ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk
    fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np
    nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa
    wc wd wf wn wr ws wv yo ze`),
);
const outward = /^([a-z]{1,2})(?:\d{1,2}|\d[a-z])$/;
const inward = /^\d[abd-hjlnp-uw-z]{2}$/;
const whole = /^([a-z]{1,2})(?:\d{1,2}|\d[a-z])\d[abd-hjlnp-uw-z]{2}$/;

/** "3rd" and "6ft" have the shape of the second half. */
const units = /^(?:1st|2nd|3rd|\dth|\d(?:ft|lb|hr|yr|pt|gb|tb|hz|pp|st|qt|ds|xl|xs|px))$/;

/** Finds postcodes by their shape. A district alone ("DN97") is a place, not a detail. */
export const postcodes: Detector = {
  words: [],
  worthReading: ({ digits }) => digits >= 2,
  *find(tokens) {
    const { words } = tokens;
    for (let at = 0; at < words.length; at++) {
      if (words[at]!.kind !== 'word') continue;
      const to = endOfPostcode(tokens, at);
      if (!to) continue;
      yield { kind: 'postcode', from: at, to, sort: 'postcode' };
      at = to - 1;
    }
  },
};

function endOfPostcode(tokens: Tokens, at: number): number | undefined {
  const { words, starts, ends } = tokens;
  const first = words[at]!;
  const { norm } = first;
  if (norm.length > 7 || norm.length < 2) return undefined;
  if (norm === 'gir' && words[at + 1]?.norm === '0aa') return at + 2;
  if (!hasDigit(first)) return undefined;
  if (norm.length >= 5) {
    const area = whole.exec(norm)?.[1];
    const unit = first.shape === 'lower' && units.test(norm.slice(-3));
    return area && areas.has(area) && !unit ? at + 1 : undefined;
  }
  const area = outward.exec(norm)?.[1];
  if (!area || !areas.has(area)) return undefined;
  const hyphen = words[at + 1]?.norm === '-' && touches(tokens, at + 1) && touches(tokens, at + 2);
  const next = hyphen ? at + 2 : at + 1;
  const second = words[next];
  if (!second || !inward.test(second.norm) || starts[next]! - ends[next - 1]! > 3) return undefined;
  // "E4 3rd place": a half in capitals and a half in small letters are two things.
  if (first.shape === 'upper' && second.shape === 'lower') return undefined;
  if (units.test(second.norm) && second.shape === 'lower') return undefined;
  return next + 1;
}
