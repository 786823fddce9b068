import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Port, Sender } from '../../../src/browser/messaging.ts';
import type { SettingsReader } from '../../../src/engine/site-adapter.ts';
import { guideReportSchema } from '../../../src/messages/guide-port.ts';
import { guidePortName } from '../../../src/messages/guide-port-name.ts';

let take: (port: Port) => void = () => undefined;
vi.mock('../../../src/browser/messaging.ts', async (original) => ({
  ...(await original<object>()),
  onConnect: (then: (port: Port) => void) => void (take = then),
}));
vi.mock('../../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));
const { startGuide } = await import('../../../src/page/guide/start-guide.ts');

const reader: SettingsReader = {
  id: 'x',
  signedIn: () => ({ handle: 'wren', displayName: 'Wren' }),
  settings: () => [
    { setting: { id: 'protect-posts', value: true }, state: true },
    { setting: { id: 'message-requests', value: 'Nur für „Freunde“' }, state: undefined },
    { setting: { id: 'something odd:"1"', value: 'x'.repeat(500), label: 'Wren' }, state: undefined },
  ],
};

function port(name: string, sender: Sender) {
  const said: unknown[] = [];
  let gone = (): void => undefined;
  const made = {
    name,
    sender,
    postMessage: (message: unknown) => void said.push(message),
    onMessage: { addListener: () => undefined },
    onDisconnect: { addListener: (then: () => void) => void (gone = then) },
  } as unknown as Port;
  return { made, said, leave: () => gone() };
}
const own: Sender = { id: 'us', url: 'chrome-extension://us/app.html' };

beforeEach(() => {
  vi.useFakeTimers();
  startGuide(reader);
});
afterEach(() => vi.useRealTimers());

test.each([
  ['a page of the site', { id: 'us', url: 'https://x.com/home' }],
  ['another extension', { id: 'them', url: 'chrome-extension://them/app.html' }],
  ['somebody without a name', {}],
])('%s is not led and told nothing', (_who, sender) => {
  const { made, said } = port(guidePortName, sender as Sender);
  take(made);
  vi.advanceTimersByTime(2000);
  expect(said).toEqual([]);
});

test('a port of another name is left alone', () => {
  const { made, said } = port('reading', own);
  take(made);
  vi.advanceTimersByTime(2000);
  expect(said).toEqual([]);
});

test('our own page is told where settings stand, in names and words of ours alone, until it leaves', () => {
  const { made, said, leave } = port(guidePortName, own);
  take(made);
  vi.advanceTimersByTime(1000);
  expect(said.length).toBeGreaterThan(4);
  for (const message of said) expect(guideReportSchema.safeParse(message).success).toBe(true);
  expect(said[0]).toMatchObject({
    settings: [
      ['protect-posts', true],
      ['message-requests', null],
      ['something-odd:-1-', null],
    ],
  });
  expect(JSON.stringify(said)).not.toMatch(/Wren|Freunde|xxx/);
  leave();
  const before = said.length;
  vi.advanceTimersByTime(2000);
  expect(said).toHaveLength(before);
});
