import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Port } from '../../src/browser/messaging.ts';
import type { SchoolDetails } from '../../src/school/school-details.ts';
import { demoSchool } from '../demo.ts';
import { waitFor } from '../wait-for.ts';

const kept = new Map<string, unknown>();
let forNow: Record<string, unknown> = {};
vi.mock('../../src/browser/store.ts', () => ({
  load: async (key: string) => kept.get(key),
  save: async (key: string, value: unknown) => void kept.set(key, value),
  forget: async (key: string) => void kept.delete(key),
  forgetAll: async () => kept.clear(),
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: forNow[key] }),
        set: async (more: Record<string, unknown>) => void Object.assign(forNow, more),
      },
    },
  },
}));

// The background is started anew in each test, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

// A Monday, at ten.
const monday = new Date('2026-11-30T10:00:00');
const hours = { hours: [{ days: ['mon' as const], from: 510, to: 930 }], breaks: [], off: [] };
const atWork: SchoolDetails = { ...demoSchool, workTime: hours };

/** The background as it starts: what is in memory for now stays, what a worker had in its head does not. */
async function fresh() {
  vi.resetModules();
  const { takeDraftPort } = await import('../../src/background/draft-port.ts');
  const { answer } = await import('../../src/background/answer.ts');
  const own = { id: 'us', url: 'chrome-extension://us/app.html' };
  const setUp = (packId: string, school: SchoolDetails) =>
    answer({ kind: 'saveSetup', request: { packId, school } }, own);
  const ask = (kind: string, request: object) => answer({ kind, request }, own);
  /** What is told as a site is opened: looked at after a moment, or once it is there. */
  const opens = (host: string, more: object = {}): Promise<unknown[]> => opened(host, more, false);
  const told = (host: string, more: object = {}): Promise<unknown[]> => opened(host, more, true);
  const opened = async (host: string, more: object, waits: boolean): Promise<unknown[]> => {
    const said: unknown[] = [];
    let listen: (message: unknown) => void = () => undefined;
    takeDraftPort({
      name: 'draft',
      sender: { id: 'us', url: `https://${host}/`, tab: { id: 1 }, frameId: 0 },
      postMessage: (message: unknown) => void said.push(message),
      disconnect: () => undefined,
      onMessage: { addListener: (then: typeof listen) => (listen = then) },
      onDisconnect: { addListener: () => undefined },
    } as unknown as Port);
    const site = host === 'x.com' ? 'x' : 'facebook';
    listen({ type: 'moment', site, untouched: false, ...more });
    if (waits) await waitFor(() => expect(said).not.toEqual([]));
    await new Promise((done) => setTimeout(done, 5));
    return said;
  };
  return { setUp, ask, opens, told };
}

beforeEach(() => {
  kept.clear();
  forNow = {};
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
});

describe('a site opened in working hours', () => {
  test('is told of once, on one site, on one day', async () => {
    const { setUp, opens, told } = await fresh();
    await setUp('kingsway', atWork);
    expect(await told('x.com')).toMatchObject([
      {
        type: 'moment',
        finding: {
          rule: 'working-hours-use',
          severity: 'warn',
          shown: { ref: '6.xxi', school: 'Kingsway Primary and Nursery School' },
        },
      },
    ]);
    expect(await opens('x.com')).toEqual([]);
    expect(await told('www.facebook.com')).toHaveLength(1);
    vi.setSystemTime(new Date('2026-12-07T10:00:00'));
    expect(await told('x.com')).toHaveLength(1);
  });

  test('is not told of again because the background was stopped', async () => {
    const first = await fresh();
    await first.setUp('kingsway', atWork);
    expect(await first.told('x.com')).toHaveLength(1);
    expect(await (await fresh()).opens('x.com')).toEqual([]);
  });

  test('leaves no record but the day, and that not on disk', async () => {
    const { setUp, told } = await fresh();
    await setUp('kingsway', atWork);
    const before = JSON.stringify([...kept]);
    await told('x.com');
    expect(JSON.stringify([...kept])).toBe(before);
    expect(forNow).toEqual({ said: { x: '2026-11-30' } });
  });

  test.each([
    ['without hours', demoSchool, monday],
    ['after work', atWork, new Date('2026-11-30T16:00:00')],
    ['on another day', atWork, new Date('2026-12-01T10:00:00')],
    [
      'in the holidays',
      { ...atWork, workTime: { ...hours, off: [{ from: '2026-11-30', to: '2026-12-04' }] } },
      monday,
    ],
    [
      'in a break',
      { ...atWork, workTime: { ...hours, breaks: [{ days: ['mon' as const], from: 590, to: 620 }] } },
      monday,
    ],
    ['on an official account', { ...atWork, accountKinds: { x: 'official' as const } }, monday],
  ])('nothing is said %s', async (_, school, now) => {
    const { setUp, opens } = await fresh();
    await setUp('kingsway', school);
    vi.setSystemTime(now);
    expect(await opens('x.com')).toEqual([]);
  });

  test('nothing is said while Lanyard rests, nor without a policy', async () => {
    const { setUp, ask, opens } = await fresh();
    expect(await opens('x.com')).toEqual([]);
    await setUp('kingsway', atWork);
    await ask('pause', { what: 'x', minutes: 60 });
    expect(await opens('x.com')).toEqual([]);
    expect(await ask('getMoment', { site: 'x' })).toEqual({ findings: [] });
  });

  test('a page speaks for its own site alone', async () => {
    const { setUp, opens } = await fresh();
    await setUp('kingsway', atWork);
    expect(await opens('x.com', { site: 'facebook' })).toEqual([]);
  });
});

describe('a school device', () => {
  test('what is only information waits in the popup until somebody looks', async () => {
    const { setUp, ask, opens } = await fresh();
    await setUp('kingsway', { ...demoSchool, schoolDevice: true });
    expect(await opens('x.com')).toEqual([]);
    expect(await ask('getMoment', { site: 'x' })).toMatchObject({
      findings: [{ rule: 'school-device-use', severity: 'inform' }],
    });
  });

  test('the gravest is said, and the popup has them all, as often as it is opened', async () => {
    const { setUp, ask, told } = await fresh();
    await setUp('rosewood', { ...atWork, schoolDevice: true });
    expect(await told('x.com')).toMatchObject([{ finding: { rule: 'school-device-use', severity: 'warn' } }]);
    for (let times = 0; times < 2; times++) {
      const { findings } = (await ask('getMoment', { site: 'x' })) as { findings: { rule: string }[] };
      expect(findings.map(({ rule }) => rule)).toEqual(['school-device-use', 'working-hours-use']);
    }
  });
});

describe('a site left open out of sight', () => {
  test.each([
    ['from before work, seen in the break', '10:00', 60, 1],
    ['at work, seen in the evening', '17:00', 180, 1],
    ['in the evening', '20:00', 20, 0],
  ])('%s', async (_, time, hidden, count) => {
    const { setUp, opens, told } = await fresh();
    const breaks = [{ days: ['mon' as const], from: 595, to: 620 }];
    await setUp('littleover', { ...demoSchool, workTime: { ...hours, breaks } });
    vi.setSystemTime(new Date(`2026-11-30T${time}:00`));
    const said = await (count ? told : opens)('x.com', { hidden });
    expect(said).toHaveLength(count);
    if (count) expect(said).toMatchObject([{ finding: { rule: 'background-use-at-work', clause: '6(1)' } }]);
  });
});
