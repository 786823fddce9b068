import { expect, test } from 'vitest';
import { runDraftRules } from '../../src/engine/run.ts';
import { draftRules } from '../../src/rules/index.ts';
import { silent } from '../../src/school/parameters.ts';
import { read } from '../../src/text/read.ts';
import { demoKnown, demoSchool } from '../demo.ts';

const text =
  'Well done Ollie Benning (ollie.b@example.org, 07700 900123) for the pen licence. Parents are idiots!';
const outcome = (rules: typeof draftRules) =>
  runDraftRules(rules, {
    draft: { text, surface: 'post', media: 1 },
    reading: read(text, demoKnown),
    school: demoSchool,
    pack: null,
    parameters: silent,
  });
const whole = outcome(draftRules);

test('the sentence is one in which several rules find something', () => {
  expect(new Set(whole.findings.map(({ rule }) => rule)).size).toBeGreaterThan(2);
  expect(whole.unsure).toEqual([]);
});

test.each(draftRules.filter(({ surfaces }) => surfaces.includes('post')).map(({ id }) => id))(
  'D11: where %s throws, it could not tell and the others answer as before',
  (id) => {
    const broken = draftRules.map((rule) =>
      rule.id === id
        ? {
            ...rule,
            check: () => {
              throw new Error('broken on purpose');
            },
          }
        : rule,
    );
    const { findings, unsure } = outcome(broken);
    expect(unsure).toEqual([{ rule: id, reason: 'broken on purpose' }]);
    expect(findings).toEqual(whole.findings.filter(({ rule }) => rule !== id));
  },
);
