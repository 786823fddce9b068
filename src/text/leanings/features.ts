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
  for (const { kind, span } of marks) {
    const place = markPlace.get(kind);
    if (place === undefined) continue;
    if (!whole.includes(place)) whole.push(place);
    const first = tokenEndingAfter(ends, span.start);
    if (names.has(kind)) {
      if (named.length === 0) named = words.map(() => 0);
      for (let at = first; at < words.length && starts[at]! < span.end; at++) named[at] = 1;
    }
    for (
      let at = stretchWith(stretches, first);
      at < stretches.length && starts[stretches[at]!.from]! < span.end;
      at++
    ) {
      const here = stretches[at]!.marks;
      if (!here.includes(place)) here.push(place);
    }
  }
  return { stretches, whole, named };
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

/** The first token that ends after a place in the text, found by halving. */
function tokenEndingAfter(ends: readonly number[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first stretch that goes on past a token. */
function stretchWith(stretches: readonly Stretch[], token: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.to > token) high = middle;
    else low = middle + 1;
  }
  return low;
}
