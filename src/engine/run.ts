import { clauseOf } from '../school/clause-of.ts';
import { defaultSeverities } from '../school/default-severities.ts';
import type { Pack } from '../school/pack-schema.ts';
import { silent, type Parameters } from '../school/parameters.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import { ceilingOf, lower, stepDown, type Severity } from '../school/severity.ts';
import type { Draft } from './draft.ts';
import type { Finding, Outcome } from './finding.ts';
import type { DraftRule, Flag, Message } from './rule.ts';
import { overlaps } from './span.ts';

const fill = (text: string, data: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => data[name] ?? whole);

/** The parameters of a pack, with silence wherever its document is silent. Without a pack a rule says all it can. */
export const parametersOf = (pack: Pack | null): Parameters => ({
  ...silent,
  ...(pack ? pack.parameters : { criticism: 'named' }),
});

/** Runs every rule the policy speaks about over one reading. Without a policy every rule runs. */
export function runDraftRules<Reading>(
  rules: readonly DraftRule<Reading>[],
  context: {
    draft: Draft;
    reading: Reading;
    school: SchoolDetails;
    pack: Pack | null;
    parameters: Parameters;
  },
): Outcome {
  const { draft, pack, parameters } = context;
  const outcome: Outcome = { findings: [], unsure: [] };
  for (const rule of rules) {
    if (!rule.surfaces.includes(draft.surface)) continue;
    const entry = pack?.rules[rule.id];
    if (pack && !entry) continue;
    try {
      for (const flag of rule.check(context)) {
        const message = rule.messages[flag.message];
        if (!message) throw new Error(`${rule.id} has no message “${flag.message}”`);
        const most = pack && entry ? loudest(pack, entry) : defaultSeverities[rule.id];
        outcome.findings.push(
          finding(
            rule,
            message,
            flag,
            most,
            entry?.lead.replace(/\[\d+\]$/, '') ?? null,
            parameters,
            context.school,
          ),
        );
      }
    } catch (cause) {
      outcome.unsure.push({ rule: rule.id, reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }
  outcome.findings = inOrder(withoutEchoes(outcome.findings));
  return outcome;
}

/** The loudest a rule may be: as the policy sets it, and never above what its lead clause carries. */
function loudest(pack: Pack, { lead, severity }: NonNullable<Pack['rules'][keyof Pack['rules']]>): Severity {
  const clause = clauseOf(pack, lead);
  return lower(severity, clause ? ceilingOf(clause.part.modality) : 'inform');
}

function finding<Reading>(
  rule: DraftRule<Reading>,
  message: Message,
  flag: Flag,
  most: Severity,
  clause: string | null,
  parameters: Parameters,
  school: SchoolDetails,
): Finding {
  const data = { learner: parameters.learnerWord, school: school.name || 'your school', ...flag.data };
  const loud = flag.ceiling ? lower(most, flag.ceiling) : most;
  return {
    rule: rule.id,
    messageId: flag.message,
    topic: message.topic ?? rule.topic,
    severity: flag.guess ? stepDown(loud) : loud,
    clause,
    span: flag.span ?? null,
    message: fill(message.notice, data),
    why: fill(message.why, data),
    instead: fill(message.instead, data),
    guess: flag.guess ?? false,
    fixes: flag.fixes ?? [],
    ...(message.question && { question: message.question }),
  };
}

/** One rule says one thing about one place: of its overlapping findings with one topic the longest stays. */
function withoutEchoes(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  const longestFirst = [...findings].sort((a, b) => length(b) - length(a));
  for (const one of longestFirst) {
    const echo = kept.some(
      (other) =>
        other.rule === one.rule &&
        other.topic === one.topic &&
        (one.span && other.span ? overlaps(one.span, other.span) : one.span === other.span),
    );
    if (!echo) kept.push(one);
  }
  return kept;
}

const length = ({ span }: Finding): number => (span ? span.end - span.start : 0);

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort(
    (a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.span?.end ?? 0) - (b.span?.end ?? 0),
  );
