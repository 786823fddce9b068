import { expect, test, vi } from 'vitest';
import type { Draft } from '../../src/engine/draft.ts';
import type { Setup } from '../../src/messages/replies.ts';
import { demoSchool } from '../demo.ts';

const kept = new Map<string, unknown>();
vi.mock('../../src/browser/store.ts', () => ({
  load: async (key: string) => kept.get(key),
  save: async (key: string, value: unknown) => void kept.set(key, value),
  forget: async (key: string) => void kept.delete(key),
  forgetAll: async () => kept.clear(),
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` },
    storage: { session: { get: async () => ({}), set: async () => undefined } },
  },
}));
// The background is started anew, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

async function atTwoSchools() {
  kept.clear();
  vi.resetModules();
  const { answer } = await import('../../src/background/answer.ts');
  const { session } = await import('../../src/background/session.ts');
  const { checkDraft } = await import('../../src/background/check-draft.ts');
  const { answerOf, KnownIndex } = await import('../../src/background/meet.ts');
  const { accountPrints } = await import('../../src/people/account-print.ts');
  const { noPeople, Roster } = await import('../../src/people/roster.ts');
  const own = { id: 'us', url: 'chrome-extension://us/app.html' };
  const ask = (kind: string, request: object) => answer({ kind, request }, own);
  await ask('saveSetup', { packId: 'ludlow', school: demoSchool });
  const second = { packId: 'kingsway', name: 'Hill Top School', aliases: ['HTS'] };
  const check = async (text: string, surface: Draft['surface'] = 'post') =>
    checkDraft(await session(), { text, surface, site: 'facebook' }, undefined).findings;
  const meet = async () => {
    const now = await session();
    const someone = { site: 'x' as const, handle: 'somebody' };
    const prints = accountPrints(someone, now.key);
    const said = { ...someone, prints, marks: ['pupil' as const], since: Date.now(), met: [] };
    const known = new KnownIndex([said], Date.now());
    return answerOf(
      now,
      known,
      'x',
      { ...someone, way: 'request' },
      new Roster(noPeople, now.key),
      Date.now(),
    );
  };
  return { ask, second, check, meet };
}

const pupil = 'One of my Year 4s told me today that clouds are sheep practising';
const ludlow = 'Ludlow Primary School';
const kingsway = 'Kingsway Primary and Nursery School';

test('trap 77: two schools at once: each clause under its own name, neither merged with the other', async () => {
  const { ask, second, check, meet } = await atTwoSchools();
  const alone = await check(pupil);
  expect(alone.map(({ shown }) => shown?.school)).toEqual([ludlow]);

  expect(await ask('saveSecondSchool', { second })).toMatchObject({ second, packId: 'ludlow' });
  const both = await check(pupil);
  expect(both.map(({ shown }) => [shown?.school, shown?.ref])).toEqual([
    [ludlow, alone[0]?.shown?.ref],
    [kingsway, '6.v'],
  ]);
  // What the first school says is what it says alone, word for word.
  expect(both[0]).toEqual(alone[0]);

  // Each school's name is that school's matter: the first one's is nothing to the second, and the other way about.
  const named = await check('Hill Top School has a new roof');
  expect(named.every(({ shown }) => shown?.school === kingsway)).toBe(true);

  const person = await meet();
  const schools = new Set(person?.notes.map(({ shown }) => shown?.school));
  expect([...schools].sort()).toEqual([kingsway, ludlow]);

  expect(await ask('saveSecondSchool', { second: null })).toMatchObject({ second: null });
  expect(await check(pupil)).toEqual(alone);
});

test('a second school needs a first, and a policy that is here', async () => {
  const { ask, second } = await atTwoSchools();
  expect(await ask('saveSecondSchool', { second: { ...second, packId: 'nowhere' } })).toMatchObject({
    refused: expect.stringContaining('not here any more') as string,
  });
  await ask('clearAll', {});
  expect(await ask('saveSecondSchool', { second })).toMatchObject({
    refused: expect.stringContaining('first school') as string,
  });
  expect(((await ask('getSetup', {})) as Setup).second).toBeNull();
});
