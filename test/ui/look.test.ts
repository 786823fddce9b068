import { beforeEach, describe, expect, test, vi } from 'vitest';
import { activeTab, maySee } from '../../src/browser/action.ts';
import { sendToBackground, sendToTab } from '../../src/browser/messaging.ts';
import { look, release } from '../../src/ui/popup/look.ts';
import { firstRun, setUp, tab } from './made.ts';

vi.mock('../../src/browser/action.ts', () => ({ activeTab: vi.fn(), maySee: vi.fn() }));
vi.mock('../../src/browser/messaging.ts', () => ({ sendToBackground: vi.fn(), sendToTab: vi.fn() }));
vi.mock('../../src/browser/report.ts', () => ({ report: vi.fn() }));

const at = (url: string | undefined) => vi.mocked(activeTab).mockResolvedValue({ id: 7, url });
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

describe('look', () => {
  beforeEach(() => {
    vi.mocked(sendToBackground).mockResolvedValue(setUp);
    vi.mocked(sendToTab)
      .mockReset()
      .mockImplementation(async (_tab, message) =>
        (message as { to: string }).to === 'tab' ? tab() : undefined,
      );
    vi.mocked(maySee).mockResolvedValue(true);
    at('https://x.com/home');
  });

  test('describes the page in front', async () => {
    expect(await look()).toEqual({ kind: 'site', setup: setUp, site: 'x', tab: tab() });
    expect(sendToTab).toHaveBeenCalledWith(7, { to: 'tab', ask: 'describe' });
  });

  test('says what the page’s reader missed, and when each thing last was read', async () => {
    vi.mocked(sendToTab).mockImplementation(async (_tab, message) =>
      (message as { to: string }).to === 'tab'
        ? tab()
        : { page: 'profile', state: 'ready', worked: ['signedIn'], missed: ['profile.bio', 'people'] },
    );
    vi.mocked(sendToBackground).mockImplementation(async (message) =>
      (message as { kind: string }).kind === 'getLastRead'
        ? { days: { 'profile.bio': '2026-11-20' } }
        : setUp,
    );
    expect(await look()).toMatchObject({
      kind: 'site',
      reading: { state: 'ready', missed: [{ field: 'profile.bio', day: '2026-11-20' }, { field: 'people' }] },
    });
  });

  test.each([
    ['https://x.com/home', 'x'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://www.instagram.com/', 'instagram'],
  ])('asks for a reload of %s when nothing there answers', async (url, site) => {
    at(url);
    vi.mocked(sendToTab).mockRejectedValue(nobody);
    expect(await look()).toEqual({ kind: 'reload', setup: setUp, site });
  });

  test.each([
    ['https://x.com/home', ['facebook', 'x']],
    ['https://example.org/', ['facebook', 'x']],
    ['https://www.instagram.com/', undefined],
  ])('says on %s which sites the browser keeps it from', async (url, unseen) => {
    at(url);
    vi.mocked(sendToTab).mockRejectedValue(nobody);
    vi.mocked(maySee).mockImplementation(async (origins) => origins.some((one) => one.includes('instagram')));
    expect(await look()).toMatchObject(
      unseen ? { kind: 'no-access', sites: unseen } : { kind: 'reload', site: 'instagram' },
    );
  });

  test('asks for a reload of a page that Lanyard was updated under', async () => {
    vi.mocked(sendToTab).mockResolvedValue(tab({ stale: true }));
    expect(await look()).toMatchObject({ kind: 'reload' });
  });

  test('does not wait for a page that hangs', async () => {
    vi.useFakeTimers();
    vi.mocked(sendToTab).mockReturnValue(new Promise(() => undefined));
    const looking = look();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await looking).toMatchObject({ kind: 'reload' });
    vi.useRealTimers();
  });

  test.each(['https://example.org/', 'https://notx.com/', 'https://x.com.evil.example/', 'about:blank'])(
    'asks nothing of %s',
    async (url) => {
      at(url);
      expect(await look()).toEqual({ kind: 'elsewhere', setup: setUp });
      expect(sendToTab).not.toHaveBeenCalled();
    },
  );

  test('knows a page whose address it may not read by its answer', async () => {
    at(undefined);
    expect(await look()).toMatchObject({ kind: 'site', site: 'x' });
    vi.mocked(sendToTab).mockRejectedValue(nobody);
    expect(await look()).toMatchObject({ kind: 'elsewhere' });
  });

  test('says first that nothing is set up', async () => {
    vi.mocked(sendToBackground).mockResolvedValue(firstRun);
    expect(await look()).toEqual({ kind: 'not-set-up' });
  });

  test('gives the refusal of the background', async () => {
    vi.mocked(sendToBackground).mockResolvedValue({ refused: 'No storage.' });
    expect(await look()).toEqual({ kind: 'broken', why: 'No storage.' });
  });

  test.each([
    ['fails', () => Promise.reject(nobody)] as const,
    ['is silent', () => Promise.resolve(undefined)] as const,
  ])('says so when the background %s', async (_name, answer) => {
    vi.mocked(sendToBackground).mockImplementation(answer);
    expect(await look()).toMatchObject({ kind: 'broken', why: expect.stringContaining('did not answer') });
  });
});

describe('release', () => {
  test('is done only when the page says that it holds nothing', async () => {
    at('https://x.com/home');
    vi.mocked(sendToTab).mockResolvedValue(tab());
    expect(await release()).toBe(true);
    vi.mocked(sendToTab).mockResolvedValue(tab({ holding: true }));
    expect(await release()).toBe(false);
    vi.mocked(sendToTab).mockRejectedValue(nobody);
    expect(await release()).toBe(false);
  });
});
