import { clauseOf } from '../school/clause-of.ts';
import { modalityWords } from '../school/modality.ts';
import type { Pack } from '../school/pack-schema.ts';
import type { Severity } from '../school/severity.ts';
import type { ShownClause, ShownFinding } from './draft-answer.ts';

/** The lead clause of a rule as a notice shows it; a hold says what room the policy leaves for judgement. */
export function shownClause(pack: Pack, rule: ShownFinding['rule'], severity: Severity): ShownClause | null {
  const entry = pack.rules[rule];
  const found = entry && clauseOf(pack, entry.lead);
  if (!found) return null;
  const { clause, part } = found;
  return {
    school: pack.school,
    ref: clause.shown ?? clause.ref,
    heading: clause.heading,
    summary: part.quote ?? part.summary,
    quoted: part.quote !== undefined,
    strength: modalityWords(part.modality, pack.kind ?? 'policy') + (severity === 'stop' ? leeway(pack) : ''),
    edition: pack.edition.label,
  };
}

const leeway = ({ parameters }: Pack): string =>
  parameters.judgement === 'tell-head'
    ? '. It leaves room for your judgement: if this is right here, go on and tell the Head why'
    : '';
