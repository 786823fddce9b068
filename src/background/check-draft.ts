import type { Draft } from '../engine/draft.ts';
import { parametersOf, runDraftRules } from '../engine/run.ts';
import { becauseOf } from '../text/because.ts';
import type { ShownFinding } from '../messages/draft-answer.ts';
import { shownClause } from '../messages/shown-clause.ts';
import { draftRules } from '../rules/index.ts';
import { listsNaming } from '../text/lists-naming.ts';
import { read } from '../text/read.ts';
import type { Names } from '../people/roster.ts';
import { inForce, type InForce, type Session } from './session.ts';

/** Words for a page that has no policy to check against. */
export const noPolicy = 'No policy is chosen yet. Open Lanyard’s settings and choose your school’s policy.';

/** Words for a draft that was read while the names are locked. */
export const namesLocked =
  'Names were not looked up, because Lanyard is locked. Press its button in the toolbar to unlock it.';

/** Checks one draft against every policy in force. Names of people are looked up where they are given. */
export function checkDraft(
  session: Session,
  draft: Draft,
  names: Names | undefined,
  /** The name over the conversation, where there is one. */
  to = '',
): { findings: ShownFinding[]; unsure: string[] } {
  const policies = inForce(session);
  if (policies.length === 0) return { findings: [], unsure: [noPolicy] };
  const named = to && names ? listsNaming(to, names) : [];
  const told = named.length > 0 ? { ...draft, named } : draft;
  const checked = policies.map((policy) => underPolicy(policy, told, names));
  return {
    findings: checked.flatMap(({ findings }) => findings),
    unsure: [...new Set(checked.flatMap(({ unsure }) => unsure))],
  };
}

/** What one school's policy says of a draft, in that school's own name. */
function underPolicy(
  { pack, school, schoolNames, bodies }: InForce,
  draft: Draft,
  names: Names | undefined,
): { findings: ShownFinding[]; unsure: string[] } {
  const reading = read(draft.text, { ...(names && { roster: names }), school: schoolNames, bodies });
  const parameters = parametersOf(pack);
  const outcome = runDraftRules(draftRules, {
    draft,
    reading,
    school,
    pack,
    parameters,
    listen: () => reading.listen(),
    speaksAgainst: (topic, span, guess) => reading.speaksAgainst(topic, span, guess),
  });
  return {
    findings: outcome.findings.map(({ grounds, ...finding }) => ({
      ...finding,
      because: becauseOf(draft.text, grounds, parameters.learnerWord),
      shown: shownClause(pack, finding.rule, finding.severity),
    })),
    unsure: outcome.unsure.map(({ rule }) => `One of the checks failed (${rule}). The others were made.`),
  };
}
