import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../src/school/clause-of.ts';
import { ruleIds, type RuleId } from '../../src/school/rule-ids.ts';
import { shippedPacks } from '../../src/school/packs/index.ts';
import { shipped } from '../shipped-packs.ts';

/** For each rule and school: the clause a notice shows, that clause's strength, how far the rule interrupts; or “off”. */
const [head, ...rows] = readFileSync(join(process.cwd(), 'test', 'corpus', 'leads.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const schools = head!.slice(1);

/**
 * Where the whole clause is a *must not* and its exception stands inside it: what the clause lets be is the
 * exception, and a rule that is only information cannot be too strong.
 */
const exceptionInside = new Set(['littleover family-pupil-exception']);

test('the table has every rule', () => {
  expect(rows.map(([rule]) => rule)).toEqual([...ruleIds]);
});

describe.each(schools)('%s', (school) => {
  const pack = shipped(school);
  test.each(rows)('leads with the right clause, at the right strength: %s', (rule, ...cells) => {
    const expected = cells[schools.indexOf(school)]!;
    const entry = pack.rules[rule as RuleId];
    if (!entry) return expect(expected).toBe('off');
    const { clause, part } = clauseOf(pack, entry.lead)!;
    const modality = exceptionInside.has(`${school} ${rule}`) ? 'may' : part.modality;
    return expect(`${clause.ref} ${modality} ${entry.severity}`).toBe(expected);
  });
});

describe('the general guidance', () => {
  const general = shipped('general');
  // Advice of the National Cyber Security Centre is a web page that carries no year, and is called so.
  const undated = new Set(['profile-names-school', 'location-disclosed', 'phishing-caution']);

  test.each(Object.entries(general.rules))('names what %s rests on, by title and year', (rule, entry) => {
    const { part } = clauseOf(general, entry.lead)!;
    expect(part.summary).toMatch(
      undated.has(rule)
        ? /Rests on: .+ \(National Cyber Security Centre, current web advice\)/
        : /Rests on: .*\b(19|20)\d\d\b/,
    );
  });
});

test('no pack speaks of a rule by a clause that does not name the rule', () => {
  for (const id of shippedPacks.keys()) {
    const pack = shipped(id);
    for (const [rule, entry] of Object.entries(pack.rules))
      expect(clauseOf(pack, entry!.lead)!.part.rules, `${id} ${rule}`).toContain(rule);
  }
});
