import type { Tokens } from '../tokens.ts';

/** Part of a sentence, as token indices: `from` inclusive, `to` exclusive. */
export type Stretch = { from: number; to: number };

/** A sentence up to this many words is weighed whole; a longer one is cut where it turns. */
const long = 18;
/** What is left over after a cut and shorter than this stays with what was before it. */
const short = 4;

const turns = new Set([',', ';', ':', '-', '–', '—', 'but', 'so', 'because', 'and', 'then']);

/**
 * A text in stretches that each say about one thing: sentences, and pieces of long ones. Hurried posts
 * have no full stops, and what matters in them would be lost among the rest.
 */
export function stretchesOf({ words, sentences }: Tokens): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let weighed = 0;
  const close = (to: number, cut: boolean): void => {
    const last = stretches.at(-1);
    const goesOn = last !== undefined && last.to === from && sentences[last.from] === sentences[from];
    if (!cut && goesOn && weighed < short) last.to = to;
    else if (weighed > 0) stretches.push({ from, to });
    from = to;
    weighed = 0;
  };
  for (let at = 0; at < words.length; at++) {
    if (at > from && sentences[at] !== sentences[at - 1]) close(at, false);
    const word = words[at]!;
    if (word.kind === 'newline') {
      if (at > from) close(at, false);
      from = at + 1;
      continue;
    }
    // One sign may be written as one character or as three.
    if (word.kind !== 'punctuation') weighed++;
    if (weighed >= long && turns.has(word.norm)) close(at + 1, true);
  }
  if (from < words.length) close(words.length, false);
  return stretches;
}

/** How many stretches before one and after it are near it. */
export const near = 2;
