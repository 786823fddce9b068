import type { Span } from '../../engine/span.ts';
import type { Tokens, Word } from '../tokens.ts';
import { handleAtom, linkAtom, markPlace, numberAtom } from './model.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** What of a stretch is weighed, beside its words: the kinds of mark that touch it, by place in `markKinds`, each once. */
export type Features = Stretch & { marks: number[] };

/** What of a text is weighed. The learning and the reading both see it through this. */
export type Seen = {
  stretches: Features[];
  /** The kinds of mark in the whole, by place in `markKinds`, each once. */
  whole: number[];
  /** 1 for a token that is in the name of a person or the school, whose words are not weighed; empty where nobody is named. */
  named: readonly number[];
};

/** A word as the weights know it, and the token it stands on. */
export type Atom = { at: number; spelling: string };

/** Marks whose words say who is meant, not what is said. */
const names = new Set([
  'pupil-name',
  'staff-name',
  'parent-name',
  'pupil-forename',
  'staff-forename',
  'parent-forename',
  'school-name',
  'school-handle',
]);

const none: number[] = [];

export function featuresOf(tokens: Tokens, marks: readonly { kind: string; span: Span }[]): Seen {
  const { words, starts, ends } = tokens;
  const stretches: Features[] = [];
  for (const { from, to } of stretchesOf(tokens)) stretches.push({ from, to, marks: [] });
  let named: number[] = none;
  const whole: number[] = [];
  const going = stretchesGoingOn(stretches, words.length);
  // Marks come mostly in the order of the text, layer after layer.
  let first = 0;
  for (const { kind, span } of marks) {
    const place = markPlace.get(kind);
    if (place === undefined) continue;
    whole.push(place);
    first = tokenEndingAfter(ends, span.start, first);
    if (names.has(kind)) {
      if (named.length === 0) named = words.map(() => 0);
      for (let at = first; at < words.length && starts[at]! < span.end; at++) named[at] = 1;
    }
    for (
      let at = going[first] ?? stretches.length;
      at < stretches.length && starts[stretches[at]!.from]! < span.end;
      at++
    ) {
      stretches[at]!.marks.push(place);
    }
  }
  for (const { marks: here } of stretches) keepOnce(here);
  keepOnce(whole);
  return { stretches, whole, named };
}

/** By place, the last list that has it. */
const listWith = new Float64Array(markPlace.size);
let list = 0;

/** Leaves each place of a list once, where it came first. */
function keepOnce(places: number[]): void {
  list++;
  let kept = 0;
  for (const place of places) {
    if (listWith[place] === list) continue;
    listWith[place] = list;
    places[kept++] = place;
  }
  places.length = kept;
}

/** The words of a stretch in order. */
export function atomsOf({ words }: Tokens, { named }: Seen, { from, to }: Stretch): Atom[] {
  const atoms: Atom[] = [];
  for (let at = from; at < to; at++) {
    const spelling = named[at] === 1 ? undefined : atomOf(words[at]!);
    if (spelling !== undefined) atoms.push({ at, spelling });
  }
  return atoms;
}

/** A word as the weights know it; nothing for a sign that says nothing. */
export function atomOf(word: Word): string | undefined {
  switch (word.kind) {
    case 'word':
    case 'symbol':
    case 'hashtag':
      return word.norm;
    case 'number':
      return numberAtom;
    case 'handle':
      return handleAtom;
    case 'link':
      return linkAtom;
    case 'punctuation':
      return word.norm === '?' || word.norm === '!' ? word.norm : undefined;
    case 'newline':
      return undefined;
  }
}

/** The first token that ends after a place in the text: looked for near the one that was found before, then by halving. */
function tokenEndingAfter(ends: readonly number[], place: number, before: number): number {
  let low = 0;
  let high = ends.length;
  if (before === 0 || ends[before - 1]! <= place) {
    for (let at = before; at < high && at < before + nearby; at++) if (ends[at]! > place) return at;
    low = before;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** In tokens. */
const nearby = 12;

/** By token, the first stretch that goes on past it. */
function stretchesGoingOn(stretches: readonly Stretch[], count: number): number[] {
  const going: number[] = [];
  let stretch = 0;
  for (let at = 0; at < count; at++) {
    while (stretch < stretches.length && stretches[stretch]!.to <= at) stretch++;
    going.push(stretch);
  }
  return going;
}
