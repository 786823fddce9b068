import type { Span } from '../engine/span.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Reading } from './reading.ts';
import { tokenAt } from './clause.ts';
import { widest } from './reached.ts';

/** How surely one of those is a child the writer teaches. */
const whoIs = [
  ['kid-ours', 3],
  ['one-of-mine', 2],
  ['pupil-name', 2],
  ['pupil-forename', 1],
  ['some-kid', 1],
  ['one-of-them', 0],
] as const satisfies [MarkKind, number][];

/** How surely what is told is told of a child at school. */
const whatIs = [
  ['told-school', 3],
  ['held-of-child', 2],
  ['told-me', 2],
] as const satisfies [MarkKind, number][];

const standsDown = ['kid-in-fiction', 'kids-of-old', 'long-ago', 'in-the-news', 'public-figure'] as const;

const pronouns = new Set(`he she his her him he's she's hes shes he'd she'd`.split(' '));

/** From here on it is said outright; below, asked. */
export const sure = 6;
const enough = 4;

export type Told = { span: Span; signs: number };

/** Where somebody tells of a child they teach without the name of one: who is meant, and what is told. */
export function toldOfPupils(reading: Reading): Told[] {
  if (reading.has('union-talk')) return [];
  const scene = reading.has('school-scene', 'school-talk', 'own-role', 'own-pupil') ? 1 : 0;
  const own = reading.has('kid-elsewhere', 'own-family', 'family-sender') ? 2 : 0;
  const found: Told[] = [];
  const whos = whoIs.flatMap(([kind, signs]) =>
    reading
      .marks(kind)
      .filter((mark) => !isNobodyHere(reading, mark))
      .map((mark) => ({ mark, signs: mark.sort === 'forename-word' ? 0 : signs })),
  );
  for (const who of whos) {
    let best: Told | undefined;
    const base = who.signs + scene - own - against(reading, who.mark.sentence);
    for (const [kind, signs] of whatIs)
      for (const what of reading.marks(kind)) {
        const far = what.sentence - who.mark.sentence;
        if (far < 0 || far > 1) continue;
        const span = {
          start: Math.min(who.mark.span.start, what.span.start),
          end: Math.max(who.mark.span.end, what.span.end),
        };
        if (span.end - span.start > widest) continue;
        const sum = base + signs - far;
        if (!best || sum > best.signs) best = { span, signs: sum };
      }
    const did = reading.marks('kid-did').find(({ span }) => span.start === who.mark.span.start);
    if (did && (!best || base + 1 >= best.signs)) best = { span: did.span, signs: base + 1 };
    else if (did && best) best.signs += 1;
    if (best && best.signs >= enough) found.push(best);
  }
  if (found.length === 0)
    for (const what of reading.marks('told-school')) {
      const before = pronounBefore(reading, what);
      if (!before) continue;
      const signs = 3 + scene - own - against(reading, what.sentence);
      if (signs >= enough) found.push({ span: { start: before.start, end: what.span.end }, signs });
    }
  return apart(found);
}

const isNobodyHere = (reading: Reading, { span }: Mark): boolean =>
  reading.at(span, 'kids-in-general', 'kid-elsewhere', 'own-child', 'teaching-resource', 'not-own-class');

const against = (reading: Reading, sentence: number): number =>
  (reading.inSentence(sentence, ...standsDown) ? 3 : 0) +
  (reading.inSentence(sentence, 'kids-in-general') ? 1 : 0) +
  (reading.inSentence(sentence, 'kid-elsewhere') ? 1 : 0);

function pronounBefore(reading: Reading, { span }: Mark): Span | undefined {
  const { words, starts, ends, sentences } = reading.tokens;
  const first = tokenAt(reading, span.start);
  for (let at = first; at >= 0 && first - at <= 8 && sentences[at] === sentences[first]; at--)
    if (pronouns.has(words[at]!.norm)) return { start: starts[at]!, end: ends[at]! };
  return undefined;
}

/** The surest of those that overlap. */
function apart(all: readonly Told[]): Told[] {
  const kept: Told[] = [];
  for (const one of [...all].sort((a, b) => b.signs - a.signs || a.span.start - b.span.start))
    if (!kept.some(({ span }) => span.start < one.span.end && one.span.start < span.end)) kept.push(one);
  return kept.sort((a, b) => a.span.start - b.span.start);
}
