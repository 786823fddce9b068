import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import { findPack } from '../../src/cli/packs.ts';
import { Checker } from '../../src/past-posts/checker.ts';
import { noPeople } from '../../src/people/roster.ts';
import { readAll, dropped } from '../archive/read-all.ts';
import * as facebook from '../archives/facebook.ts';
import * as instagram from '../archives/instagram.ts';
import { bio, comments, people, posts, usernames } from '../archives/story.ts';
import * as x from '../archives/x.ts';
import { zipOf, type Files } from '../archives/zip.ts';
import { demoKey, demoRoster, demoSchool } from '../demo.ts';

const checker = new Checker({
  pack: findPack('kingsway'),
  school: demoSchool,
  roster: demoRoster,
  key: demoKey,
});

const planted = [...posts, ...comments].filter((one) => one.planted).map(({ text }) => text);
const inProfile = [bio.text, 'Class teacher, Larkfield Primary School'];

async function flagged(files: Files): Promise<string[]> {
  const { entries } = await readAll(dropped(zipOf(files)));
  return [
    ...new Set(entries.filter((entry) => checker.check(entry).findings.length > 0).map(({ text }) => text)),
  ].sort();
}

describe('every planted entry is found, and nothing else', () => {
  test.each<[string, Files, string[]]>([
    ['X to 2018', x.before2018(), [...posts.filter((one) => one.planted).map(({ text }) => text), bio.text]],
    [
      'X 2018 to 2020',
      x.root2018(),
      [...posts.filter((one) => one.planted).map(({ text }) => text), bio.text],
    ],
    ['X from 2020', x.data2020(), [...posts.filter((one) => one.planted).map(({ text }) => text), bio.text]],
    [
      'X from 2023',
      x.parts2023(),
      [...posts.filter((one) => one.planted).map(({ text }) => text), bio.text, x.longText],
    ],
    ['Facebook, the first kind', facebook.first2018(), [...planted, ...inProfile, people[0]!]],
    ['Facebook 2018 to 2023', facebook.root2018(), [...planted, ...inProfile, people[0]!]],
    ['Facebook 2023', facebook.across2023(), [...planted, ...inProfile, people[0]!]],
    ['Facebook from 2024', facebook.activity2024(), [...planted, ...inProfile, people[0]!]],
    ['Instagram 2018 to 2020', instagram.root2018(), [...planted, bio.text, usernames[0]!]],
    ['Instagram from 2021', instagram.content2021(), [...planted, bio.text, usernames[0]!]],
    ['Instagram from 2024', instagram.activity2024(), [...planted, bio.text, usernames[0]!]],
    ['Instagram in French', instagram.activity2024('fr'), [...planted, bio.text, usernames[0]!]],
    ['Instagram without known labels', instagram.activity2024('cy'), [...planted, bio.text, usernames[0]!]],
    ['Instagram 2026', instagram.media2025(true), [...planted, bio.text, usernames[0]!]],
  ])('%s', async (_name, files, expected) => {
    expect(await flagged(files)).toEqual([...expected].sort());
  });
});

const entry = (change: Partial<Entry>): Entry => ({
  site: 'facebook',
  kind: 'friend',
  surface: 'display-name',
  text: 'Ollie Benning',
  file: 'friends.json',
  position: 0,
  ...change,
});

describe('people', () => {
  test('a name of the list is a question, one step quieter than the clause', () => {
    const [finding] = checker.check(entry({})).findings;
    expect(finding).toMatchObject({
      rule: 'pupil-connection',
      severity: 'warn',
      guess: true,
      clause: '6.viii',
    });
    expect(finding!.message).toMatch(/^Is this a student at your school, on your friends list\?/);
  });

  test.each([
    ['a forename alone', entry({ text: 'Ollie' })],
    ['another surname', entry({ text: 'Ollie Benningfield' })],
    ['a username that only begins alike', entry({ kind: 'follower', surface: 'handle', text: 'olliebakes' })],
    ['a member of staff', entry({ text: 'Carol Whitlock' })],
  ])('%s is nobody', (_name, one) => {
    expect(checker.check(one).findings).toEqual([]);
  });

  test('a parent on the list is put by the clause on parents', () => {
    expect(checker.check(entry({ text: 'Nicola Benning' })).findings[0]).toMatchObject({
      rule: 'parent-connection',
      topic: 'parent-contact',
      clause: '6.xi',
    });
  });

  test('where the policy is silent nobody is asked about', () => {
    const pack = findPack('kingsway');
    const silent = new Checker({
      pack: { ...pack, rules: {} },
      school: demoSchool,
      roster: demoRoster,
      key: demoKey,
    });
    expect(silent.check(entry({})).findings).toEqual([]);
  });
});

describe('what is kept of a mark', () => {
  test('is a number that changes with the words, the time and the key', () => {
    const other = new Checker({ pack: null, school: demoSchool, roster: noPeople, key: [1, 2, 3, 4] });
    const post = entry({ kind: 'post', surface: 'post', text: 'hello', at: 1 });
    const prints = [
      checker.fingerprint(post),
      checker.fingerprint({ ...post, text: 'hallo' }),
      checker.fingerprint({ ...post, at: 2 }),
      other.fingerprint(post),
    ];
    expect(new Set(prints).size).toBe(4);
    expect(checker.fingerprint({ ...post })).toBe(prints[0]);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });
});
