import type { Finding } from '../../src/engine/finding.ts';
import { overlaps } from '../../src/engine/span.ts';
import type { Topic } from '../../src/engine/topic.ts';
import { leanings } from '../../src/text/leanings/kinds.ts';
import { peopleMarks } from '../../src/text/leanings/weigh.ts';
import type { Example } from './examples.ts';
import type { Said } from './trials.ts';

/** No odds are as low as this. */
const noFloor = -99;
const lowest = -5;
const highest = -1.5;
const step = 0.25;

/** What a notice that is right weighs against one on a text with nothing in it, and one with no label in another text. */
const worthOfRight = 2;
const worthOfUnlabelled = 0.1;

const leaningAt = new Map<Topic, number>(leanings.map((leaning, at) => [leaning, at]));

/** Of what a grammar says by itself: its leaning, what it is worth, and the highest odds of the stretches it touches. */
type Claim = { said: Said; finding: Finding; leaning: number; worth: number; most: number };

/**
 * Below which odds the words speak against each leaning: where dropping what grammars say there gains
 * most. `odds` are of weights that were not learned from the text they are of.
 */
export function floorsOf(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
): number[] {
  const claims = claimsOf(said, examples, odds);
  return leanings.map((_, leaning) => {
    const all = claims.filter((claim) => claim.leaning === leaning);
    let [best, floor] = [0, noFloor];
    for (let to = lowest; to <= highest; to += step) {
      const gain = all.reduce((sum, { worth, most }) => sum - (most < to ? worth : 0), 0);
      if (gain > best) [best, floor] = [gain, to];
    }
    return floor;
  });
}

/** What rules say when they keep silent wherever the words speak against it. */
export function withFloors(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
  floors: readonly number[],
): Said[] {
  const dropped = new Set<Finding>();
  for (const { finding, leaning, most } of claimsOf(said, examples, odds))
    if (most < floors[leaning]!) dropped.add(finding);
  return said.map(({ lesson, findings }) => ({
    lesson,
    findings: findings.filter((finding) => !dropped.has(finding)),
  }));
}

function claimsOf(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
): Claim[] {
  const rowsOf = new Map<object, number[]>();
  for (const [row, { lesson }] of examples.entries()) {
    const same = rowsOf.get(lesson);
    if (same) same.push(row);
    else rowsOf.set(lesson, [row]);
  }
  const claims: Claim[] = [];
  for (const one of said) {
    const { lesson, findings } = one;
    for (const finding of findings) {
      const { topic, span, severity } = finding;
      const leaning = leaningAt.get(topic);
      if (leaning === undefined || span === null || severity === 'stop') continue;
      if (!lesson.speaksOf(leanings[leaning]!)) continue;
      const touched = (rowsOf.get(lesson) ?? []).filter((row) => overlaps(examples[row]!, span));
      if (touched.length === 0) continue;
      if (touched.some((row) => examples[row]!.features.marks.some((mark) => peopleMarks.has(mark))))
        continue;
      const isRight = lesson.one.spans.some((label) => label.topics.includes(topic) && overlaps(label, span));
      const wrong = lesson.one.spans.length === 0 ? -1 : -worthOfUnlabelled;
      claims.push({
        said: one,
        finding,
        leaning,
        worth: lesson.counts * (isRight ? worthOfRight : wrong),
        most: Math.max(...touched.map((row) => odds[row]![leaning]!)),
      });
    }
  }
  return claims;
}
