import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Started } from '../../src/browser/worker.ts';

type Made = { take(message: unknown): void; fail(cause: unknown): void; sent: unknown[]; stopped: boolean };
const made: Made[] = [];
vi.mock('../../src/browser/worker.ts', () => ({
  startWorker: (_file: string, take: Made['take'], fail: Made['fail']): Started => {
    const one: Made = { take, fail, sent: [], stopped: false };
    made.push(one);
    return { send: (message) => one.sent.push(message), stop: () => (one.stopped = true) };
  },
}));
const { WorkerClient } = await import('../../src/models/worker-client.ts');

beforeEach(() => {
  made.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const client = () => new WorkerClient<string, string>('/faces.js');

test('a worker starts at the first look, and goes a minute after the last', async () => {
  const faces = client();
  expect(made).toHaveLength(0);
  const first = faces.ask('one');
  made[0]!.take({ id: 1, answer: 'none' });
  expect(await first).toBe('none');
  vi.advanceTimersByTime(59_000);
  const second = faces.ask('two');
  vi.advanceTimersByTime(2000);
  expect(made[0]!.stopped).toBe(false);
  made[0]!.take({ id: 2, answer: 'one' });
  expect(await second).toBe('one');
  vi.advanceTimersByTime(59_999);
  expect(made[0]!.stopped).toBe(false);
  vi.advanceTimersByTime(1);
  expect(made[0]!.stopped).toBe(true);
});

test('one that was woken for nothing goes a minute later too, and is not woken twice', () => {
  const faces = client();
  faces.wake();
  faces.wake();
  expect(made).toHaveLength(1);
  vi.advanceTimersByTime(60_000);
  expect(made[0]!.stopped).toBe(true);
});

test('waking it does not send away what is at work', async () => {
  const faces = client();
  const look = faces.ask('one');
  faces.wake();
  vi.advanceTimersByTime(19_000);
  made[0]!.take({ id: 1, answer: 'none' });
  expect(await look).toBe('none');
});

test('one that breaks fails what it was asked, and the next look has another', async () => {
  const faces = client();
  const first = faces.ask('one');
  const second = faces.ask('two');
  made[0]!.fail('out of memory');
  await expect(first).rejects.toThrow('/faces.js: out of memory');
  await expect(second).rejects.toThrow('out of memory');
  expect(made[0]!.stopped).toBe(true);
  const third = faces.ask('three');
  expect(made).toHaveLength(2);
  made[1]!.take({ id: 3, answer: 'none' });
  expect(await third).toBe('none');
});

test('one that hangs is stopped after twenty seconds, and that is a failure', async () => {
  const faces = client();
  const look = expect(faces.ask('one')).rejects.toThrow('did not answer in time');
  vi.advanceTimersByTime(20_000);
  await look;
  expect(made[0]!.stopped).toBe(true);
});

test('a start that failed is said of every look, and the others go on', async () => {
  const faces = client();
  const look = faces.ask('one');
  made[0]!.take({ id: 1, failed: 'The model file “face-model” is not there.' });
  await expect(look).rejects.toThrow('is not there');
  const next = faces.ask('two');
  made[0]!.take({ id: 2, answer: 'none' });
  expect(await next).toBe('none');
});
