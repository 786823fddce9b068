/** Marks, or what else stands in a sentence, by that sentence, in the order they came. */
export function bySentence<One extends { sentence: number }>(
  all: Iterable<One>,
): ReadonlyMap<number, readonly One[]> {
  const sentences = new Map<number, One[]>();
  for (const one of all) {
    const there = sentences.get(one.sentence);
    if (there) there.push(one);
    else sentences.set(one.sentence, [one]);
  }
  return sentences;
}
