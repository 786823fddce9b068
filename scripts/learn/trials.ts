import type { Finding } from '../../src/engine/finding.ts';
import { parametersOf, runDraftRules } from '../../src/engine/run.ts';
import { overlaps } from '../../src/engine/span.ts';
import { draftRules } from '../../src/rules/index.ts';
import { markKinds } from '../../src/text/mark.ts';
import { read } from '../../src/text/read.ts';
import { Reading } from '../../src/text/reading.ts';
import { isOrdinary, type Lesson } from './texts.ts';

/** What rules say of a text by grammars alone. */
export type Said = { lesson: Lesson; findings: readonly Finding[] };

/** A text as a choice of thresholds sees it. */
export type Trial = {
  id: number;
  ordinary: boolean;
  /** Nothing is labelled in it. */
  clean: boolean;
  /** Something is said in it already. */
  disturbed: boolean;
  /** What is labelled and not yet noticed, as places among all such. */
  missed: { start: number; end: number; topics: readonly string[]; at: number }[];
  spans: number;
};

export const saidOf = (lessons: readonly Lesson[]): Said[] =>
  lessons.map((lesson) => {
    const { text, surface, site } = lesson.one;
    const whole = read(text, lesson.known);
    const reading = new Reading(
      whole.tokens,
      markKinds.filter((kind) => !kind.startsWith('leans-')).flatMap((kind) => whole.marks(kind)),
    );
    const { findings } = runDraftRules(draftRules, {
      draft: { text, surface, ...(site && { site }) },
      reading,
      school: lesson.school,
      pack: null,
      parameters: parametersOf(null),
    });
    return { lesson, findings };
  });

export function trialsOf(said: readonly Said[]): {
  trials: Map<Lesson, Trial>;
  clean: number;
  ordinary: number;
} {
  let at = 0;
  const trials = new Map(
    said.map(({ lesson, findings }, id) => {
      const { spans } = lesson.one;
      const missed = spans
        .filter(
          (label) =>
            !findings.some(
              ({ topic, span }) => label.topics.includes(topic) && (!span || overlaps(span, label)),
            ),
        )
        .map((label) => ({ ...label, at: at++ }));
      const trial: Trial = {
        id,
        ordinary: isOrdinary(lesson.set),
        clean: spans.length === 0,
        disturbed: findings.length > 0,
        missed,
        spans: spans.length,
      };
      return [lesson, trial] as const;
    }),
  );
  const clean = [...trials.values()].filter((one) => one.clean && !one.ordinary).length;
  const ordinary = [...trials.values()].filter((one) => one.clean && one.ordinary).length;
  return { trials, clean, ordinary };
}
