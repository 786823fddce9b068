import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askTab } from '../../src/browser/ask-tab.ts';
import { sendToTab } from '../../src/browser/messaging.ts';
import { report } from '../../src/browser/report.ts';

vi.mock('../../src/browser/api.ts', () => ({ browser: {} }));
vi.mock('../../src/browser/messaging.ts', () => ({ sendToTab: vi.fn() }));
vi.mock('../../src/browser/report.ts', () => ({ report: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(report).mockClear();
});
afterEach(() => vi.useRealTimers());

test('what a tab answers comes back', async () => {
  vi.mocked(sendToTab).mockResolvedValue('yes');
  expect(await askTab(1, 'who?', 100)).toBe('yes');
});

test.each([
  'No tab with id: 7.',
  'Invalid tab ID: 7',
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
])('that nobody is there is no fault: %s', async (words) => {
  vi.mocked(sendToTab).mockRejectedValue(new Error(words));
  expect(await askTab(7, 'who?', 100)).toBeUndefined();
  expect(report).not.toHaveBeenCalled();
});

test('any other failure is reported', async () => {
  const cause = new TypeError('could not be cloned');
  vi.mocked(sendToTab).mockRejectedValue(cause);
  expect(await askTab(7, 'who?', 100)).toBeUndefined();
  expect(report).toHaveBeenCalledWith('tab', 'ask', cause);
});

test('whoever takes too long is not waited for', async () => {
  vi.mocked(sendToTab).mockReturnValue(new Promise(() => undefined));
  const answer = askTab(7, 'who?', 100);
  await vi.advanceTimersByTimeAsync(100);
  expect(await answer).toBeUndefined();
});
