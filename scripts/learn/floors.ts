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
const highest = { sure: -1.5, guess: -1 };
const step = 0.25;

/**
 * What a notice that is right weighs against one on a text with nothing in it. On texts that somebody read who
 * wrote a grammar, its guesses are right far more often than elsewhere.
 */
const worthOfRight = { unread: { sure: 0.6, guess: 0.3 }, read: { sure: 0.8, guess: 0.2 } };
/** How often a text counts that none of them read. */
const countOfUnread = 2;
/** What one with no label in another text weighs against the same. */
const worthOfUnlabelled = 0.1;

const leaningAt = new Map<Topic, number>(leanings.map((leaning, at) => [leaning, at]));

/** Of what a grammar says by itself: its leaning, what it is worth, and the highest odds of the stretches it touches. */
type Claim = { finding: Finding; leaning: number; worth: number; most: number };

/** One a leaning, for what grammars are sure of and for their guesses. */
export type Floors = { sure: number[]; guess: number[] };

/**
 * Below which odds the words speak against each leaning: where dropping what grammars say there gains
 * most. `odds` are of weights that were not learned from the text they are of.
 */
export function floorsOf(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
): Floors {
  const claims = claimsOf(said, examples, odds);
  const floorOf = (leaning: number, guess: boolean): number => {
    const all = claims.filter((claim) => claim.leaning === leaning && claim.finding.guess === guess);
    let [best, floor] = [0, noFloor];
    for (let to = lowest; to <= highest[guess ? 'guess' : 'sure']; to += step) {
      const gain = all.reduce((sum, { worth, most }) => sum - (most < to ? worth : 0), 0);
      if (gain > best) [best, floor] = [gain, to];
    }
    return floor;
  };
  return {
    sure: leanings.map((_, leaning) => floorOf(leaning, false)),
    guess: leanings.map((_, leaning) => floorOf(leaning, true)),
  };
}

/** What rules say when they keep silent wherever the words speak against it. */
export function withFloors(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
  floors: Floors,
): Said[] {
  const dropped = new Set<Finding>();
  for (const { finding, leaning, most } of claimsOf(said, examples, odds))
    if (most < floors[finding.guess ? 'guess' : 'sure'][leaning]!) dropped.add(finding);
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
  for (const { lesson, findings } of said) {
    const rights = worthOfRight[lesson.unread ? 'unread' : 'read'];
    const counts = lesson.counts * (lesson.unread ? countOfUnread : 1);
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
        finding,
        leaning,
        worth: counts * (isRight ? rights[finding.guess ? 'guess' : 'sure'] : wrong),
        most: Math.max(...touched.map((row) => odds[row]![leaning]!)),
      });
    }
  }
  return claims;
}
