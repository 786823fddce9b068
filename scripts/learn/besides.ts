import type { Topic } from '../../src/engine/topic.ts';
import { overlaps, type Span } from '../../src/engine/span.ts';
import { leanings } from '../../src/text/leanings/kinds.ts';
import type { Example } from './examples.ts';
import type { Said } from './trials.ts';

/** What a second notice at a place weighs when there is no label for it, against one that finds a label. */
const costOfWrong = 0.33;
const lowest = -4;

/** A stretch that leans to something beside what is said of it: how many labels it alone would find. */
type Candidate = { odds: number; finds: number; isRight: boolean };

/**
 * From where on each leaning speaks beside another notice at the same place: who writes one thing of this
 * kind writes another sooner than anybody else does. Chosen on texts that nobody read who wrote a grammar,
 * with `odds` of weights that were not learned from the text they are of.
 */
export function besidesOf(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
  thresholds: readonly number[],
): number[] {
  const candidates = candidatesOf(said, examples, odds, thresholds);
  return leanings.map((_, at) => {
    let [best, from, sum] = [0, thresholds[at]!, 0];
    for (const { odds, finds, isRight } of candidates[at]!.sort((a, b) => b.odds - a.odds)) {
      sum += finds > 0 ? finds : isRight ? 0 : -costOfWrong;
      if (sum > best) [best, from] = [sum, odds];
    }
    return from;
  });
}

type Notice = { topic: Topic; span: Span | null };

function candidatesOf(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
  thresholds: readonly number[],
): Candidate[][] {
  const candidates: Candidate[][] = leanings.map(() => []);
  const rowsOf = new Map<object, number[]>();
  for (const [row, { lesson }] of examples.entries()) {
    const same = rowsOf.get(lesson);
    if (same) same.push(row);
    else rowsOf.set(lesson, [row]);
  }
  for (const { lesson, findings } of said) {
    if (!lesson.unread) continue;
    const rows = rowsOf.get(lesson) ?? [];
    const notices: Notice[] = [...findings];
    for (const row of rows)
      for (const [at, topic] of leanings.entries())
        if (odds[row]![at]! >= thresholds[at]!) notices.push({ topic, span: examples[row]! });
    for (const row of rows) {
      const example = examples[row]!;
      const here = notices.filter(({ span }) => span && overlaps(span, example));
      if (here.length === 0) continue;
      for (const [at, topic] of leanings.entries()) {
        const value = odds[row]![at]!;
        if (value < lowest || value >= thresholds[at]! || !lesson.speaksOf(topic)) continue;
        if (notices.some((one) => one.topic === topic && (!one.span || overlaps(one.span, example))))
          continue;
        const labels = lesson.one.spans.filter(
          (label) => label.topics.includes(topic) && overlaps(label, example),
        );
        const unnoticed = labels.filter(
          (label) =>
            !notices.some(
              (one) => label.topics.includes(one.topic) && (!one.span || overlaps(one.span, label)),
            ),
        );
        candidates[at]!.push({ odds: value, finds: unnoticed.length, isRight: labels.length > 0 });
      }
    }
  }
  return candidates;
}
