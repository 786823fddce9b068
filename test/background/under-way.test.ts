import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaptureReply } from '../../src/messages/capture.ts';
import { world } from './saving.ts';
import { waitFor } from '../wait-for.ts';

const badges: string[] = [];
vi.mock('../../src/browser/action.ts', () => ({
  setBadge: async (_tab: number, sign: string) => void badges.push(sign),
}));
/** A fresh start of the background: its modules know nothing of the one before. */
async function start() {
  vi.resetModules();
  const { underWay, endBrokenOff, outcomeOf, notSavedWords, notKnownWords } =
    await import('../../src/background/capture/under-way.ts');
  const { takeLast } = await import('../../src/background/capture/last-saved.ts');
  return { underWay, endBrokenOff, outcomeOf, notSavedWords, notKnownWords, takeLast };
}
const never = (): Promise<CaptureReply> => new Promise(() => undefined);
/** Until what a saving that was begun notes of itself is there for the next start. */
const noted = (): Promise<unknown> =>
  waitFor(() => expect(world.forNow.get('capture-under-way')).toHaveLength(1));

beforeEach(() => {
  world.forNow.clear();
  badges.length = 0;
  world.incidents = [];
});

describe('a saving that an earlier start of the background was doing', () => {
  test('was not written down: said so, once, on its own tab', async () => {
    void (await start()).underWay(7, 'thread', never);
    await noted();
    const { endBrokenOff, takeLast, notSavedWords } = await start();
    await endBrokenOff();
    expect(badges).toEqual(['!']);
    expect(await takeLast(8, Date.now())).toBeNull();
    expect(await takeLast(7, Date.now())).toEqual({ refused: notSavedWords });
    const next = await start();
    await next.endBrokenOff();
    expect(badges).toEqual(['!']);
    expect(await next.takeLast(7, Date.now())).toBeNull();
  });

  test.each([
    ['post', 'screen', 1000, true],
    ['thread', 'thread', 1000, true],
    ['thread', 'screen', 1000, false],
    ['thread', 'thread', -1000, false],
  ] as const)(
    'asked for %s, and a %s is there of %s ms after: saved is %s',
    async (asked, kind, after, saved) => {
      const taken = { utc: new Date(Date.now() + after).toISOString(), offset: 0, zone: 'UTC' };
      void (await start()).underWay(7, asked, never);
      await noted();
      world.incidents = [
        {
          incident: {
            id: 'one',
            captures: [{ id: '0001', kind, taken, pictures: [{}], posts: [], notes: [] }],
          },
        },
      ];
      const { endBrokenOff, takeLast } = await start();
      await endBrokenOff();
      const last = await takeLast(7, Date.now());
      expect(last && 'saved' in last).toBe(saved);
      expect(badges).toEqual([saved ? '✓' : '!']);
    },
  );

  test('and the locker is locked by now: not known, which is not called not saved', async () => {
    void (await start()).underWay(7, 'screen', never);
    await noted();
    world.incidents = 'locked';
    const { endBrokenOff, takeLast, notKnownWords } = await start();
    await endBrokenOff();
    expect(await takeLast(7, Date.now())).toEqual({ refused: notKnownWords });
  });

  test('one that came to its end, or failed by itself, leaves nothing to tell', async () => {
    const first = await start();
    expect(await first.underWay(7, 'screen', async () => ({ refused: 'as it was' }))).toEqual({
      refused: 'as it was',
    });
    await expect(first.underWay(7, 'screen', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const { endBrokenOff, takeLast } = await start();
    await endBrokenOff();
    expect(await takeLast(7, Date.now())).toBeNull();
    expect(badges).toEqual([]);
  });

  test('what this start is doing now is let alone', async () => {
    const { underWay, endBrokenOff, takeLast } = await start();
    void underWay(7, 'screen', never);
    await noted();
    await endBrokenOff();
    expect(await takeLast(7, Date.now())).toBeNull();
  });
});

describe('whoever asked for a saving hears what became of it', () => {
  const asked = '0b8a5f7e-5a0c-4f5e-9c39-3f2a6d1b7c55';
  const done: CaptureReply = {
    saved: {
      incident: 'one',
      capture: '0001',
      at: { utc: '2026-11-21T12:00:00.000Z', offset: 0, zone: 'UTC' },
      pictures: 1,
      posts: 0,
      notes: [],
    },
  };

  test('though the background stopped after it was done and before the answer came', async () => {
    await (await start()).underWay(7, 'screen', async () => done, asked);
    const { outcomeOf, takeLast } = await start();
    expect(await outcomeOf(asked, true)).toEqual(done);
    expect(await outcomeOf(asked, true)).toEqual(done);
    expect(badges).toEqual([]);
    expect(await takeLast(7, Date.now())).toBeNull();
  });

  test('nothing while it lasts, however it is asked', async () => {
    const { underWay, outcomeOf } = await start();
    void underWay(7, 'screen', never, asked);
    expect(await outcomeOf(asked, true)).toBeUndefined();
    await noted();
    expect(await outcomeOf(asked, false)).toBeUndefined();
  });

  test('it was cut off: looked up in the locker, told once to whoever asks, and not again by the next popup', async () => {
    void (await start()).underWay(7, 'screen', never, asked);
    await noted();
    const taken = { utc: new Date(Date.now() + 1000).toISOString(), offset: 0, zone: 'UTC' };
    const capture = { id: '0001', kind: 'screen', taken, pictures: [{}], posts: [], notes: [] };
    world.incidents = [{ incident: { id: 'one', captures: [capture] } }];
    const { outcomeOf, takeLast } = await start();
    expect(await outcomeOf(asked, true)).toHaveProperty('saved.capture', '0001');
    expect(await takeLast(7, Date.now())).toBeNull();
  });

  test('its note came on the disk only after the next start had looked: looked up then', async () => {
    const { outcomeOf, endBrokenOff, notSavedWords } = await start();
    await endBrokenOff();
    const late = { id: asked, askedAfter: true, life: 'before', tab: 7, kind: 'screen', at: Date.now() };
    world.forNow.set('capture-under-way', [late]);
    expect(await outcomeOf(asked, true)).toEqual({ refused: notSavedWords });
  });

  test('it never began: nothing was saved, and nothing is when it comes after all', async () => {
    const { underWay, outcomeOf, notSavedWords } = await start();
    expect(await outcomeOf(asked, false)).toBeUndefined();
    expect(await outcomeOf(asked, true)).toEqual({ refused: notSavedWords });
    const act = vi.fn(never);
    expect(await underWay(7, 'screen', act, asked)).toEqual({ refused: notSavedWords });
    expect(act).not.toHaveBeenCalled();
  });

  test('what became of many is not held for ever', async () => {
    const { underWay } = await start();
    for (let count = 0; count < 30; count++)
      await underWay(7, 'screen', async () => done, crypto.randomUUID());
    expect(world.forNow.get('capture-under-way')).toHaveLength(20);
  });
});
