/** Whom a policy names for being bullied or trolled, as a report says it. */
export type WhomToTell = {
  /** The school and the title of its policy, or general guidance. */
  source: string;
  /** How strongly it says so, and by which clause; nothing where it is silent. */
  strength: string | null;
  clause: string | null;
  people: { who: string; by: 'policy' | 'national' }[];
};

/** Who says so, how strongly and where. */
export const whomWords = ({ source, strength, clause }: WhomToTell): string =>
  strength === null
    ? `${source}. It does not deal with abuse of staff online.`
    : `${[source, clause].filter(Boolean).join(', ')}, on abuse of staff online. ${strength}.`;
