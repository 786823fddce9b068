/**
 * How strong a clause is, in the document's own words, never ours.
 * *may*, *caution* and *info* clauses forbid nothing, whatever else their sentence says.
 */
export const modalities = ['must-not', 'must', 'should-not', 'should', 'may', 'caution', 'info'] as const;
export type Modality = (typeof modalities)[number];

/** The strength of a clause as a person reads it beside the summary; guidance is never called a policy. */
export function modalityWords(modality: Modality, kind: 'policy' | 'guidance'): string {
  switch (modality) {
    case 'must-not':
      return `The ${kind} says “must not”`;
    case 'must':
      return `The ${kind} says “must”`;
    case 'should-not':
      return `The ${kind} says “should not”`;
    case 'should':
      return `The ${kind} says “should”`;
    case 'may':
      return `The ${kind} allows this`;
    case 'caution':
      return `The ${kind} asks you to take care; it does not forbid this`;
    case 'info':
      return `Background in the ${kind}; not a rule by itself`;
  }
}
