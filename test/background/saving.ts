import { vi } from 'vitest';
import type { ScreenFacts, ScreenRequest } from '../../src/messages/screen.ts';
import type { NewCapture } from '../../src/locker/capture.ts';

/** A browser in which one page of X stands in front, and a locker that takes whatever comes. */
export const world = {
  address: 'https://x.com/home',
  kept: [] as { into: unknown; capture: NewCapture }[],
  pictures: 0,
  /** What the locker gives when it is looked into. */
  incidents: [] as unknown[] | 'locked',
  health: 'whole' as 'whole' | 'new' | 'missing' | 'cannot-open',
  fields: [] as ScreenFacts['fields'],
  forNow: new Map<string, unknown>(),
  store: new Map<string, unknown>(),
};

export const facts = (): ScreenFacts => ({
  document: '0123456789abcdef0123456789abcdef',
  address: world.address,
  title: 'Home',
  page: 'home',
  viewport: { width: 1, height: 1, density: 1, x: 0, y: 0 },
  screen: { width: 1280, height: 800 },
  fields: world.fields,
  fieldsOnPage: world.fields.length > 0,
  account: '@robin_ashgrove',
  posts: [
    {
      author: 'Bramble Thistlewood',
      handle: 'bramble',
      text: 'you are all useless',
      time: '2026-11-21T12:00:00.000Z',
      link: 'https://x.com/bramble/status/1',
      box: { x: 0, y: 0, width: 1, height: 1 },
      whole: true,
    },
  ],
  text: 'Bramble Thistlewood @bramble\nyou are all useless',
  strip: { box: { x: 0, y: 0, width: 1, height: 1 }, top: 0, total: 1, shows: 1 },
});

/** One pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

vi.mock('../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));
vi.mock('../../src/browser/capture.ts', () => ({
  tabNow: async (id: number) => ({ id, window: 1, active: true, address: world.address, title: 'Home' }),
  visibleTab: async () => {
    world.pictures++;
    return `data:image/png;base64,${png}`;
  },
  zoomOf: async () => 1,
  watchTab: () => ({ disturbed: () => undefined, stop: () => undefined }),
  aboutBrowser: () => ({ name: 'Chromium', version: '156', lanyard: '0.1.0' }),
}));
vi.mock('../../src/browser/messaging.ts', async (whole) => ({
  ...(await whole<object>()),
  sendToTab: async (_tab: number, { to }: ScreenRequest) => (to === 'screen' ? facts() : undefined),
}));
vi.mock('../../src/browser/page-archive.ts', () => ({
  archiveState: async () => 'allowed',
  archiveOf: async () => new Uint8Array([1]),
}));
vi.mock('../../src/browser/session-store.ts', () => ({
  loadForNow: async (key: string) => world.forNow.get(key),
  saveForNow: async (key: string, value: unknown) => void world.forNow.set(key, value),
}));
vi.mock('../../src/browser/store.ts', () => ({
  load: async (key: string) => world.store.get(key),
  save: async (key: string, value: unknown) => void world.store.set(key, value),
  forget: async (key: string) => void world.store.delete(key),
}));
vi.mock('../../src/locker/open-locker.ts', () => ({
  theLocker: () => ({
    health: async () => ({ state: world.health }),
    incidents: async () => world.incidents,
    capture: async (into: unknown, capture: NewCapture) => {
      world.kept.push({ into, capture });
      return { saved: true, incident: 'one', capture: String(world.kept.length).padStart(4, '0') };
    },
  }),
}));
