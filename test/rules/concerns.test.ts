import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { surfaces, type Draft } from '../../src/engine/draft.ts';
import { parametersOf } from '../../src/engine/run.ts';
import { draftRules } from '../../src/rules/index.ts';
import { accountKinds, type SchoolDetails } from '../../src/school/school-details.ts';
import { read } from '../../src/text/read.ts';
import { demoKnown, demoSchool } from '../demo.ts';
import { shipped } from '../shipped-packs.ts';

const corpus = join(import.meta.dirname, '..', 'corpus');
const texts = ['drafts.jsonl', 'remarks.jsonl', 'private-lines.jsonl', 'learning/rule-lines.jsonl'].flatMap(
  (file) =>
    readFileSync(join(corpus, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text),
);

const schools: readonly SchoolDetails[] = accountKinds.map((kind, at) => ({
  ...demoSchool,
  accountKinds: { x: kind },
  incidentMode: at === 0,
}));
const policies = [null, shipped('kingsway'), shipped('ludlow'), shipped('rosewood')].map(parametersOf);

describe('a rule that says beforehand that a text is none of its concern', () => {
  test('would have found nothing in it', () => {
    const wrong: object[] = [];
    let spared = 0;
    let asked = 0;
    for (const [at, text] of texts.entries()) {
      const reading = read(text, demoKnown);
      const school = schools[at % schools.length]!;
      const parameters = policies[at % policies.length]!;
      for (const rule of draftRules) {
        for (const surface of surfaces) {
          if (!rule.surfaces.includes(surface)) continue;
          const draft: Draft = { text, surface, site: 'x' };
          asked++;
          if (rule.concerns?.({ draft, reading, school }) ?? true) continue;
          spared++;
          const found = [...rule.check({ draft, reading, school, parameters })];
          if (found.length > 0) wrong.push({ rule: rule.id, text, found });
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(spared / asked).toBeGreaterThan(0.5);
  }, 60_000);

  test('is asked all the same when more is known than the words', () => {
    const reading = read('Lovely day', demoKnown);
    const rich: Partial<Draft>[] = [
      { media: 1 },
      { pictures: [] },
      { recipients: ['pupil'] },
      { named: ['pupil'] },
      { elsewhere: true },
      { answersKept: true },
      { ownChildHere: true },
    ];
    const silent = rich.flatMap((more) =>
      draftRules
        .filter(
          ({ concerns }) =>
            concerns &&
            !concerns({
              draft: { text: 'Lovely day', surface: 'message', ...more },
              reading,
              school: demoSchool,
            }),
        )
        .map(({ id }) => id),
    );
    expect(silent).toEqual([]);
  });

  test('is asked about an official account only where that is the account', () => {
    const reading = read('Lovely day', demoKnown);
    const draft: Draft = { text: 'Lovely day', surface: 'post', site: 'x' };
    const asked = (school: SchoolDetails): string[] =>
      draftRules
        .filter(({ id, concerns }) => officialToo.has(id) && concerns?.({ draft, reading, school }))
        .map(({ id }) => id);
    expect(schools.map(asked)).toEqual([
      [],
      ['official-account-conduct'],
      ['official-account-conduct', 'official-account-security'],
    ]);
  });
});

const officialToo = new Set<string>(['official-account-conduct', 'official-account-security']);
