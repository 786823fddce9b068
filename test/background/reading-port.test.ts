import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Port, Sender } from '../../src/browser/messaging.ts';
import { waitFor } from '../wait-for.ts';

const kept = new Map<string, unknown>();
let writes = 0;
vi.mock('../../src/browser/store.ts', () => ({
  load: async (key: string) => kept.get(key),
  save: async (key: string, value: unknown) => {
    writes++;
    kept.set(key, value);
  },
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));
const { takeReadingPort } = await import('../../src/background/reading-port.ts');
const { getLastRead } = await import('../../src/background/handlers/get-last-read.ts');

const onX = { id: 'us', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 } as Sender;
const today = new Date().toLocaleDateString('sv-SE');

function open(sender: Sender): { hear(message: unknown): void; closed: boolean } {
  const heard: ((message: unknown) => void)[] = [];
  const port = {
    sender,
    closed: false,
    onMessage: { addListener: (one: (message: unknown) => void) => heard.push(one) },
    onDisconnect: { addListener: () => undefined },
    disconnect: () => (port.closed = true),
    hear: (message: unknown) => heard.forEach((one) => one(message)),
  };
  takeReadingPort(port as unknown as Port);
  return port;
}
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

beforeEach(() => {
  kept.clear();
  writes = 0;
});

describe('what a page’s reader reports', () => {
  test('is kept as a day for each thing, once a day', async () => {
    const port = open(onX);
    port.hear({ type: 'read', site: 'x', worked: ['signedIn', 'profile.bio'] });
    port.hear({ type: 'read', site: 'x', worked: ['signedIn'] });
    await waitFor(async () =>
      expect((await getLastRead({ site: 'x' })).days).toEqual({ signedIn: today, 'profile.bio': today }),
    );
    await settle();
    expect((await getLastRead({ site: 'facebook' })).days).toEqual({});
    expect(writes).toBe(1);
  });

  test('from two pages at once is kept of both', async () => {
    open(onX).hear({ type: 'read', site: 'x', worked: ['signedIn'] });
    open(onX).hear({ type: 'read', site: 'x', worked: ['people'] });
    await waitFor(async () =>
      expect(Object.keys((await getLastRead({ site: 'x' })).days).sort()).toEqual(['people', 'signedIn']),
    );
  });

  test.each([
    { type: 'read', site: 'facebook', worked: ['signedIn'] },
    { type: 'read', site: 'x', worked: ['Mia Hollis'] },
    { type: 'read', site: 'x', worked: ['signedIn'], more: 'words' },
    { type: 'read', site: 'x', worked: Array(500).fill('signedIn') },
    null,
    'read',
  ])('is dropped when it is not what a reader says: %j', async (message) => {
    open(onX).hear(message);
    await settle();
    expect([...kept]).toEqual([]);
  });

  test.each([
    { ...onX, frameId: 3 },
    { ...onX, url: 'https://x.com.example/home' },
    { ...onX, id: 'them' },
    { id: 'us', url: 'chrome-extension://us/popup.html' },
  ] as Sender[])('of %j is not heard', async (sender) => {
    const port = open(sender);
    expect(port.closed).toBe(true);
    port.hear({ type: 'read', site: 'x', worked: ['signedIn'] });
    await settle();
    expect([...kept]).toEqual([]);
  });
});
