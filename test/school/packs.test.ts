import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../src/school/clause-of.ts';
import { packSchema, type Pack } from '../../src/school/pack-schema.ts';
import { documentCounts } from '../../src/school/packs/counts.ts';
import { shippedPacks } from '../../src/school/packs/index.ts';
import { shipped } from '../shipped-packs.ts';

test.each([...shippedPacks.keys()])('%s holds against the schema', (id) => {
  const result = packSchema.safeParse(JSON.parse(shippedPacks.get(id)!));
  expect(result.error?.issues ?? []).toEqual([]);
});

test.each(Object.entries(documentCounts))('%s holds every clause of its document', (id, expected) => {
  const pack = shipped(id);
  const parts = pack.clauses.flatMap((clause) => clause.parts);
  const answers = (['check', 'audit', 'guidance', 'report', 'not-applicable'] as const).map(
    (answer) => parts.filter((part) => part.answer === answer).length,
  );
  expect({
    clauses: pack.clauses.length,
    parts: parts.length,
    answers,
    rules: Object.keys(pack.rules).length,
  }).toEqual(expected);
});

test('473 clauses of five documents', () => {
  expect(Object.keys(documentCounts).reduce((sum, id) => sum + shipped(id).clauses.length, 0)).toBe(473);
});

describe('strength', () => {
  const leads = (pack: Pack) =>
    Object.entries(pack.rules).map(([id, rule]) => ({ id, rule: rule!, lead: clauseOf(pack, rule!.lead)! }));

  test.each([...shippedPacks.keys()])('%s: may, caution and info never stop', (id) => {
    for (const { rule, lead } of leads(shipped(id))) {
      if (['may', 'caution', 'info'].includes(lead.part.modality))
        expect(rule.severity, rule.lead).not.toBe('stop');
    }
  });

  test('1 and 3: “must be cautious” is care, not a ban, at Ludlow and Kingsway', () => {
    for (const [id, ref] of [
      ['ludlow', 'responsibilities(11)'],
      ['kingsway', '6.xi'],
    ] as const) {
      const lead = clauseOf(shipped(id), shipped(id).rules['parent-connection']!.lead)!;
      expect(lead.clause.ref).toBe(ref);
      expect(lead.part.modality).toBe('caution');
      expect(lead.part.summary).not.toMatch(/must not|never|not allowed|forbidden|banned/i);
    }
  });

  test('7: a breach of the hours rule will be a conduct matter at Ludlow and may be at Kingsway', () => {
    expect(shipped('ludlow').parameters.conductWord).toBe('will');
    expect(shipped('kingsway').parameters.conductWord).toBe('may');
  });

  test('11: the two sections numbered 2.5 are told apart', () => {
    const refs = shipped('st-nicholas').clauses.map(({ ref }) => ref);
    expect(refs).toContain('2.5.1/rep');
    expect(refs).toContain('2.5.1/com');
    const shown = shipped('st-nicholas')
      .clauses.filter(({ ref }) => ['2.5.1/rep', '2.5.1/com'].includes(ref))
      .map((clause) => clause.shown);
    expect(new Set(shown).size).toBe(2);
  });

  test('12: where a document has no numbers, the reference says where to look', () => {
    for (const id of ['ludlow', 'rosewood']) {
      for (const clause of shipped(id).clauses) expect(clause.shown, `${id} ${clause.ref}`).toBeTruthy();
    }
  });

  test('45: Kingsway’s own list of grounds has seven', () => {
    expect(shipped('kingsway').parameters.grounds).toHaveLength(7);
  });
});

test.each([...shippedPacks.keys()])('14: no clause that a notice shows accuses, in %s', (id) => {
  const pack = shipped(id);
  for (const rule of Object.values(pack.rules)) {
    const { part } = clauseOf(pack, rule!.lead)!;
    expect(part.summary, rule!.lead).not.toMatch(/grooming|predator|abuser/i);
  }
});
