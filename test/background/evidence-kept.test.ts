import { beforeEach, expect, test, vi } from 'vitest';

let state = 'new';
let incidents: unknown = [];
vi.mock('../../src/locker/open-locker.ts', () => ({
  theLocker: () => ({
    health: async () => {
      if (state === 'throws') throw new Error('no database');
      return { state };
    },
    incidents: async () => incidents,
  }),
}));
vi.spyOn(console, 'error').mockImplementation(() => undefined);
const { evidenceKept } = await import('../../src/background/evidence-kept.ts');

const kept = (unreadable: number[] = []) => ({
  unreadable,
  incident: {
    captures: [
      {
        page: { address: 'https://x.com/wren/status/1' },
        posts: [{ link: 'https://x.com/rook/status/2' }, {}],
      },
    ],
  },
});

beforeEach(() => {
  state = 'whole';
  incidents = [kept()];
});

test('gives the addresses of pages and of posts on them', async () => {
  expect(await evidenceKept()).toEqual(['https://x.com/wren/status/1', 'https://x.com/rook/status/2']);
});

test('an empty locker is empty', async () => {
  state = 'new';
  incidents = 'locked';
  expect(await evidenceKept()).toEqual([]);
});

test.each(['missing', 'altered', 'emptied', 'cannot-open', 'throws'])(
  '%s is never taken for empty',
  async (how) => {
    state = how;
    expect(await evidenceKept()).toBe('locked');
  },
);

test('locked, or in part unreadable, is never taken for empty', async () => {
  incidents = 'locked';
  expect(await evidenceKept()).toBe('locked');
  incidents = [kept([2])];
  expect(await evidenceKept()).toBe('locked');
});
