import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Port, Sender } from '../../src/browser/messaging.ts';
import { fingerprint } from '../../src/people/fingerprint.ts';
import { keptLists } from '../../src/people/kept-lists.ts';
import { Roster } from '../../src/people/roster.ts';
import { fold } from '../../src/text/fold.ts';
import { demoKey } from '../demo.ts';
import {
  kinds,
  mayAsk,
  pageRequests,
  pictureKinds,
  pictureRequests,
  portKinds,
  requests,
} from './samples.ts';
import { waitFor } from '../wait-for.ts';

const kept = new Map<string, unknown>();
const badges: unknown[] = [];
const opened: unknown[] = [];
vi.mock('../../src/browser/store.ts', () => ({
  load: async (key: string) => kept.get(key),
  save: async (key: string, value: unknown) => void kept.set(key, value),
  forget: async (key: string) => void kept.delete(key),
  forgetAll: async () => kept.clear(),
}));
vi.mock('../../src/browser/action.ts', () => ({
  setBadge: async (...all: unknown[]) => void badges.push(all),
  openApp: async (...all: unknown[]) => void opened.push(all),
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));

const { answer } = await import('../../src/background/answer.ts');
const { takeDraftPort } = await import('../../src/background/draft-port.ts');
const { takePicturePort } = await import('../../src/background/pictures/picture-port.ts');
const { isOwnPage } = await import('../../src/browser/messaging.ts');

const tab = { id: 7 } as Sender['tab'];
const ownPage: Sender = { id: 'us', url: 'chrome-extension://us/app.html', tab, frameId: 0 };
const sitePage: Sender = { id: 'us', url: 'https://x.com/home', tab, frameId: 0 };

/** Everybody else who can reach a background, or pretend to. */
const strangers: Record<string, Sender> = {
  'another extension': { id: 'them', url: 'chrome-extension://them/page.html', tab },
  'another extension that lies in its address': { id: 'them', url: 'chrome-extension://us/app.html', tab },
  'our script in a frame': { ...sitePage, frameId: 3 },
  'our script on another site': { ...sitePage, url: 'https://x.com.example/home' },
  'our script on a site that ends alike': { ...sitePage, url: 'https://notx.com/home' },
  'our script without a secure address': { ...sitePage, url: 'http://x.com/home' },
  'our script on a blank page': { ...sitePage, url: 'about:blank' },
  'our script in a sandbox': { ...sitePage, url: 'https://evil.example/', tab: undefined },
  'nobody in particular': { id: 'us' },
  'an address that begins like ours': { id: 'us', url: 'chrome-extension://us.evil/app.html', tab },
};

type Fake = Port & { hear(message: unknown): void; end(): void; said: unknown[]; closed: boolean };
function fakePort(sender: Sender, name = 'draft'): Fake {
  const heard: ((message: unknown, port: Port) => void)[] = [];
  const ended: ((port: Port) => void)[] = [];
  const port = {
    name,
    sender,
    said: [] as unknown[],
    closed: false,
    onMessage: { addListener: (one: (typeof heard)[number]) => heard.push(one) },
    onDisconnect: { addListener: (one: (typeof ended)[number]) => ended.push(one) },
    postMessage: (message: unknown) => port.said.push(message),
    disconnect: () => (port.closed = true),
    hear: (message: unknown) => heard.forEach((one) => one(message, port as unknown as Port)),
    end: () => ended.forEach((one) => one(port as unknown as Port)),
  };
  return port as unknown as Fake;
}

beforeEach(() => {
  badges.length = 0;
});

describe('C3: rights come from the sender', () => {
  test('every kind of message has its rule', () => {
    expect(Object.keys(requests).sort()).toEqual([...kinds].sort());
    expect(Object.keys(pageRequests).sort()).toEqual([...portKinds].sort());
    expect(Object.keys(mayAsk)).toEqual(expect.arrayContaining([...kinds, ...portKinds, ...pictureKinds]));
    expect(kinds.filter((kind) => mayAsk[kind] !== 'own page')).toEqual([]);
  });

  const wrong: Record<string, Sender> = { ...strangers, 'our script on one of the sites': sitePage };
  test.each(kinds.flatMap((kind) => Object.keys(wrong).map((who) => [kind, who] as const)))(
    'C3: %s is not answered for %s',
    async (kind, who) => {
      const before = JSON.stringify([...kept]);
      expect(answer({ kind, request: requests[kind] }, wrong[who]!)).toBeUndefined();
      expect(isOwnPage(wrong[who]!), 'nor is it taken for the popup by a tab').toBe(false);
      expect(JSON.stringify([...kept])).toBe(before);
    },
  );

  test.each(kinds)('C3: %s is answered for a page of ours', async (kind) => {
    expect(await answer({ kind, request: requests[kind] }, ownPage)).toBeTypeOf('object');
  });

  test.each(Object.entries({ ...strangers, 'a page of ours': ownPage }))(
    'C3: a draft port of %s is closed',
    async (_who, sender) => {
      const port = fakePort(sender);
      takeDraftPort(port);
      for (const kind of portKinds) port.hear(pageRequests[kind]);
      await waitFor(() => expect(port.closed).toBe(true));
      expect({ said: port.said, badges, opened }).toEqual({ said: [], badges: [], opened: [] });
    },
  );

  test.each(Object.entries({ ...strangers, 'a page of ours': ownPage }))(
    'C3: a port for pictures of %s is closed',
    async (_who, sender) => {
      const port = fakePort(sender, 'pictures');
      takePicturePort(port);
      for (const kind of pictureKinds) port.hear(pictureRequests[kind]);
      await waitFor(() => expect(port.closed).toBe(true));
      expect(port.said).toEqual([]);
    },
  );

  test('C3: a port under any other name is closed', () => {
    const port = fakePort(sitePage, 'drafts');
    takeDraftPort(port);
    expect(port.closed).toBe(true);
  });

  test('C3: a page speaks for its own site, and sets the badge of its own tab', async () => {
    const port = fakePort(sitePage);
    takeDraftPort(port);
    port.hear({ ...pageRequests.check, site: 'facebook', id: 1 });
    port.hear({ ...pageRequests.check, id: 2 });
    port.hear(pageRequests.state);
    await waitFor(() => expect(port.said.length).toBeGreaterThan(0));
    await waitFor(() => expect(badges.length).toBeGreaterThan(0));
    expect(port.said).toEqual([expect.objectContaining({ id: 2 })]);
    expect(badges).toEqual([[7, '1', expect.any(String)]]);
  });
});

describe('a card’s way to the app page', () => {
  const open = (id: number): Fake => {
    const port = fakePort({ ...sitePage, tab: { id } as Sender['tab'] });
    takeDraftPort(port);
    return port;
  };
  beforeEach(async () => {
    await answer({ kind: 'saveSetup', request: { ...requests.saveSetup, packId: 'kingsway' } }, ownPage);
    opened.length = 0;
  });

  test('opens the clause of the policy in force, or whom to ask, beside the tab it came from', async () => {
    open(201).hear(pageRequests.open);
    open(202).hear({ ...pageRequests.open, place: 'tell' });
    open(203).hear({ ...pageRequests.open, rule: 'location-disclosed' });
    await waitFor(() => expect(opened).toHaveLength(3));
    expect(opened).toEqual([
      ['#/policy/kingsway/clause/6.v', 201],
      ['#/tell/question/talk-about-pupils', 202],
      ['#/policy/kingsway/about/location-disclosed', 203],
    ]);
  });

  test('a page in bad hands opens no flood of tabs', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const port = open(204);
      for (let second = 0; second < 50; second++) {
        for (let again = 0; again < 20; again++) port.hear(pageRequests.open);
        open(204).hear(pageRequests.open);
        vi.setSystemTime(Date.now() + 1001);
      }
      await waitFor(() => expect(opened.length).toBeGreaterThan(0));
      expect(opened.length).toBeLessThanOrEqual(6);
      vi.setSystemTime(Date.now() + 60_000);
      const before = opened.length;
      port.hear(pageRequests.open);
      await waitFor(() => expect(opened.length).toBe(before + 1));
    } finally {
      vi.useRealTimers();
    }
  });

  test('no address of the page’s own is taken', async () => {
    const port = open(205);
    port.hear({ ...pageRequests.open, rule: 'https://evil.example/' });
    port.hear({ ...pageRequests.open, place: 'clause/../..' });
    port.hear({ ...pageRequests.open, address: 'https://evil.example/' });
    await new Promise((done) => setTimeout(done, 20));
    expect(opened).toEqual([]);
  });
});

describe('A7: names are looked up for a person, and not for a page', () => {
  const people = Array.from({ length: 1000 }, (_, at) => {
    const letters = [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676)]
      .map((one) => String.fromCharCode(97 + one))
      .join('');
    return { list: 'pupil' as const, forename: `Quor${letters}`, surname: `Vez${letters}` };
  });
  const names = people.map(({ forename, surname }) => `${forename} ${surname}`);
  type Checked = {
    id: number;
    findings: { rule: string; span: { start: number; end: number } | null }[];
    unsure: string[];
    namesChecked: boolean;
  };

  beforeEach(async () => {
    await answer({ kind: 'saveSetup', request: { ...requests.saveSetup, packId: 'kingsway' } }, ownPage);
    const { change } = await import('../../src/background/session.ts');
    await change(() => ({
      lists: keptLists(fingerprint(people, demoKey, fold), Date.now(), false),
      key: demoKey,
      pauses: {},
    }));
  });

  const ask = async (port: Fake, text: string, typed: boolean): Promise<Checked> => {
    const id = Math.floor(Math.random() * 1e9);
    port.hear({ ...pageRequests.check, id, text, typed });
    return waitFor(() => {
      const found = (port.said as Checked[]).find((one) => one.id === id);
      expect(found).toBeDefined();
      return found!;
    });
  };
  const told = ({ findings }: Checked, text: string): string[] =>
    findings.flatMap(({ rule, span }) =>
      rule === 'talk-about-pupils' && span ? [text.slice(span.start, span.end)] : [],
    );
  const open = (id: number): Fake => {
    const port = fakePort({ ...sitePage, tab: { id } as Sender['tab'] });
    takeDraftPort(port);
    return port;
  };

  test('A7: no list is asked for a text that came without typing', async () => {
    const unit = vi.spyOn(Roster.prototype, 'unit');
    const full = vi.spyOn(Roster.prototype, 'full');
    const port = open(100);
    for (let at = 0; at < 1000; at += 100) {
      const text = `So proud of ${names.slice(at, at + 100).join('. So proud of ')}`;
      const answered = await ask(port, text, false);
      expect({ names: told(answered, text), checked: answered.namesChecked }).toEqual({
        names: [],
        checked: false,
      });
    }
    expect([unit.mock.calls.length, full.mock.calls.length]).toEqual([0, 0]);
    const text = `So proud of ${names[3]}`;
    expect(told(await ask(port, text, true), text)).toEqual([names[3]]);
    expect(full.mock.calls.length).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });

  test('A7: one text cannot hold more names than a minute allows, nor a second port of the tab, and it is said', async () => {
    const text = `So proud of ${names.slice(0, 400).join('. So proud of ')}`;
    const first = await ask(open(101), text, true);
    const found = new Set(told(first, text));
    expect(found.size).toBeGreaterThan(50);
    expect(found.size).toBeLessThanOrEqual(200);
    expect(first.unsure.join()).toContain('not all were looked up');
    const more = `So proud of ${names.slice(500, 700).join('. So proud of ')}`;
    const second = await ask(open(101), more, true);
    expect(told(second, more)).toEqual([]);
    expect(second.unsure.join()).toContain('not all were looked up');
    // Another tab is another person's writing, as far as we can tell.
    const other = await ask(open(102), `So proud of ${names[900]}`, true);
    expect(other.findings.some(({ rule }) => rule === 'talk-about-pupils')).toBe(true);
  });

  test('A7: after a minute names are looked up again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const many = `So proud of ${names.slice(0, 400).join('. So proud of ')}`;
      expect((await ask(open(103), many, true)).unsure).not.toEqual([]);
      vi.setSystemTime(Date.now() + 61_000);
      const text = `So proud of ${names[950]}`;
      expect(told(await ask(open(103), text, true), text)).toEqual([names[950]]);
    } finally {
      vi.useRealTimers();
    }
  });
});
