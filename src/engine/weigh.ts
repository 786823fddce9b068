import { clauseOf } from '../school/clause-of.ts';
import { defaultSeverities } from '../school/default-severities.ts';
import type { Pack } from '../school/pack-schema.ts';
import type { Parameters } from '../school/parameters.ts';
import type { RuleId } from '../school/rule-ids.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import { ceilingOf, lower, stepDown, type Severity } from '../school/severity.ts';
import type { Finding, Ground, Question } from './finding.ts';
import type { Flag, Message } from './rule.ts';
import type { Topic } from './topic.ts';

type Speaker = { id: RuleId; topic: Topic; messages: Record<string, Message> };
type Scales = { pack: Pack | null; parameters: Parameters; school: SchoolDetails };

/** What a rule noticed, as the policy in force has it: which clause, how strongly, in whose words. */
export function weigh(
  { id, topic, messages }: Speaker,
  flag: Flag,
  { pack, parameters, school }: Scales,
  grounds: readonly Ground[] = [],
): Finding {
  const message = messages[flag.message];
  if (!message) throw new Error(`${id} has no message “${flag.message}”`);
  const most = mostOf(pack, id);
  const loudest = flag.ceiling ? lower(most, flag.ceiling) : most;
  const data = { learner: parameters.learnerWord, school: school.name || 'your school', ...flag.data };
  return {
    rule: id,
    messageId: flag.message,
    topic: message.topic ?? topic,
    severity: flag.guess ? stepDown(loudest) : loudest,
    clause: pack?.rules[id]?.lead.replace(/\[\d+\]$/, '') ?? null,
    span: flag.span ?? null,
    message: fill(message.notice, data),
    why: fill(message.why, data),
    instead: fill(message.instead, data),
    guess: flag.guess ?? false,
    fixes: flag.fixes ?? [],
    grounds,
    ...(message.copy && { copy: true }),
    ...(message.question && { question: filled(message.question, data) }),
  };
}

/** The loudest a rule may be: what the pack says, and never more than its lead clause bears. */
function mostOf(pack: Pack | null, id: RuleId): Severity {
  const entry = pack?.rules[id];
  if (!pack || !entry) return defaultSeverities[id];
  const lead = clauseOf(pack, entry.lead);
  return lower(entry.severity, lead ? ceilingOf(lead.part.modality) : 'inform');
}

const filled = (question: Question, data: Record<string, string>): Question => ({
  text: fill(question.text, data),
  yes: fill(question.yes, data),
  no: fill(question.no, data),
  ...(question.other && { other: fill(question.other, data) }),
});

/** The words of messages, taken apart once: what is said as it stands and what is filled in, by turns. */
const templates = new Map<string, readonly string[]>();

function fill(text: string, data: Record<string, string>): string {
  let parts = templates.get(text);
  if (!parts) templates.set(text, (parts = text.split(/\{\{(\w+)\}\}/)));
  let filled = parts[0]!;
  for (let at = 1; at < parts.length; at += 2)
    filled += (data[parts[at]!] ?? `{{${parts[at]!}}}`) + parts[at + 1]!;
  return filled;
}
