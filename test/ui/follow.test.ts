import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaptureReply } from '../../src/messages/capture.ts';

const asked = vi.fn<(kind: string, request: { asked: string; over: boolean }) => Promise<unknown>>();
vi.mock('../../src/ui/parts/ask.ts', () => ({
  answered: (kind: string, request: { asked: string; over: boolean }) => asked(kind, request),
}));
const { follow, lost } = await import('../../src/ui/popup/capture/follow.ts');

const reply: CaptureReply = { refused: 'as it was' };
const never = new Promise<undefined>(() => undefined);
/** What it comes to, with the clock run for so many milliseconds. */
async function after(ms: number, told: Promise<CaptureReply | undefined>): Promise<CaptureReply | undefined> {
  let outcome: CaptureReply | undefined;
  void follow('an-id', told).then((one) => (outcome = one));
  await vi.advanceTimersByTimeAsync(ms);
  return outcome;
}

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a saving is followed to its end', () => {
  test('what is told by itself is taken, and nothing is asked', async () => {
    expect(await after(0, Promise.resolve(reply))).toBe(reply);
    expect(asked).not.toHaveBeenCalled();
  });

  test('one that was cut off is asked after at once', async () => {
    asked.mockResolvedValue({ reply });
    expect(await after(0, Promise.resolve(undefined))).toBe(reply);
    expect(asked).toHaveBeenCalledWith('askAfter', { asked: 'an-id', over: true });
  });

  test('a background that is about to stop answers nobody: the next question starts it again', async () => {
    asked.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ refused: 'not now' });
    asked.mockReturnValueOnce(never).mockResolvedValue({ reply });
    expect(await after(2700, Promise.resolve(undefined))).toBe(reply);
    expect(asked).toHaveBeenCalledTimes(4);
  });

  test('one that lasts is waited for, and not called over before its asking surely came', async () => {
    asked.mockResolvedValue({ reply: null });
    expect(await after(60_000, never)).toBeUndefined();
    const over = asked.mock.calls.map(([, request]) => request.over);
    expect(over.slice(0, 5)).toEqual([false, false, false, false, true]);
  });

  test('a silent one whose end was never told is found out', async () => {
    asked.mockResolvedValueOnce({ reply: null }).mockResolvedValue({ reply });
    expect(await after(1300, never)).toBe(reply);
  });

  test('only where nothing at all answers for long is it called not known', async () => {
    asked.mockResolvedValue(undefined);
    expect(await after(7000, Promise.resolve(undefined))).toBeUndefined();
    expect(await after(10_000, Promise.resolve(undefined))).toBe(lost);
  });
});
