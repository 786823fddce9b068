import { expect, test } from 'vitest';
import { runDraftRules } from '../../src/engine/run.ts';
import type { DraftRule } from '../../src/engine/rule.ts';
import { silent } from '../../src/school/parameters.ts';
import { noSchool } from '../../src/school/school-details.ts';
import { shipped } from '../shipped-packs.ts';

const rule = (more: Partial<DraftRule<string>> = {}): DraftRule<string> => ({
  id: 'talk-about-pupils',
  topic: 'pupil-info',
  surfaces: ['post'],
  messages: { seen: { notice: '{{school}}: {{learner}}', why: 'Why.', instead: 'Instead.' } },
  *check() {
    yield { message: 'seen', span: { start: 0, end: 4 } };
  },
  ...more,
});
const run = (rules: DraftRule<string>[], id: string | null = 'kingsway') =>
  runDraftRules(rules, {
    draft: { text: 'text', surface: 'post' },
    reading: '',
    school: { ...noSchool, name: 'Larkfield' },
    pack: id === null ? null : shipped(id),
    parameters: { ...silent, learnerWord: 'student' },
  });

test('the pack gives the severity and the clause, the rule gives the words', () => {
  expect(run([rule()]).findings[0]).toMatchObject({
    severity: 'stop',
    clause: '6.v',
    message: 'Larkfield: student',
  });
});

test('a rule without a clause in the policy is silent', () => {
  expect(run([rule({ id: 'school-or-staff-named' })]).findings).toEqual([]);
});

test('without a policy every rule runs, at its default', () => {
  expect(run([rule({ id: 'school-or-staff-named' })], null).findings[0]).toMatchObject({
    severity: 'warn',
    clause: null,
  });
});

test('a guess is one step quieter, and a ceiling holds', () => {
  const guess = rule({
    *check() {
      yield { message: 'seen', guess: true };
    },
  });
  const capped = rule({
    *check() {
      yield { message: 'seen', ceiling: 'advise' };
    },
  });
  expect(run([guess]).findings[0]).toMatchObject({ severity: 'warn', guess: true });
  expect(run([capped]).findings[0]).toMatchObject({ severity: 'advise' });
});

test('a caution never reads like a stop, whatever a rule says', () => {
  const parents = rule({ id: 'parent-connection' });
  expect(run([parents]).findings[0]!.severity).toBe('advise');
});

test('a rule that throws could not tell, and the others still answer', () => {
  const broken = rule({
    id: 'views-as-school',
    *check() {
      throw new Error('no');
      yield { message: 'seen' };
    },
  });
  const outcome = run([broken, rule()]);
  expect(outcome.unsure).toEqual([{ rule: 'views-as-school', reason: 'no' }]);
  expect(outcome.findings).toHaveLength(1);
});

test('of two findings of one rule about one place the longer stays', () => {
  const twice = rule({
    *check() {
      yield { message: 'seen', span: { start: 0, end: 2 } };
      yield { message: 'seen', span: { start: 0, end: 4 } };
    },
  });
  expect(run([twice]).findings.map(({ span }) => span)).toEqual([{ start: 0, end: 4 }]);
});

test('a rule looks only at its own surfaces', () => {
  expect(run([rule({ surfaces: ['bio'] })]).findings).toEqual([]);
});

test('what only leans is said where nothing firmer is said of the same topic', () => {
  const at = (start: number, end: number, faint: boolean) =>
    rule({
      *check() {
        yield { message: 'seen', span: { start, end }, faint };
      },
    });
  const spans = (...rules: DraftRule<string>[]): unknown[] => run(rules).findings.map(({ span }) => span);
  const other = { ...at(0, 2, false), topic: 'confidential' as const };
  expect(spans(at(0, 4, true))).toEqual([{ start: 0, end: 4 }]);
  expect(spans(at(0, 4, true), at(0, 2, false))).toEqual([{ start: 0, end: 2 }]);
  expect(spans(at(2, 4, true), at(0, 2, false))).toHaveLength(2);
  expect(spans(at(0, 4, true), other)).toHaveLength(2);
});

test('what needs company is said where something of another topic is said of the same words', () => {
  const at = (start: number, end: number, more: { beside?: boolean; faint?: boolean } = {}) =>
    rule({
      *check() {
        yield { message: 'seen', span: { start, end }, ...more };
      },
    });
  const spans = (...rules: DraftRule<string>[]): unknown[] => run(rules).findings.map(({ span }) => span);
  const shy = at(0, 4, { beside: true, faint: true });
  const other = (start: number, end: number, more = {}) => ({
    ...at(start, end, more),
    topic: 'confidential' as const,
  });
  expect(spans(shy)).toEqual([]);
  expect(spans(shy, { ...other(0, 4, { beside: true, faint: true }) })).toEqual([]);
  expect(spans(shy, other(0, 2))).toHaveLength(2);
  expect(spans(shy, other(0, 2, { faint: true }))).toHaveLength(2);
  expect(spans(at(0, 2, { beside: true, faint: true }), other(2, 4))).toEqual([{ start: 2, end: 4 }]);
  expect(spans(shy, other(0, 2), at(1, 3))).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ]);
});

test('where the words speak against it nothing is said, and a stop becomes a question', () => {
  const doubted = (rules: DraftRule<string>[], pack: string | null, media?: number) =>
    runDraftRules(rules, {
      draft: { text: 'text', surface: 'post', ...(media !== undefined && { media }) },
      reading: '',
      school: noSchool,
      pack: pack === null ? null : shipped(pack),
      parameters: silent,
      speaksAgainst: (topic, { start }) => topic === 'pupil-info' && start === 0,
    }).findings;
  const id = 'school-or-staff-named';
  const whole = rule({
    id,
    *check() {
      yield { message: 'seen' };
    },
  });
  const elsewhere = rule({
    id,
    *check() {
      yield { message: 'seen', span: { start: 1, end: 4 } };
    },
  });
  expect(doubted([rule({ id })], null)).toEqual([]);
  expect(doubted([rule()], 'kingsway')).toMatchObject([{ severity: 'warn', guess: true }]);
  expect(doubted([rule({ id, topic: 'images' })], null)).toHaveLength(1);
  expect(doubted([whole], null)).toHaveLength(1);
  expect(doubted([elsewhere], null)).toHaveLength(1);
  // A picture may be what it is about.
  expect(doubted([rule({ id })], null, 1)).toHaveLength(1);
});
