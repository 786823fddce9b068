import { clauseOf } from '../../../school/clause-of.ts';
import type { Clause, ClausePart, Pack } from '../../../school/pack-schema.ts';
import { settledFor, type Settled } from '../../../school/parameter-words.ts';
import type { RuleId } from '../../../school/rule-ids.ts';
import type { Severity } from '../../../school/severity.ts';

export type Said = { clause: Clause; parts: readonly ClausePart[] };

/** What a policy says about one rule: nothing, or the clause in the lead with all that goes with it. */
export type About = {
  notes: Pack['notes'];
  spoken?: {
    severity: Severity;
    lead: { clause: Clause; part: ClausePart };
    further: Said[];
    supporting: Said[];
    settled: Settled[];
  };
};

export function aboutRule(pack: Pack, rule: RuleId): About {
  const notes = pack.notes.filter(({ rules }) => rules.includes(rule));
  const entry = pack.rules[rule];
  const lead = entry && clauseOf(pack, entry.lead);
  if (!lead) return { notes };
  const said = (refs: readonly string[]): Said[] => refs.flatMap((ref) => saidBy(pack, ref) ?? []);
  return {
    notes,
    spoken: {
      severity: entry.severity,
      lead,
      further: said(entry.further),
      supporting: said(entry.supporting),
      settled: settledFor([rule], pack.parameters).filter(({ words }) => words !== ''),
    },
  };
}

/** “6.i[2]” is one part of a clause, “6.i” the whole of it. */
function saidBy(pack: Pack, ref: string): Said | undefined {
  const whole = pack.clauses.find((clause) => clause.ref === ref);
  if (whole) return { clause: whole, parts: whole.parts };
  const found = clauseOf(pack, ref);
  return found && { clause: found.clause, parts: [found.part] };
}
