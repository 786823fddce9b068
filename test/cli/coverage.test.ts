import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { auditSettings } from '../../src/audit/settings/index.ts';
import { coverage } from '../../src/cli/coverage.ts';
import { momentRules } from '../../src/rules/moment-rules.ts';
import { draftRules } from '../../src/rules/index.ts';
import { personRules } from '../../src/rules/person-rules.ts';
import { auditRules, evidenceRules, readerRules } from '../../src/rules/working.ts';
import { sectionIds } from '../../src/messages/app-place.ts';
import { routeFor, routeRules, matters } from '../../src/school/routes.ts';
import { ruleIds } from '../../src/school/rule-ids.ts';
import { shipped } from '../shipped-packs.ts';

type Report = {
  documents: number;
  clauses: number;
  packs: {
    id: string;
    clauses: number;
    parts: number;
    answers: Record<string, number>;
    rulesOn: number;
    rulesWorking: string[];
    rulesPending: string[];
  }[];
  unanswered: string[];
  countsOff: string[];
};

async function report(): Promise<{ lines: string[]; report: Report; faulty: boolean }> {
  const output = new PassThrough();
  const faulty = coverage(output);
  output.end();
  const text = (await output.setEncoding('utf8').toArray()).join('');
  const lines = text.trim().split('\n');
  return { lines, report: JSON.parse(text) as Report, faulty };
}

/** From the matrix: clauses, parts, and the parts by answer; then the rules each document switches on. */
const matrix = {
  ludlow: [82, 119, { check: 38, audit: 6, guidance: 47, report: 14, 'not-applicable': 14 }, 46],
  kingsway: [90, 130, { check: 44, audit: 6, guidance: 53, report: 14, 'not-applicable': 13 }, 45],
  'st-nicholas': [139, 161, { check: 55, audit: 11, guidance: 58, report: 18, 'not-applicable': 19 }, 49],
  rosewood: [77, 92, { check: 27, audit: 3, guidance: 46, report: 13, 'not-applicable': 3 }, 38],
  littleover: [85, 103, { check: 42, audit: 10, guidance: 37, report: 11, 'not-applicable': 3 }, 50],
} as const;

describe('coverage', () => {
  test('is one JSON object, without a fault', async () => {
    const { lines, faulty, report: said } = await report();
    expect(lines).toHaveLength(1);
    expect(faulty).toBe(false);
    expect(said).toMatchObject({ documents: 5, clauses: 473, unanswered: [], countsOff: [] });
  });

  test.each(Object.entries(matrix))('%s has the counts of the matrix', async (id, expected) => {
    const [clauses, parts, answers, rulesOn] = expected;
    const { report: said } = await report();
    expect(said.packs.find((pack) => pack.id === id)).toMatchObject({ clauses, parts, answers, rulesOn });
  });

  test('a rule works where it runs, and is pending where nothing does', async () => {
    const { report: said } = await report();
    const running = new Set<string>([
      ...[...draftRules, ...momentRules, ...personRules].map(({ id }) => id),
      ...routeRules,
      ...readerRules,
      ...auditRules,
      ...evidenceRules,
    ]);
    for (const { id, rulesOn, rulesWorking, rulesPending } of said.packs) {
      expect(rulesWorking.length + rulesPending.length, id).toBe(rulesOn);
      expect(
        rulesWorking.filter((rule) => !running.has(rule)),
        id,
      ).toEqual([]);
      expect(rulesPending, id).toEqual([]);
    }
    expect(ruleIds.filter((rule) => !running.has(rule))).toEqual([]);
  });

  test('what is read has a place to be read in, and whom to tell another', () => {
    expect(sectionIds).toEqual(expect.arrayContaining(['policy', 'audit', 'past-posts', 'tell']));
    // The rules that the audit is for are asked for by its settings.
    const asked = new Set(auditSettings.map(({ asks }) => asks));
    expect([...auditRules].filter((rule) => !asked.has(rule))).toEqual([]);
  });

  test('every rule a route answers has a matter with somebody to tell', () => {
    const answered = new Set(
      matters.map((matter) => routeFor(shipped('littleover'), matter, 'teacher')).map(({ clause }) => clause),
    );
    expect(answered.size).toBeGreaterThan(4);
    for (const matter of matters) {
      if (matter === 'family-link') continue; // Littleover asks nobody to declare anything.
      expect(routeFor(shipped('littleover'), matter, 'teacher').steps.length, matter).toBeGreaterThan(0);
    }
  });
});
