import type { Clause, ClausePart, Pack } from './pack-schema.ts';

/** Finds "6.i[2]" (the second part of clause 6.i) or "6.xv" (a clause with one part) in a pack. */
export function clauseOf(pack: Pack, lead: string): { clause: Clause; part: ClausePart } | undefined {
  const [, ref = lead, ordinal = '1'] = /^(.*?)(?:\[(\d+)\])?$/.exec(lead) ?? [];
  const clause = pack.clauses.find((candidate) => candidate.ref === ref);
  const part = clause?.parts[Number(ordinal) - 1];
  return clause && part && { clause, part };
}
