import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../../src/school/rule-ids.ts';
import { topicIds } from '../../../src/school/topic-words.ts';
import { compareRule, compareTopic, type Row } from '../../../src/ui/app/compare/compare.ts';
import { shipped } from '../../shipped-packs.ts';

const packs = (...ids: string[]) => ids.map(shipped);
const five = packs('ludlow', 'kingsway', 'st-nicholas', 'rosewood', 'littleover');
const words = (rows: readonly Row[], label: string): string[] =>
  (rows.find((row) => row.label === label)?.cells ?? []).map((cell) =>
    cell.kind === 'words' || cell.kind === 'severity' ? cell.words : cell.kind,
  );

describe('comparing policies on a rule', () => {
  test('the five differ on friends with parents as their documents do', () => {
    const rows = compareRule(five, 'parent-connection');
    expect(words(rows, 'Friends with parents')).toEqual([
      'Take care; not forbidden',
      'Take care; not forbidden',
      'Only with approval',
      'Think carefully, and declare earlier friendships',
      'Do not',
    ]);
    expect(rows.find(({ label }) => label === 'Strength')!.differs).toBe(true);
    const [ludlow, kingsway] = words(rows, 'Strength');
    expect(ludlow).toContain('it does not forbid this');
    expect(ludlow).toBe(kingsway);
  });

  test('two that say the same are said to be the same', () => {
    const rows = compareRule(packs('ludlow', 'kingsway'), 'parent-connection');
    expect(rows.filter(({ differs }) => differs === true).map(({ label }) => label)).not.toContain(
      'Strength',
    );
    expect(rows.find(({ label }) => label === 'Friends with parents')!.differs).toBe(false);
  });

  test('a policy that is silent has a silent cell in every row of its own', () => {
    const rows = compareRule(five, 'image-pupils-families');
    expect(words(rows, 'Strength')[3]).toBe('silent');
    expect(words(rows, 'The most Lanyard shows')[3]).toBe('silent');
    expect(words(rows, 'Pictures of pupils')).toEqual([
      'Must not be posted',
      'Must not be posted',
      'Pictures from work are not shared',
      'silent',
      'On official channels only',
    ]);
  });

  test('“student” and “pupil” are no difference', () => {
    const rows = compareRule(packs('ludlow', 'kingsway'), 'pupil-connection');
    const scope = rows.find(({ label }) => label === 'Who counts as a pupil')!;
    expect(scope.differs).toBe(false);
    expect(words(rows, 'Who counts as a pupil')).toEqual(['Pupils at the school', 'Students at the school']);
  });

  test('guidance and a policy that both say “should” do not differ in strength', () => {
    const [general, kingsway] = packs('general', 'kingsway');
    const rules = ruleIds.filter((rule) => {
      const [strength] = compareRule([general!, kingsway!], rule);
      const [one, other] = strength!.cells;
      return one!.same === 'should' && other!.same === 'should';
    });
    for (const rule of rules) expect(compareRule([general!, kingsway!], rule)[0]!.differs, rule).toBe(false);
    expect(rules.length).toBeGreaterThan(0);
  });

  test('has a cell for every policy in every row, on every rule and topic', () => {
    const all = [...five, shipped('general')];
    for (const rows of [
      ...ruleIds.map((rule) => compareRule(all, rule)),
      ...topicIds.map((topic) => compareTopic(all, topic)),
    ]) {
      expect(rows.every(({ cells }) => cells.length === all.length)).toBe(true);
      expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
    }
  });

  test('no severity is louder than the clause allows', () => {
    for (const rule of ruleIds) {
      const [strength, severity] = compareRule(five, rule);
      strength!.cells.forEach(({ same }, at) => {
        if (same === 'may' || same === 'caution' || same === 'info')
          expect(severity!.cells[at]!.same, rule).not.toBe('stop');
      });
    }
  });
});

describe('comparing policies on a topic', () => {
  test('says the strongest word and how many clauses, and shows them all', () => {
    const rows = compareTopic(five, 'images');
    const said = rows.at(-1)!;
    const counts = words(rows, 'Clauses that speak of it');
    five.forEach((pack, at) => {
      const cell = said.cells[at]!;
      const clauses = pack.clauses.filter(({ parts }) =>
        parts.some(({ topics }) => topics.includes('images')),
      );
      expect(cell.kind === 'clauses' ? cell.said.length : 0).toBe(clauses.length);
      expect(counts[at]).toBe(clauses.length === 0 ? 'silent' : String(clauses.length));
    });
    expect(words(rows, 'Strongest word')[1]).toContain('must');
  });

  test('prose is never said to differ', () => {
    expect(compareTopic(five, 'images').at(-1)!.differs).toBeNull();
    expect(compareRule(five, 'talk-about-pupils').at(-1)!.differs).toBeNull();
  });
});
