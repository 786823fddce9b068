/**
 * How strong a clause is, in the document's own words, never ours.
 * *may*, *caution* and *info* clauses forbid nothing, whatever else their sentence says.
 */
export const modalities = ['must-not', 'must', 'should-not', 'should', 'may', 'caution', 'info'] as const;
export type Modality = (typeof modalities)[number];

/** The strength of a clause as a person reads it beside the summary. */
export const modalityWords: Record<Modality, string> = {
  'must-not': 'The policy says “must not”',
  must: 'The policy says “must”',
  'should-not': 'The policy says “should not”',
  should: 'The policy says “should”',
  may: 'The policy allows this',
  caution: 'The policy asks you to take care; it does not forbid this',
  info: 'Background in the policy; not a rule by itself',
};
