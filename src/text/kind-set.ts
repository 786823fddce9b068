import { markKinds, type MarkKind } from './mark.ts';

/** Kinds of mark as bits, so many to a number as stay a small whole one. */
export type KindSet = readonly number[];

const inOne = 30;
const count = Math.ceil(markKinds.length / inOne);
const places = new Map(markKinds.map((kind, at) => [kind, at]));

export function kindSet(kinds: Iterable<MarkKind>): KindSet {
  const set: number[] = [];
  for (let at = 0; at < count; at++) set.push(0);
  for (const kind of kinds) {
    const place = places.get(kind)!;
    const at = Math.floor(place / inOne);
    set[at] = set[at]! | (1 << (place % inOne));
  }
  return set;
}

export function overlap(one: KindSet, other: KindSet): boolean {
  for (let at = 0; at < count; at++) if ((one[at]! & other[at]!) !== 0) return true;
  return false;
}
