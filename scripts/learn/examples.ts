import { leanings, type Leaning } from '../../src/text/leanings/kinds.ts';
import { atomsOf, featuresOf, type Atom, type Features } from '../../src/text/leanings/features.ts';
import { markKinds } from '../../src/text/mark.ts';
import { read } from '../../src/text/read.ts';
import type { Lesson } from './texts.ts';

/** A stretch of a labelled text: what the model sees of it, and which leanings its labels give it. */
export type Example = {
  lesson: Lesson;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  features: Features & { atoms: Atom[] };
  whole: readonly number[];
  is: ReadonlySet<Leaning>;
};

/** A label counts for a stretch when it fills half of it, or when a third of the label lies in it. */
const half = 0.5;
const third = 0.3;

export function examplesOf(lesson: Lesson): Example[] {
  const reading = read(lesson.one.text, lesson.known);
  const { starts, ends } = reading.tokens;
  const marks = markKinds.filter((kind) => !kind.startsWith('leans-')).flatMap((kind) => reading.marks(kind));
  const seen = featuresOf(reading.tokens, marks);
  const { stretches, whole } = seen;
  return stretches.map((stretch) => {
    const features = { ...stretch, atoms: atomsOf(reading.tokens, seen, stretch) };
    const start = starts[features.from]!;
    const end = ends[features.to - 1]!;
    const is = new Set<Leaning>();
    for (const span of lesson.one.spans) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (shared <= 0) continue;
      if (shared < half * (end - start) && shared < third * (span.end - span.start)) continue;
      for (const leaning of leanings) if (span.topics.includes(leaning)) is.add(leaning);
    }
    return { lesson, start, end, features, whole, is };
  });
}
