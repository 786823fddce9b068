import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leanings } from '../src/text/leanings/kinds.ts';
import { projectRoot } from './lib/build.ts';
import { besidesOf } from './learn/besides.ts';
import { columnsOf, rowsOf, type Columns } from './learn/columns.ts';
import { examplesOf, type Example } from './learn/examples.ts';
import { fit, oddsOf, type Fit } from './learn/logistic.ts';
import { fnv1a } from './learn/fnv1a.ts';
import { floorsOf, withFloors } from './learn/floors.ts';
import { moduleOf } from './learn/store.ts';
import { lessons } from './learn/texts.ts';
import { thresholdsOf, tableOf } from './learn/thresholds.ts';
import { saidOf } from './learn/trials.ts';

/**
 * Learns what stretches of text lean to (`src/text/leanings`) from the labelled texts of `test/corpus`,
 * and writes `weights.ts`. Nothing in it is left to chance: the same texts give the same weights.
 * Thresholds come from texts that the weights they are tried with were not learned from.
 */
const folds = 5;
const penalty = 3;
const patience = 6;
/** Weights are kept as bytes; so much may be lost by that. */
const margin = 0.2;

const all = lessons();
const examples = all.flatMap(examplesOf);
/** Which fifth a text is in. */
const foldOf = ({ lesson }: Example): number =>
  fnv1a(lesson.set + lesson.one.id.replace(/ (bad|fine)$/, '')) % folds;
const foldsOf = examples.map(foldOf);

type Learned = { columns: Columns; fits: Fit[] };

/**
 * With the odds from where on leanings speak, what a rule's own tests leave alone counts twice as much each
 * time that it would be spoken of, until none is or patience ends.
 */
function learn(some: readonly Example[], from?: readonly number[]): Learned {
  const columns = columnsOf(some);
  const rows = rowsOf(some, columns);
  const fits = leanings.map((leaning, column) => {
    const answers = Uint8Array.from(some, ({ is }) => (is.has(leaning) ? 1 : 0));
    const counts = Float64Array.from(some, ({ lesson }) => (lesson.speaksOf(leaning) ? lesson.counts : 0));
    for (let round = 0; ; round++) {
      const one = fit(rows, answers, counts, penalty);
      const wrong =
        from && round < patience
          ? some.flatMap(({ lesson }, row) => {
              const bound = lesson.counts > 1 && counts[row]! > 0 && answers[row] === 0;
              return bound && oddsOf(rows, row, one) > from[column]! - margin ? [row] : [];
            })
          : [];
      if (wrong.length === 0) return one;
      for (const row of wrong) counts[row]! *= 2;
    }
  });
  return { columns, fits };
}

const odds: number[][] = examples.map(() => []);
for (let fold = 0; fold < folds; fold++) {
  const { columns, fits } = learn(examples.filter((_, at) => foldsOf[at] !== fold));
  const rest = examples.map((_, at) => at).filter((at) => foldsOf[at] === fold);
  const rows = rowsOf(
    rest.map((at) => examples[at]!),
    columns,
  );
  for (const [row, at] of rest.entries()) odds[at] = fits.map((one) => oddsOf(rows, row, one));
}
const byGrammars = saidOf(all);
const floors = floorsOf(byGrammars, examples, odds);
const said = withFloors(byGrammars, examples, odds, floors);
const thresholds = thresholdsOf(said, examples, odds);
console.log(tableOf(byGrammars, examples, odds, thresholds));
console.log('with floors', floors.sure.join(' '), 'and for guesses', floors.guess.join(' '));
console.log(tableOf(said, examples, odds, thresholds));
const besides = besidesOf(said, examples, odds, thresholds);
console.log('beside others from', besides.map((one) => one.toFixed(2)).join(' '));
const { columns, fits } = learn(examples, besides);
writeFileSync(
  join(projectRoot, 'src', 'text', 'leanings', 'weights.ts'),
  moduleOf(columns, fits, thresholds, besides, floors),
);
console.log(
  `${all.length} texts, ${examples.length} stretches, ${columns.words.size} words, ${columns.pairs.size} pairs`,
);
