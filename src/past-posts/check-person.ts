import type { Entry, EntryKind } from '../archive/entry.ts';
import type { Finding } from '../engine/finding.ts';
import type { Topic } from '../engine/topic.ts';
import type { Names } from '../people/roster.ts';
import { clauseOf } from '../school/clause-of.ts';
import { defaultSeverities } from '../school/default-severities.ts';
import type { Pack } from '../school/pack-schema.ts';
import type { RuleId } from '../school/rule-ids.ts';
import { ceilingOf, lower, stepDown } from '../school/severity.ts';
import { findNames } from '../text/names/find-names.ts';
import { tokenise } from '../text/tokens.ts';

type Listed = 'pupil' | 'parent';

/** What the clause speaks of when a name of a list turns up beside the owner's account. */
const rules: Record<'connected' | 'tagged', Record<Listed, { rule: RuleId; topic: Topic }>> = {
  connected: {
    pupil: { rule: 'pupil-connection', topic: 'pupil-contact' },
    parent: { rule: 'parent-connection', topic: 'parent-contact' },
  },
  tagged: {
    pupil: { rule: 'talk-about-pupils', topic: 'pupil-info' },
    parent: { rule: 'talk-about-pupils', topic: 'parent-contact' },
  },
};

const standing: Partial<Record<EntryKind, string>> = {
  follower: 'who follows you',
  following: 'whom you follow',
  friend: 'on your friends list',
  request: 'who has asked to be let in',
  tagged: 'whom you tagged',
};

/**
 * Whether a friend, follower or tagged person has the name of somebody on a list. Only a full name
 * counts, and it is always a question: many people share a name.
 */
export function checkPerson(entry: Entry, names: Names, pack: Pack | null, learner: string): Finding[] {
  if (names.empty) return [];
  // "ollie.benning92": the dots part words as capitals do.
  const isUsername = entry.surface === 'handle';
  const text = isUsername ? `@${entry.text.replace(/^@/, '').replace(/[.-]+/g, '_')}` : entry.text;
  const marks = findNames(tokenise(text), names);
  const findings: Finding[] = [];
  for (const list of ['pupil', 'parent'] as const) {
    if (!marks.some(({ kind, sort }) => kind === `${list}-name` && sort === 'full')) continue;
    const { rule, topic } = rules[entry.kind === 'tagged' ? 'tagged' : 'connected'][list];
    const clause = pack?.rules[rule];
    if (pack && !clause) continue;
    const lead = pack && clause ? clauseOf(pack, clause.lead) : undefined;
    const most = clause
      ? lower(clause.severity, lead ? ceilingOf(lead.part.modality) : 'inform')
      : defaultSeverities[rule];
    const who = list === 'pupil' ? `a ${learner}` : `a parent or carer of a ${learner}`;
    findings.push({
      rule,
      messageId: `${entry.kind}-${list}`,
      topic,
      severity: stepDown(most),
      clause: clause?.lead.replace(/\[\d+\]$/, '') ?? null,
      span: { start: 0, end: entry.text.length },
      message: `Is this ${who} at your school, ${standing[entry.kind] ?? ''}? The name is the same as one on your list.`,
      why: 'Names are shared by many people, so Lanyard can only ask.',
      instead:
        entry.kind === 'tagged'
          ? 'If it is, take the tag off. If it is somebody else, mark this as fine.'
          : 'If it is, your policy tells what to do about it. If it is somebody else, mark this as fine.',
      guess: true,
      fixes: [],
      grounds: [],
    });
  }
  return findings;
}
