import { wordList } from './detail.ts';

/** As the buttons of a door are pressed: "C1957Y". */
export const keypad = /^[#*]?(?:[A-Z]\d{3,5}[A-Z]|\d{4}[XYZ]|C\d{4})[#*]?$/i;
/** A PIN, or the turns of a safe: "4471", "18-36-09", "7-7-1-2". */
export const digits = /^[#*]?(?:\d{3,6}|\d\d-\d\d-\d\d|\d(?:-\d){3,5})[#*]?$/;

/** Words with a number after them that are no password. */
const things = new Set(
  wordList(`year yr years room class form week wk term day page lesson unit chapter part group team level grade stage
    step phase set season series episode version question task number band block floor gate route top key euro covid
    windows office iphone ipad galaxy pixel xbox playstation cop under over post pre mid late early circa catch mile
    apollo psalm january february march april june july august september october november december jan feb mar apr jun
    jul aug error fault http page sept sep oct nov dec formula area channel radio bbc itv boeing airbus ofsted pisa nqt ect sats btec gcse bet`),
);

/** A letter, or such a number as no class, age or ordinal has before it: "22otters!". */
const starts = /^(?:\p{L}|\d+\p{L}{4,}[!?$#*\d])/u;

/** A word with a number or signs in it, as people make up passwords; no course, flight, class or year. */
export function isShaped(written: string): boolean {
  const part = written.slice(written.lastIndexOf('/') + 1);
  if (part.length < 5 || part.length > 40 || !starts.test(part)) return false;
  // "Pa55w0rd" has no three letters together, and is long.
  if (!/\p{L}{3}/u.test(part) && !(part.length >= 7 && /\p{Ll}/u.test(part))) return false;
  if (/^[A-Z]{1,5}-?\d+[A-Z]?$/.test(part) || /^[A-Z]{2}\d\d[A-Z]{3}$/.test(part)) return false;
  if (!/\d/.test(part)) return /\p{L}{3}[$#+=]\p{L}{3}/u.test(part);
  const word = /^\p{L}+/u.exec(part)?.[0].toLowerCase();
  return word === undefined || !things.has(word);
}
