import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sent = vi.fn<(kind: string, request: object, asked?: string) => Promise<unknown>>();
vi.mock('../../src/messages/send.ts', () => ({
  send: (kind: string, request: object, asked?: string) => sent(kind, request, asked),
}));
vi.mock('../../src/browser/report.ts', () => ({ report: vi.fn() }));
const { ask } = await import('../../src/ui/parts/ask.ts');

const reply = { renewed: true };
const never = new Promise<never>(() => undefined);
const cut = new Error('The message port closed before a response was received.');
/** What the background does with each asking after another, and what it says when it is asked whether it is at it. */
const background = (askings: (() => Promise<unknown>)[], isAtIt: () => Promise<unknown>): void => {
  const left = [...askings];
  sent.mockImplementation((kind) => (kind === 'isAtIt' ? isAtIt() : (left.shift() ?? (() => never))()));
};
const atIt = async () => ({ at: true });
const notAtIt = async () => ({ at: false });
const askings = (): number => sent.mock.calls.filter(([kind]) => kind !== 'isAtIt').length;

type Asking = () => Promise<unknown>;
const renewing: Asking = () => ask('renewKeptPosts', {});
/** Begins to ask; gives what it has come to once the clock has run on for so many milliseconds. */
function begin(asking: Asking = renewing): (ms: number) => Promise<unknown> {
  let outcome: unknown;
  void asking().then((one) => (outcome = one));
  return async (ms) => {
    await vi.advanceTimersByTimeAsync(ms);
    return outcome;
  };
}
const after = (ms: number, asking?: Asking): Promise<unknown> => begin(asking)(ms);

beforeEach(() => {
  vi.useFakeTimers();
  sent.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('whatever is asked of the background comes to an end', () => {
  test('an answer is given as it comes, and nothing more is asked', async () => {
    background([async () => reply], atIt);
    expect(await after(0)).toBe(reply);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('a refusal is an answer', async () => {
    background([async () => ({ refused: 'No storage.' })], atIt);
    expect(await after(0)).toEqual({ refused: 'No storage.' });
    expect(askings()).toBe(1);
  });

  test('one that takes a minute is waited for while the background is at it, and asked once', async () => {
    background([() => new Promise((done) => setTimeout(() => done(reply), 60_000))], atIt);
    const later = begin();
    expect(await later(59_000)).toBeUndefined();
    expect(await later(1000)).toBe(reply);
    expect(askings()).toBe(1);
  });

  test('one that was cut off is asked again, which starts the background', async () => {
    background([() => Promise.reject(cut), async () => undefined, async () => reply], atIt);
    expect(await after(500)).toBe(reply);
    expect(askings()).toBe(3);
  });

  test('one that got lost without a word is noticed, and asked again under another name', async () => {
    background([() => never, async () => reply], notAtIt);
    expect(await after(2500)).toBe(reply);
    const names = sent.mock.calls.filter(([kind]) => kind !== 'isAtIt').map(([, , asked]) => asked);
    expect(new Set(names).size).toBe(2);
    const [, about] = sent.mock.calls.find(([kind]) => kind === 'isAtIt')!;
    expect(about).toEqual({ asked: names[0] });
  });

  test('an answer that is on its way while the background says that it is done is taken', async () => {
    background([() => new Promise((done) => setTimeout(() => done(reply), 700))], notAtIt);
    expect(await after(3000)).toBe(reply);
    expect(askings()).toBe(1);
  });

  test('one that a background which had stopped takes up after all is waited for', async () => {
    let asked = 0;
    background([() => new Promise((done) => setTimeout(() => done(reply), 9000))], async () => ({
      at: ++asked > 1,
    }));
    expect(await after(9500)).toBe(reply);
    expect(askings()).toBe(1);
  });

  test('a background that is busy for seconds and says nothing is not called lost', async () => {
    background([() => new Promise((done) => setTimeout(() => done(reply), 15_000))], () => never);
    expect(await after(15_500)).toBe(reply);
    expect(askings()).toBe(1);
  });

  test('where nothing is ever heard it says so after twenty seconds, and repeats nothing', async () => {
    background([], () => never);
    const later = begin();
    expect(await later(19_000)).toBeUndefined();
    expect(await later(3000)).toEqual({
      refused: expect.stringMatching(/^It is not known whether this was done: .* did not answer\. .* look;/),
      unsure: true,
    });
    expect(askings()).toBe(1);
  });

  test('of a mere question it says that nothing was changed', async () => {
    background([], () => never);
    expect(await after(22_000, () => ask('getSetup', {}))).toEqual({
      refused: expect.stringContaining('did not answer, so nothing was changed'),
    });
  });

  test('a background that stops each time is not asked for ever', async () => {
    sent.mockRejectedValue(cut);
    expect(await after(2000)).toMatchObject({ refused: expect.stringContaining('It is not known') });
    expect(askings()).toBe(4);
  });

  test('one that it stays at without end has an end', async () => {
    background([() => never], atIt);
    const later = begin();
    expect(await later(115_000)).toBeUndefined();
    expect(await later(10_000)).toMatchObject({ refused: expect.stringContaining('It is not known') });
    expect(askings()).toBe(1);
  });
});
