import { beforeEach, expect, test, vi } from 'vitest';
import { noAudit, type KeptAudit } from '../../src/audit/audit.ts';

let kept: KeptAudit = noAudit;
let allowed = true;
const shown: string[] = [];
vi.mock('../../src/browser/store.ts', () => ({
  load: async () => kept,
  save: async (_key: string, value: KeptAudit) => void (kept = value),
}));
vi.mock('../../src/browser/action.ts', () => ({ openApp: async () => undefined }));
vi.mock('../../src/browser/notices.ts', () => ({
  onNoticePressed: () => undefined,
  showNotice: async (_id: string, title: string) => {
    if (allowed) shown.push(title);
    return allowed;
  },
}));
const { remindIfDue } = await import('../../src/background/remind.ts');

beforeEach(() => {
  shown.length = 0;
  allowed = true;
});

test.each([
  [null, '2027-01-10', 0, null],
  ['2027-01-06', '2027-01-05', 0, '2027-01-06'],
  ['2027-01-06', '2027-01-06', 1, '2027-04-20'],
  // The browser was not started for a while.
  ['2027-01-06', '2027-05-01', 1, '2027-09-05'],
])('asked for from %s, on %s: %i, then from %s', async (from, today, times, next) => {
  kept = { ...noAudit, remindFrom: from };
  await remindIfDue(today);
  await remindIfDue(today);
  expect(shown).toHaveLength(times);
  expect(kept.remindFrom).toBe(next);
});

test('where notices are not allowed it stays due, for our own page to say', async () => {
  allowed = false;
  kept = { ...noAudit, remindFrom: '2027-01-06' };
  await remindIfDue('2027-01-08');
  expect(kept.remindFrom).toBe('2027-01-06');
});
