import { describe, expect, test } from 'vitest';
import { judge, type Answer } from '../../src/audit/answer.ts';
import { askedBy } from '../../src/audit/asked-by.ts';
import {
  answered,
  changesSince,
  leftToDo,
  nextTerm,
  settingsFor,
  type Audit,
} from '../../src/audit/audit.ts';
import { nextThings, scores, shareOf, tally } from '../../src/audit/score.ts';
import { siteOf, targets, type ReadSetting, type State } from '../../src/audit/setting.ts';
import { auditSettings, settingOf } from '../../src/audit/settings/index.ts';
import { shippedPacks } from '../../src/school/packs/index.ts';
import { shipped } from '../shipped-packs.ts';

const on = '2026-11-21';
const audit = (over: Partial<Audit> = {}): Audit => ({
  started: on,
  packId: 'kingsway',
  edition: 'October 2023',
  sites: ['x', 'facebook', 'instagram'],
  before: {},
  now: {},
  ...over,
});
const give = (result: Answer['result'], why?: Answer['why']): Answer => ({ result, on, ...(why && { why }) });
const setting = (id: string): ReadSetting => settingOf(id) as ReadSetting;
const states = (all: Record<string, State | undefined>) => new Map(Object.entries(all));

describe('what was read is judged', () => {
  test.each([
    ['x.protect-posts', 'suitable', { 'protect-posts': true }, 'right'],
    ['x.protect-posts', 'suitable', { 'protect-posts': false }, 'wrong'],
    ['x.protect-posts', 'suitable', { 'protect-posts': undefined }, 'unread'],
    ['x.protect-posts', 'suitable', {}, 'unread'],
    ['x.photo-tagging', 'suitable', { 'photo-tagging': 'following' }, 'right'],
    ['x.photo-tagging', 'highest', { 'photo-tagging': 'following' }, 'wrong'],
    ['x.photo-tagging', 'highest', { 'photo-tagging': 'none' }, 'right'],
    ['x.message-requests', 'suitable', { 'message-requests': 'all' }, 'wrong'],
    ['x.message-requests', 'suitable', { 'message-requests': 'following' }, 'right'],
    // One of three is enough; that one could not be read makes none of them safe.
    ['x.two-factor', 'suitable', { 'two-factor-text': false, 'two-factor-app': true }, 'right'],
    ['x.two-factor', 'suitable', { 'two-factor-text': false, 'two-factor-app': false }, 'unread'],
    [
      'x.two-factor',
      'suitable',
      { 'two-factor-text': false, 'two-factor-app': false, 'two-factor-key': false },
      'wrong',
    ],
    ['facebook.friends-list', 'suitable', { 'friends-list': 'friends' }, 'right'],
    ['facebook.friends-list', 'strictest', { 'friends-list': 'friends' }, 'wrong'],
    ['facebook.friends-list', 'strictest', { 'friends-list': 'only-me' }, 'right'],
    ['facebook.future-posts', 'suitable', { 'future-posts': 'everyone' }, 'wrong'],
    ['instagram.story-replies', 'strictest', { 'story-replies': 'off' }, 'right'],
  ] as const)('%s under %s: %j is %s', (id, target, read, expected) => {
    expect(judge(setting(id), target, states(read))).toBe(expected);
  });

  test('nothing read is right for no setting and no target', () => {
    for (const one of auditSettings)
      for (const target of targets)
        if (one.read === 'page') expect(judge(one, target, new Map())).toBe('unread');
  });
});

describe('a round', () => {
  test('keeps the first answer beside the latest, and a skip is no first answer', () => {
    let one = audit();
    one = answered(one, 'x.protect-posts', give('skipped', 'later'));
    one = answered(one, 'x.protect-posts', give('wrong'));
    one = answered(one, 'x.protect-posts', give('right'));
    expect(one.before['x.protect-posts']?.result).toBe('wrong');
    expect(one.now['x.protect-posts']?.result).toBe('right');
  });

  test('goes site by site and opens no page twice', () => {
    const todo = leftToDo(audit({ sites: ['instagram', 'x'] }));
    expect(todo.length).toBe(settingsFor(['instagram', 'x']).length);
    const pages = todo.map((one) => `${siteOf(one)} ${one.address}`);
    const runs = pages.filter((page, at) => page !== pages[at - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(siteOf(todo[0]!)).toBe('instagram');
  });

  test('is resumed where it was left: answers stand, and what was put off comes up again', () => {
    const now = {
      'x.protect-posts': give('right'),
      'x.protect-videos': give('skipped', 'not-offered'),
      'x.spaces-shown': give('skipped', 'later'),
      'x.sessions': give('unread'),
      'x.connected-apps': give('said-right'),
    };
    const left = leftToDo(audit({ sites: ['x'], now })).map(({ id }) => id);
    for (const id of ['x.protect-posts', 'x.protect-videos', 'x.connected-apps'])
      expect(left).not.toContain(id);
    expect(left).toEqual(expect.arrayContaining(['x.spaces-shown', 'x.sessions']));
  });

  test('what is different from the round before is listed, better or worse', () => {
    const last = audit({ now: { 'x.protect-posts': give('right'), 'x.sessions': give('said-right') } });
    const now = audit({ now: { 'x.protect-posts': give('wrong'), 'x.sessions': give('said-right') } });
    expect(changesSince(last, now).map(({ id }) => id)).toEqual(['x.protect-posts']);
  });

  test.each([
    ['2026-11-21', '2027-01-06'],
    ['2026-01-05', '2026-01-06'],
    ['2026-02-01', '2026-04-20'],
    ['2026-04-20', '2026-09-05'],
    ['2026-12-31', '2027-01-06'],
  ])('the term after %s begins on %s', (day, next) => expect(nextTerm(day)).toBe(next));
});

describe('the score', () => {
  const x = settingsFor(['x']);
  test('could not read, skipped and not looked at never count as safe', () => {
    const answers = Object.fromEntries(x.map(({ id }) => [id, give('unread')]));
    expect(shareOf(tally(x, answers))).toBe(0);
    expect(shareOf(tally(x, {}))).toBe(0);
    expect(shareOf(tally(x, Object.fromEntries(x.map(({ id }) => [id, give('skipped', 'later')]))))).toBe(0);
    const almost = {
      ...Object.fromEntries(x.map(({ id }) => [id, give('right')])),
      [x[0]!.id]: give('unread'),
    };
    expect(shareOf(tally(x, almost))).toBeLessThan(100);
  });

  test('what the person says counts, and what an account does not have is left out', () => {
    const answers = Object.fromEntries(
      x.map(({ id }, at) => [id, at === 0 ? give('skipped', 'not-offered') : give('said-right')]),
    );
    expect(tally(x, answers).total).toBe(x.length - 1);
    expect(shareOf(tally(x, answers))).toBe(100);
  });

  test('areas and sites add up to the whole, before and now', () => {
    let one = audit();
    for (const [at, { id }] of settingsFor(one.sites).entries()) {
      one = answered(one, id, give(at % 3 === 0 ? 'wrong' : at % 3 === 1 ? 'right' : 'unread'));
      if (at % 6 === 0) one = answered(one, id, give('right'));
    }
    const { all, areas, sites } = scores(one);
    for (const when of ['before', 'now'] as const)
      for (const key of ['right', 'wrong', 'unread', 'total'] as const) {
        expect(areas.reduce((sum, { score }) => sum + score[when][key], 0)).toBe(all[when][key]);
        expect(sites.reduce((sum, { score }) => sum + score[when][key], 0)).toBe(all[when][key]);
      }
    expect(all.now.right).toBeGreaterThan(all.before.right);
  });

  test('the next things are at most three, what is wrong before what is not known', () => {
    const now = Object.fromEntries(settingsFor(['x']).map(({ id }) => [id, give('right')]));
    const next = nextThings(
      audit({
        sites: ['x'],
        now: {
          ...now,
          'x.personalised-ads': give('wrong'),
          'x.protect-posts': give('unread'),
          'x.sessions': give('skipped', 'as-i-want'),
        },
      }),
    );
    expect(next.map(({ id }) => id)).toEqual(['x.personalised-ads', 'x.protect-posts']);
    expect(nextThings(audit()).map(({ id }) => id)).toEqual([
      'x.protect-posts',
      'instagram.private-account',
      'facebook.future-posts',
    ]);
  });
});

test.each([...shippedPacks.keys()])('%s has a clause for every setting', (id) => {
  for (const one of auditSettings) {
    const asked = askedBy(one, shipped(id));
    expect(asked?.shown, one.id).toBeTruthy();
    expect(asked?.summary, one.id).toBeTruthy();
  }
});
