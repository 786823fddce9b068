import { leanings } from '../../src/text/leanings/kinds.ts';
import type { Example } from './examples.ts';
import type { Lesson } from './texts.ts';
import { trialsOf, type Said, type Trial } from './trials.ts';

/** Shares of texts with nothing to notice that leanings may newly disturb. */
const budgets = { drafts: 0.02, ordinary: 0.004 };
/** What nobody need ever be asked about is to stay this far below a threshold: other people write otherwise. */
const clearance = 0.5;
const highest = 4;
const step = 0.25;
const lowest = -3;

type Sum = { noticed: Set<number>; disturbed: Set<number>; ordinary: Set<number> };

/**
 * From where on each leaning speaks: thresholds are lowered one step at a time, the one that finds most
 * for each text it disturbs first, as long as no more texts are disturbed than the budgets allow. `odds`
 * are of weights that were not learned from the text they are of.
 */
export function thresholdsOf(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
): number[] {
  const { trials, clean, ordinary } = trialsOf(said);
  const thresholds = leanings.map(() => highest);
  const sum: Sum = { noticed: new Set(), disturbed: new Set(), ordinary: new Set() };
  const steps = leanings.map((_, at) => changesOf(examples, odds, trials, at));
  for (;;) {
    let best: { at: number; worth: number; to: number; change: Sum } | undefined;
    for (const [at, threshold] of thresholds.entries()) {
      // Any number of steps at once, so that one that finds nothing does not hide what comes after it.
      for (let to = threshold - step; to >= lowest; to -= step) {
        const change = steps[at]!(threshold, to);
        const gain = [...change.noticed].filter((one) => !sum.noticed.has(one)).length;
        const cost = [...change.disturbed].filter((one) => !sum.disturbed.has(one)).length;
        const loud = [...change.ordinary].filter((one) => !sum.ordinary.has(one)).length;
        if ((sum.disturbed.size + cost) / clean > budgets.drafts) continue;
        if ((sum.ordinary.size + loud) / ordinary > budgets.ordinary) continue;
        const worth = gain / (0.3 + cost + 3 * loud);
        if (gain > 0 && (!best || worth > best.worth)) best = { at, worth, to, change };
      }
    }
    if (!best) return thresholds;
    thresholds[best.at] = best.to;
    for (const one of best.change.noticed) sum.noticed.add(one);
    for (const one of best.change.disturbed) sum.disturbed.add(one);
    for (const one of best.change.ordinary) sum.ordinary.add(one);
  }
}

function changesOf(
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
  trials: ReadonlyMap<Lesson, Trial>,
  at: number,
): (from: number, to: number) => Sum {
  const topic = leanings[at]!;
  const ordered = examples
    .map((example, row) => {
      const aside = trials.get(example.lesson)!.ordinary ? clearance : 0;
      return { example, value: odds[row]![at]! + aside };
    })
    .filter(({ value }) => value >= lowest)
    .sort((a, b) => b.value - a.value);
  return (from, to) => {
    const sum: Sum = { noticed: new Set(), disturbed: new Set(), ordinary: new Set() };
    for (const { example, value } of ordered) {
      if (value >= from) continue;
      if (value < to) break;
      const trial = trials.get(example.lesson)!;
      for (const span of trial.missed)
        if (span.topics.includes(topic) && span.start < example.end && span.end > example.start)
          sum.noticed.add(span.at);
      if (trial.clean && !trial.disturbed && example.lesson.speaksOf(topic))
        (trial.ordinary ? sum.ordinary : sum.disturbed).add(trial.id);
    }
    return sum;
  };
}

/** What the thresholds would do to texts not learned from, a line a set. */
export function tableOf(
  said: readonly Said[],
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
  thresholds: readonly number[],
): string {
  const lessons = said.map(({ lesson }) => lesson);
  const { trials } = trialsOf(said);
  const noticed = new Set<number>();
  const disturbed = new Set<number>();
  for (const [row, example] of examples.entries()) {
    const trial = trials.get(example.lesson)!;
    for (const [at, topic] of leanings.entries()) {
      if (odds[row]![at]! < thresholds[at]!) continue;
      if (trial.clean && example.lesson.speaksOf(topic)) disturbed.add(trial.id);
      for (const span of trial.missed)
        if (span.topics.includes(topic) && span.start < example.end && span.end > example.start)
          noticed.add(span.at);
    }
  }
  const share = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–');
  return [...new Set(lessons.map(({ set }) => set))]
    .map((set) => {
      const own = lessons.filter((lesson) => lesson.set === set).map((lesson) => trials.get(lesson)!);
      const spans = own.reduce((sum, one) => sum + one.spans, 0);
      const missed = own.flatMap((one) => one.missed);
      const found = missed.filter(({ at }) => noticed.has(at)).length;
      const clean = own.filter((one) => one.clean);
      const before = clean.filter((one) => one.disturbed).length;
      const after = clean.filter((one) => one.disturbed || disturbed.has(one.id)).length;
      return (
        `${set.padEnd(18)} noticed ${share(spans - missed.length, spans)} → ${share(spans - missed.length + found, spans)} % of ${spans}` +
        `   disturbed ${share(before, clean.length)} → ${share(after, clean.length)} % of ${clean.length}`
      );
    })
    .concat(leanings.map((one, at) => `  ${one.padEnd(22)} from ${thresholds[at]!.toFixed(2)}`))
    .join('\n');
}
