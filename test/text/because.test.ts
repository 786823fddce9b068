import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../src/cli/score/cases.ts';
import { contains } from '../../src/engine/span.ts';
import { runDraftRules } from '../../src/engine/run.ts';
import { draftRules } from '../../src/rules/index.ts';
import { silent } from '../../src/school/parameters.ts';
import { becauseOf } from '../../src/text/because.ts';
import { kindWords } from '../../src/text/kind-words.ts';
import { markKinds } from '../../src/text/mark.ts';
import { read } from '../../src/text/read.ts';
import { partKinds } from '../../src/text/remark-parts.ts';
import { demoKnown, demoSchool } from '../demo.ts';

const findingsOf = (text: string, surface: 'post' | 'bio' | 'message' = 'post') => {
  const reading = read(text, demoKnown);
  return runDraftRules(draftRules, {
    draft: { text, surface },
    reading,
    school: demoSchool,
    pack: null,
    parameters: silent,
    listen: () => reading.listen(),
  }).findings;
};
const because = (text: string, rule: string, surface?: 'post' | 'bio' | 'message'): string[] =>
  findingsOf(text, surface)
    .filter((finding) => finding.rule === rule)
    .map(({ grounds }) => becauseOf(text, grounds, 'pupil').replace('Because of: ', ''));

describe('what a finding rests on', () => {
  test.each([
    ['talk-about-pupils', 'one of my Year 4s cried today', '“one of my Year 4s” (a pupil of yours).'],
    ['talk-about-pupils', 'So proud of Ollie Benning', '“Ollie Benning” (a name on your pupil list).'],
    [
      'attack-school-community',
      'My year 10s are useless',
      '“My year 10s” (people or a place at your school), “useless” (an unkind word).',
    ],
    [
      'discriminatory-content',
      'Gypsies make me sick',
      '“Gypsies” (a group of people), “make me sick” (a strong word of dislike).',
    ],
    [
      'discriminatory-content',
      'Met our new Muslim neighbours. They are vermin',
      '“Muslim neighbours” (a group of people), “vermin” (an unkind word).',
    ],
    ['discriminatory-content', 'W0men are stup1d', '“W0men” (a group of people), “stup1d” (an unkind word).'],
    ['discriminatory-content', 'what a retard', '“retard” (a word many people are hurt by).'],
    [
      'discriminatory-content',
      'Somebody should shoot all immigrants',
      '“shoot” (words of harm, or of shutting people out), “all immigrants” (a group of people).',
    ],
    [
      'offensive-or-disrepute',
      'you are a worthless moron',
      '“worthless” (an unkind word), “moron” (an unkind word).',
    ],
    ['logins-and-passwords', 'the wifi password is Badger77!', 'a password, code or private link.'],
  ])('%s: %s', (rule, text, words) => {
    expect(because(text, rule)).toEqual([words]);
  });

  test('is the school talk of its own sentence, and of no other', () => {
    const [said] = because(
      'Zoe has finished her reading book. Parents evening is on Friday',
      'talk-about-pupils',
    );
    expect(said).toContain('“Zoe” (a first name on your pupil list)');
    expect(said).toContain('(talk of school)');
    expect(said).not.toContain('Friday');
  });

  test('is not asked for unless somebody listens', () => {
    const reading = read('So proud of Ollie Benning', demoKnown);
    const { findings } = runDraftRules(draftRules, {
      draft: { text: reading.text, surface: 'post' },
      reading,
      school: demoSchool,
      pack: null,
      parameters: silent,
    });
    expect(findings[0]!.grounds).toEqual([]);
  });

  test('stays short, and cuts no character in half', () => {
    const text = `${'very '.repeat(9)}b🎉🎉🎉🎉🎉🎉`;
    const ground = { kind: 'school-talk', span: { start: 0, end: text.length } };
    const said = becauseOf(text, [ground], 'pupil');
    expect(said.length).toBeLessThan(90);
    expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(said)).toBe(false);
    const many = Array.from({ length: 9 }, (_, at) => ({
      kind: 'school-talk',
      span: { start: at * 3, end: at * 3 + 2 },
    }));
    expect(becauseOf(text, many, 'pupil').split('(').length - 1).toBe(4);
  });

  test('every kind in words is a kind of mark', () => {
    const kinds = new Set<string>([...markKinds, ...partKinds]);
    expect(Object.keys(kindWords).filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(partKinds.filter((kind) => !kindWords[kind])).toEqual([]);
  });

  test('is there for nearly every finding on the texts for tuning, and lies inside them', () => {
    const cases = ['remarks-fresh', 'drafts']
      .flatMap((set) => readCases(`test/corpus/${set}.jsonl`))
      .filter(({ part }) => part === 'tune');
    let all = 0;
    const silentOnes: string[] = [];
    for (const { text, surface } of cases) {
      const reading = read(text, demoKnown);
      const { findings } = runDraftRules(draftRules, {
        draft: { text, surface },
        reading,
        school: demoSchool,
        pack: null,
        parameters: silent,
        listen: () => reading.listen(),
      });
      for (const { rule, grounds } of findings) {
        all++;
        for (const { span } of grounds) expect(contains({ start: 0, end: text.length }, span)).toBe(true);
        if (becauseOf(text, grounds, 'pupil') === '') silentOnes.push(rule);
      }
    }
    expect(all).toBeGreaterThan(200);
    // Rules that look at the letters of a name or handle have no marks to show.
    expect([...new Set(silentOnes)].filter((rule) => rule !== 'quasi-school-account')).toEqual([]);
  }, 30_000);
});

test('a policy’s own word for a pupil is used', () => {
  const pack = JSON.parse(readFileSync('src/school/packs/kingsway.json', 'utf8')) as {
    parameters: { learnerWord: string };
  };
  const grounds = [{ kind: 'own-pupil', span: { start: 0, end: 4 } }];
  expect(becauseOf('one of', grounds, pack.parameters.learnerWord)).toContain('(a student of yours)');
});
