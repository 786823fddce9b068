import type { Pack } from './pack-schema.ts';

/** Our own words with “pupil” as the school says it: “student” where that is its word. */
export function inLearnerWord(text: string, { parameters }: Pick<Pack, 'parameters'>): string {
  if (parameters.learnerWord !== 'student') return text;
  return text.replace(
    /\b(P|p)upil(s?)\b/g,
    (_all, first: string, many: string) => `${first === 'P' ? 'S' : 's'}tudent${many}`,
  );
}
