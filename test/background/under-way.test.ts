import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaptureReply } from '../../src/messages/capture.ts';
import { world } from './saving.ts';

const badges: string[] = [];
vi.mock('../../src/browser/action.ts', () => ({
  setBadge: async (_tab: number, sign: string) => void badges.push(sign),
}));
/** A fresh start of the background: its modules know nothing of the one before. */
async function start() {
  vi.resetModules();
  const { underWay, endBrokenOff, notSavedWords, notKnownWords } =
    await import('../../src/background/capture/under-way.ts');
  const { takeLast } = await import('../../src/background/capture/last-saved.ts');
  return { underWay, endBrokenOff, notSavedWords, notKnownWords, takeLast };
}
const never = (): Promise<CaptureReply> => new Promise(() => undefined);
const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

beforeEach(() => {
  world.forNow.clear();
  badges.length = 0;
  world.incidents = [];
});

describe('a saving that an earlier start of the background was doing', () => {
  test('was not written down: said so, once, on its own tab', async () => {
    void (await start()).underWay(7, 'thread', never);
    await turn();
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
      await turn();
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
    await turn();
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
    await turn();
    await endBrokenOff();
    expect(await takeLast(7, Date.now())).toBeNull();
  });
});
