import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '../../src/people/fingerprint.ts';
import { keptLists } from '../../src/people/kept-lists.ts';
import { fold } from '../../src/text/fold.ts';
import { demoKey, demoSchool } from '../demo.ts';

vi.mock('../../src/browser/store.ts', () => ({
  load: async () => undefined,
  save: async () => undefined,
  forgetAll: async () => undefined,
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));
const { checkPosts } = await import('../../src/background/check-posts.ts');
const { NameAllowance } = await import('../../src/background/name-allowance.ts');
const { session, change } = await import('../../src/background/session.ts');

const now = Date.UTC(2026, 10, 21, 12);
const ask = async (texts: string[], allowance = new NameAllowance()) =>
  checkPosts(
    await session(),
    { id: 4, site: 'x', posts: texts.map((text) => ({ surface: 'post', text })) },
    allowance,
    now,
  );
const set = (more: object = {}) =>
  change(() => ({ packId: 'kingsway', school: { ...demoSchool, ...more }, pauses: {} }));

describe('posts of the person’s own on a page', () => {
  beforeEach(() => set());

  test('each gets what the policy says of it, in the order asked', async () => {
    const answer = await ask(['Rain again', 'One of my Year 4s kicked off in maths again today']);
    if (answer.type !== 'posts') throw new Error('resting');
    expect(answer.id).toBe(4);
    expect(answer.findings[0]).toEqual([]);
    expect(answer.findings[1]?.map(({ rule }) => rule)).toContain('talk-about-pupils');
    expect(answer.findings[1]?.[0]?.shown?.ref).toBeTruthy();
  });

  test('nothing is said where the person wants no signs, pauses, or has no policy', async () => {
    const words = ['One of my Year 4s kicked off in maths again today'];
    await set({ ownPostsUnmarked: true });
    expect(await ask(words)).toEqual({ type: 'posts-resting', id: 4 });
    await set();
    await change(() => ({ pauses: { x: null } }));
    expect(await ask(words)).toEqual({ type: 'posts-resting', id: 4 });
    await set();
    await change(() => ({ packId: null }));
    expect(await ask(words)).toEqual({ type: 'posts-resting', id: 4 });
  });

  test('a page that makes up posts learns no more names than its allowance has', async () => {
    const people = Array.from({ length: 260 }, (_, at) => ({
      forename: `Quill${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${'abcdefghij'[Math.floor(at / 26)]}`,
      surname: 'Benningworth',
      list: 'pupil' as const,
    }));
    const data = fingerprint(people, demoKey, fold);
    await change(() => ({ key: demoKey, lists: keptLists(data, Date.now(), true) }));
    const answer = await ask(people.map(({ forename, surname }) => `${forename} ${surname} came along`));
    if (answer.type !== 'posts') throw new Error('resting');
    const named = answer.findings.filter((some) => some.some(({ rule }) => rule === 'talk-about-pupils'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThanOrEqual(200);
  });
});
