import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadSelf, tabsOf } from '../../src/browser/action.ts';
import { sendToTab } from '../../src/browser/messaging.ts';
import { updateWhenFree } from '../../src/background/put-off-update.ts';

vi.mock('../../src/browser/action.ts', () => ({ reloadSelf: vi.fn(), tabsOf: vi.fn() }));
vi.mock('../../src/browser/messaging.ts', () => ({ sendToTab: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(reloadSelf).mockClear();
  vi.mocked(tabsOf).mockResolvedValue([1, 2]);
});
afterEach(() => vi.useRealTimers());

const holds = (...all: (boolean | Error)[]): void =>
  void vi.mocked(sendToTab).mockImplementation(async (tab) => {
    const one = all[tab - 1];
    if (one instanceof Error) throw one;
    return { holding: one };
  });

test('E3: an update takes over at once where nothing is held', async () => {
  holds(false, new Error('Receiving end does not exist.'));
  await updateWhenFree();
  expect(reloadSelf).toHaveBeenCalledOnce();
});

test('E3: an update waits for a held post, and takes over once it is gone', async () => {
  holds(false, true);
  await updateWhenFree();
  await vi.advanceTimersByTimeAsync(40_000);
  expect(reloadSelf).not.toHaveBeenCalled();
  holds(false, false);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(reloadSelf).toHaveBeenCalledOnce();
});
