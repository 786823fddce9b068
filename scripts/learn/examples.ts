import { leanings, type Leaning } from '../../src/text/leanings/kinds.ts';
import { atomsOf, featuresOf, type Atom, type Features } from '../../src/text/leanings/features.ts';
import { near } from '../../src/text/leanings/stretches.ts';
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
  /** The words of the stretches near it, once for each of these. */
  near: readonly string[];
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
  const atoms = stretches.map((stretch) => atomsOf(reading.tokens, seen, stretch));
  const words = atoms.map((list) => [...new Set(list.map(({ spelling }) => spelling))]);
  return stretches.map((stretch, at) => {
    const features = { ...stretch, atoms: atoms[at]! };
    const around = words.slice(Math.max(0, at - near), at + near + 1);
    around.splice(Math.min(at, near), 1);
    const start = starts[features.from]!;
    const end = ends[features.to - 1]!;
    const is = new Set<Leaning>();
    for (const span of lesson.one.spans) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (shared <= 0) continue;
      if (shared < half * (end - start) && shared < third * (span.end - span.start)) continue;
      for (const leaning of leanings) if (span.topics.includes(leaning)) is.add(leaning);
    }
    return { lesson, start, end, features, near: around.flat(), whole, is };
  });
}
