import type { Writable } from 'node:stream';
import { workingRules } from '../rules/working.ts';
import { documentCounts } from '../school/packs/counts.ts';
import { answers } from '../school/pack-schema.ts';
import type { RuleId } from '../school/rule-ids.ts';
import { findPack, packIds } from './packs.ts';

/** `coverage`: what each pack answers, as one JSON object. Returns whether a clause has no answer or a count is off. */
export function coverage(output: Writable): boolean {
  const unanswered: string[] = [];
  const off: string[] = [];
  let clauses = 0;
  const packs = packIds().map((id) => {
    const pack = findPack(id);
    const parts = pack.clauses.flatMap((clause) => clause.parts.map((part) => ({ ref: clause.ref, part })));
    const byAnswer = Object.fromEntries(
      answers.map((answer) => [answer, parts.filter(({ part }) => part.answer === answer).length]),
    );
    // A clause is answered when something is done with it, or when it is said why nothing is; a check
    // or an audit without a rule would be an answer in name only.
    for (const { ref, part } of parts) {
      if (part.answer !== 'not-applicable' && part.rules.length === 0) unanswered.push(`${id} ${ref}`);
    }
    const expected = documentCounts[id];
    if (expected) {
      clauses += pack.clauses.length;
      const found = answers.map((answer) => byAnswer[answer]);
      if (
        pack.clauses.length !== expected.clauses ||
        parts.length !== expected.parts ||
        String(found) !== String(expected.answers)
      )
        off.push(id);
    }
    const on = Object.keys(pack.rules) as RuleId[];
    return {
      id,
      school: pack.school,
      clauses: pack.clauses.length,
      parts: parts.length,
      answers: byAnswer,
      expected: expected ?? null,
      rulesOn: on.length,
      rulesWorking: on.filter((rule) => workingRules.has(rule)),
      rulesPending: on.filter((rule) => !workingRules.has(rule)),
    };
  });
  output.write(
    `${JSON.stringify({ documents: Object.keys(documentCounts).length, clauses, packs, unanswered, countsOff: off })}\n`,
  );
  return unanswered.length > 0 || off.length > 0;
}
