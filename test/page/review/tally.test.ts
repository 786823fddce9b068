import { describe, expect, test } from 'vitest';
import type { PersonAnswer } from '../../../src/messages/person-answer.ts';
import type { ShownFinding } from '../../../src/messages/draft-answer.ts';
import { countWords, limitsOf } from '../../../src/page/review/count-words.ts';
import { ReviewTally, type Listed } from '../../../src/page/review/tally.ts';

const finding = (severity: ShownFinding['severity'], message: string): ShownFinding =>
  ({ severity, message, shown: { school: 'Kingsway', ref: '6.viii' } }) as ShownFinding;
const answer = (some: Partial<PersonAnswer>): PersonAnswer => ({
  marks: [],
  lastYear: false,
  met: [],
  notThem: false,
  named: [],
  ofSchool: false,
  notes: [],
  presses: {},
  ...some,
});
const row = (handle: string, way: Listed['asked']['way'] = 'follower', unread = false): Listed => ({
  key: `${way} ${handle}`,
  asked: { way, handle, name: handle },
  name: handle,
  unread,
});

/** A tally of a list that is open, with what is known of whom. */
function review(known: Record<string, PersonAnswer | null | undefined>, skipped: readonly string[] = []) {
  const tally = new ReviewTally();
  tally.open('/me/followers ');
  const answers = {
    answerTo: ({ asked }: Listed) => known[asked.handle!],
    skipped: (key: string) => skipped.includes(key),
    signOf: (_who: Listed, one: PersonAnswer | null) =>
      one && (one.named.length > 0 || one.marks.length > 0)
        ? { words: 'Pupil?', kind: 'warn' as const }
        : undefined,
  };
  return {
    tally,
    meet: (...rows: Listed[]) => {
      for (const one of rows) if (tally.wants(one)) tally.stood(one);
      tally.settle(answers);
      return tally.count(undefined);
    },
  };
}

describe('a review of one’s own list', () => {
  test('somebody counts once they were looked up, and once only', () => {
    const known: Record<string, null | undefined> = { ada: null };
    const { meet } = review(known);
    expect(meet(row('ada'), row('bryn')).seen).toBe(1);
    known.bryn = null;
    // Their row has gone, the answer has come.
    expect(meet().seen).toBe(2);
    expect(meet(row('ada'), row('bryn')).seen).toBe(2);
  });

  test.each(['suggestion', 'member', 'profile', 'thread', 'request', 'requested'] as const)(
    'a %s is not of the list',
    (way) => expect(review({ ada: null }).meet(row('ada', way)).seen).toBe(0),
  );

  test('a name on a list is to be looked at again, with the reason and the clause', () => {
    const { meet } = review({
      ada: answer({ named: ['pupil'], notes: [finding('advise', 'Is this a pupil at your school?')] }),
      bryn: answer({ named: ['staff'], presses: { ask: finding('advise', 'Is this a colleague?') } }),
    });
    expect(meet(row('ada'), row('bryn')).again).toMatchObject([
      { who: { name: 'ada' }, why: 'Is this a pupil at your school?', clause: 'Kingsway, 6.viii' },
      { who: { name: 'bryn' }, why: 'Is this a colleague?' },
    ]);
  });

  test('nobody is, of whom the policy has nothing to say where they stand', () => {
    const { meet } = review({
      ada: answer({ marks: ['colleague'], presses: { ask: finding('advise', 'Take a moment.') } }),
      bryn: answer({ marks: ['family'], notes: [finding('inform', 'You marked this person as family.')] }),
      cai: answer({ named: ['pupil'] }),
      dilys: answer({ notThem: true }),
    });
    expect(meet(row('ada'), row('bryn'), row('cai'), row('dilys'))).toMatchObject({ seen: 4, again: [] });
  });

  test('“not them” takes somebody off it, and they stay seen', () => {
    const known: Record<string, PersonAnswer | undefined> = {
      ada: answer({ named: ['pupil'], notes: [finding('advise', 'Is this a pupil?')] }),
    };
    const { meet } = review(known);
    expect(meet(row('ada')).again).toHaveLength(1);
    known.ada = undefined;
    expect(meet().again).toHaveLength(1);
    known.ada = answer({ notThem: true });
    expect(meet()).toMatchObject({ seen: 1, again: [] });
  });

  test('all is forgotten when the list is left, and counted anew in another', () => {
    const { tally, meet } = review({ ada: null });
    meet(row('ada'));
    expect(tally.open('/me/followers ')).toBe(false);
    expect(tally.count(undefined).seen).toBe(1);
    expect(tally.open('')).toBe(true);
    expect(tally.count(undefined).seen).toBe(0);
    expect(tally.isOpen).toBe(false);
  });

  test('who could not be read or looked up is said', () => {
    const { meet } = review({ ada: null, bryn: null, cai: null }, ['follower cai']);
    const count = meet(row('ada', 'follower', true), row('bryn'), row('cai'));
    expect(count).toMatchObject({ seen: 3, unread: 1, skipped: 1 });
    expect(countWords(count)).toBe('3 seen · none to look at again so far · 2 not looked up');
    expect(limitsOf(count, true).join(' ')).toContain('The name of one person could not be read');
  });

  test('a total that is less than what was seen is not this list’s', () => {
    const { tally, meet } = review({ ada: null, bryn: null });
    meet(row('ada'), row('bryn'));
    expect(tally.count(5000).of).toBe(5000);
    expect(tally.count(1).of).toBeUndefined();
  });

  test('a page that makes up people without end is counted to an end', () => {
    const { tally } = review({});
    for (let at = 0; at < 25_000; at++) {
      const one = row(`ada${at}`);
      if (tally.wants(one)) tally.stood(one);
    }
    tally.settle({ answerTo: () => null, skipped: () => false, signOf: () => undefined });
    expect(tally.count(undefined).seen).toBe(20_000);
  });

  test('the count never says that all is well', () => {
    const words = countWords({ seen: 5000, of: 5000, unread: 0, skipped: 0, again: [], blank: false });
    expect(words).toBe('5,000 of 5,000 seen · none to look at again so far');
    expect(words).not.toMatch(/clear|safe|fine|nobody/i);
  });

  test('without a name list, it says that only marks can be told', () => {
    const count = { seen: 3, of: undefined, unread: 0, skipped: 0, again: [], blank: false };
    expect(limitsOf(count, false)[0]).toContain('only people you have marked');
  });
});
