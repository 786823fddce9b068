import type { Span } from '../../engine/span.ts';
import type { Tokens, Word } from '../tokens.ts';
import { handleAtom, linkAtom, markPlace, numberAtom } from './model.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** What of a stretch is weighed. The learning and the reading both see a text through this. */
export type Features = Stretch & {
  /** Its words in order, as atoms; a name of a person or the school is none of them. */
  atoms: Atom[];
  /** The kinds of mark that touch it, by place in `markKinds`. */
  marks: Set<number>;
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

/** A text as stretches with their words and marks, and the kinds of mark in the whole, by place in `markKinds`. */
export function featuresOf(
  tokens: Tokens,
  marks: readonly { kind: string; span: Span }[],
): { stretches: Features[]; whole: Set<number> } {
  const { words, starts, ends } = tokens;
  const stretches = stretchesOf(tokens).map(({ from, to }): Features => ({
    from,
    to,
    atoms: [],
    marks: new Set(),
  }));
  const named = new Uint8Array(words.length);
  const whole = new Set<number>();
  for (const { kind, span } of marks) {
    const place = markPlace.get(kind);
    if (place === undefined) continue;
    whole.add(place);
    const first = tokenEndingAfter(ends, span.start);
    if (names.has(kind))
      for (let at = first; at < words.length && starts[at]! < span.end; at++) named[at] = 1;
    for (
      let at = stretchWith(stretches, first);
      at < stretches.length && starts[stretches[at]!.from]! < span.end;
      at++
    )
      stretches[at]!.marks.add(place);
  }
  for (const { from, to, atoms } of stretches) {
    for (let at = from; at < to; at++) {
      const spelling = named[at] === 1 ? undefined : atomOf(words[at]!);
      if (spelling !== undefined) atoms.push({ at, spelling });
    }
  }
  return { stretches, whole };
}

function atomOf(word: Word): string | undefined {
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

/** The first token that ends after a place in the text. */
const tokenEndingAfter = (ends: readonly number[], place: number): number =>
  firstWhere(ends.length, (at) => ends[at]! > place);

/** The first stretch that goes on past a token. */
const stretchWith = (stretches: readonly Stretch[], token: number): number =>
  firstWhere(stretches.length, (at) => stretches[at]!.to > token);

/** The first number below `count` for which this holds, where it holds for all that follow. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
