import { describe, expect, test } from 'vitest';
import { dateWords, isPast, reviewWords } from '../../src/school/edition-words.ts';
import { inLearnerWord } from '../../src/school/learner-word.ts';
import { shippedPacks } from '../../src/school/packs/index.ts';
import { silent } from '../../src/school/parameters.ts';
import { settledFor } from '../../src/school/parameter-words.ts';
import { ruleIds } from '../../src/school/rule-ids.ts';
import { ruleGroups, ruleTitles } from '../../src/school/rule-titles.ts';
import { isKnownTopic, topicWords } from '../../src/school/topic-words.ts';
import { shipped } from '../shipped-packs.ts';

const day = (text: string): Date => new Date(`${text}T12:00`);

describe('dates of an edition', () => {
  test.each([
    ['2023', '2023'],
    ['2023-10', 'October 2023'],
    ['2023-10-09', '9 October 2023'],
  ])('%s reads %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });

  test.each([
    ['2026-09', '2026-09-30', false],
    ['2026-09', '2026-10-01', true],
    ['2026', '2026-12-31', false],
    ['2026', '2027-01-01', true],
    ['2026-09-10', '2026-09-10', false],
    ['2026-09-10', '2026-09-11', true],
    ['2026-09-10', '2025-12-31', false],
  ])('%s seen on %s is past: %s', (date, today, past) => {
    expect(isPast(date, day(today))).toBe(past);
  });

  test('an overdue review has a gentle word, a review to come has none', () => {
    const { edition } = shipped('kingsway');
    expect(reviewWords(edition, day('2026-09-01'))).toBeNull();
    expect(reviewWords(edition, day('2026-11-21'))).toMatch(/was due in September 2026.*this edition stands/);
    expect(reviewWords({ label: 'Spring' }, day('2026-11-21'))).toMatch(/does not say when/);
  });
});

describe('plain words', () => {
  test('every rule has a title and stands in one group', () => {
    expect(ruleGroups.flatMap(({ rules }) => rules)).toEqual([...ruleIds]);
    expect(new Set(Object.values(ruleTitles)).size).toBe(60);
  });

  test('every topic of every policy that ships has words of its own', () => {
    const topics = [...shippedPacks.keys()].flatMap((id) =>
      shipped(id).clauses.flatMap(({ parts }) => parts.flatMap((part) => part.topics)),
    );
    expect([...new Set(topics)].filter((topic) => !isKnownTopic(topic))).toEqual([]);
    expect(topicWords('school-trips')).toBe('School trips');
    expect(topicWords('constructor')).toBe('Constructor');
  });

  test('students are students where that is the school’s word', () => {
    expect(inLearnerWord('Pupils and a pupil’s', shipped('kingsway'))).toBe('Students and a student’s');
    expect(inLearnerWord('Pupils', shipped('ludlow'))).toBe('Pupils');
    expect(inLearnerWord('pupillage', shipped('kingsway'))).toBe('pupillage');
  });
});

describe('parameters in words', () => {
  test('each has a rule it is shown with, and a policy that is silent says nothing', () => {
    expect(settledFor(ruleIds, {})).toHaveLength(Object.keys(silent).length);
    expect(settledFor(ruleIds, {}).every(({ words }) => words === '')).toBe(true);
  });

  test('what a policy sets is said, and what it leaves off is not', () => {
    const said = (id: string, rule: (typeof ruleIds)[number]) =>
      settledFor([rule], shipped(id).parameters).map(({ words }) => words);
    expect(said('kingsway', 'profile-names-school')).toEqual(['Should not be there']);
    expect(said('littleover', 'profile-names-school')).toEqual(['']);
    expect(said('st-nicholas', 'working-hours-use')).toContain('In breaks only');
    expect(said('ludlow', 'parent-connection')[0]).toBe('Take care; not forbidden');
  });
});
