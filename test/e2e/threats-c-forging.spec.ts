import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { extensionId } from '../../scripts/lib/launch.ts';
import type { Setup } from '../../src/messages/replies.ts';
import { kinds, pageRequests, portKinds, requests } from '../messages/samples.ts';
import { background, clickOn, named } from './acts.ts';
import { xInlinePost } from './editors.ts';
import { chip, ours, underlines } from './ours.ts';
import { otherExtension } from './other-extension.ts';
import { colours, count, screenOf } from './pixels.ts';
import { address, openChromium, pause, stage, theSites, until, type Kind, type Stage } from './stage.ts';
import { contentWorlds, inContentWorld } from './worlds.ts';

let page: Page;
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

async function open(here: Stage): Promise<void> {
  page = await here.browser.newPage();
  await page.goto(address(here, 'x.com', '/home?lang=en'), { waitUntil: 'load' });
  await xInlinePost.open(page);
}

/** The dark button "Go back and edit" is only there while something is held; any browser shows it. */
const isHeld = async (): Promise<boolean> => count(await screenOf(page), colours.light.key) > 2000;
const isUnderlined = async (): Promise<boolean> => count(await screenOf(page), colours.light.stop) > 100;

for (const kind of ['chromium', 'firefox'] as const satisfies Kind[]) {
  describe(`a page forges what it says, ${kind}`, () => {
    let here: Stage;
    let id: string;
    beforeAll(async () => {
      here = await stage(kind);
      id = kind === 'firefox' ? 'lanyard@lanyard.example' : await extensionId(here.browser);
    });

    test('C1: no event or message of a page switches the hold off', async () => {
      await open(here);
      const from = here.sites.arrivals.length;
      await page.keyboard.type(named, { delay: 4 });
      await until(isUnderlined);
      await page.evaluate((extension) => {
        const names = [
          'wxt:content-script-started',
          'wxt:locationchange',
          'content-script-started',
          'beforeunload',
          'unload',
          'pagehide',
          'freeze',
          'abort',
          'compositionstart',
          'visibilitychange',
        ];
        for (const script of ['x', 'x.js', 'content', 'background', 'entrypoints/x'])
          for (const name of names)
            for (const type of [name, `${extension}:${script}:${name}`, `${extension}:${name}`]) {
              const detail = { contentScriptName: script, messageId: 'newer', id: extension };
              for (const target of [document, window, document.documentElement, document.activeElement!])
                target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
              window.postMessage({ type, ...detail }, '*');
            }
      }, id);
      await page.keyboard.type('!');
      await clickOn(page, xInlinePost.send!);
      await until(isHeld);
      expect(here.sites.arrivals.slice(from)).toEqual([]);
    });

    test('C1: forged signs of leaving or composing leave no text unchecked', async () => {
      await open(here);
      await page.evaluate(() => {
        const forge = (): void => {
          for (const type of ['pagehide', 'compositionstart', 'pageshow'])
            (document.activeElement ?? window).dispatchEvent(
              new Event(type, { bubbles: true, composed: true }),
            );
          for (const type of ['pagehide', 'pageshow']) window.dispatchEvent(new Event(type));
          setTimeout(forge, 1);
        };
        forge();
      });
      await page.keyboard.type(named, { delay: 4 });
      await until(isUnderlined);
    });

    test('C6: the page’s own stores are as they were', async () => {
      await open(here);
      const stores = (): Promise<unknown> =>
        page.evaluate(async () => [
          await indexedDB.databases(),
          Object.keys(localStorage),
          Object.keys(sessionStorage),
          await caches.keys(),
          document.cookie.replace(/lang=\w+/, ''),
        ]);
      const before = await stores();
      await page.keyboard.type(named, { delay: 4 });
      await until(isUnderlined);
      await clickOn(page, xInlinePost.send!);
      await until(isHeld);
      await page.keyboard.press('Enter');
      expect(await stores()).toEqual(before);
    });
  });
}

test('C1: no build has a way to be told off by a page', async () => {
  for (const kind of ['chromium', 'firefox'] as const) {
    const { extension } = await stage(kind);
    for (const script of ['x.js', 'facebook.js', 'instagram.js']) {
      const code = readFileSync(join(extension, script), 'utf8');
      expect(code.length).toBeGreaterThan(10_000);
      expect(code).not.toMatch(
        /script-started|addEventListener\([`'"]message|indexedDB|localStorage|CSS\.highlights|customElements|mode:[`'"]open/,
      );
    }
  }
});

test('C5: what is built asks for what the manifest in the test says, and for nothing else', async () => {
  for (const kind of ['chromium', 'firefox'] as const) {
    const { extension } = await stage(kind);
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const also =
      kind === 'chromium'
        ? ['minimum_chrome_version', 'message_serialization']
        : ['browser_specific_settings'];
    expect(Object.keys(manifest).sort()).toEqual(
      [
        'action',
        'background',
        'commands',
        'content_scripts',
        'content_security_policy',
        'description',
        'host_permissions',
        'icons',
        'incognito',
        'manifest_version',
        'name',
        'optional_permissions',
        'permissions',
        'version',
        ...also,
      ].sort(),
    );
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'activeTab',
      'contextMenus',
      ...(kind === 'chromium' ? ['offscreen'] : []),
    ]);
    expect(manifest.optional_permissions).toEqual([
      ...(kind === 'chromium' ? ['pageCapture'] : []),
      'notifications',
    ]);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.action).toEqual({ default_title: 'Lanyard', default_popup: 'popup.html' });
    for (const script of manifest.content_scripts as object[])
      expect(Object.keys(script).sort()).toEqual(['js', 'matches', 'run_at']);
  }
});

describe('a content script in bad hands, chromium', () => {
  let here: Stage;
  let own: Page;
  beforeAll(async () => {
    here = await stage('chromium');
    own = await here.browser.newPage();
    await own.goto(`chrome-extension://${await extensionId(here.browser)}/app.html`);
  });
  afterAll(() => own.close());

  const setup = (): Promise<Setup> =>
    own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<Setup> } } }
      ).chrome.runtime.sendMessage({ kind: 'getSetup', request: {} }),
    );

  test('C2: a flood of messages and events costs us nothing', async () => {
    await open(here);
    await page.keyboard.type(named, { delay: 4 });
    await until(isUnderlined);
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    /** Milliseconds in scripts of ours. */
    const spent = async (act: () => Promise<unknown>): Promise<number> => {
      await session.send('Profiler.start');
      await act();
      const { profile } = await session.send('Profiler.stop');
      const mine = new Set(
        profile.nodes
          .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://'))
          .map(({ id }) => id),
      );
      return (
        (profile.samples ?? []).reduce(
          (sum, node, at) => sum + (mine.has(node) ? (profile.timeDeltas?.[at] ?? 0) : 0),
          0,
        ) / 1000
      );
    };
    const typing = await spent(() => page.keyboard.type(' x', { delay: 30 }));
    expect(typing, 'the profile sees us at all').toBeGreaterThan(0.2);
    const idle = await spent(() => pause(1000));
    let took = 0;
    const flood = await spent(async () => {
      took = await page.evaluate(async () => {
        const began = performance.now();
        let heard = 0;
        window.addEventListener('message', () => heard++);
        for (let at = 0; at < 10_000; at++) {
          window.postMessage({ kind: 'clearAll', type: 'check', to: 'tab', ask: 'release', at }, '*');
          const name = ['lanyard', 'message', 'wxt:content-script-started', 'draft', 'release', `x${at}`][
            at % 6
          ]!;
          window.dispatchEvent(new CustomEvent(name, { detail: { at } }));
          document.dispatchEvent(new MessageEvent(name, { data: { to: 'tab', ask: 'release' } }));
        }
        while (heard < 10_000) await new Promise((done) => setTimeout(done, 10));
        return performance.now() - began;
      });
    });
    // What is drawn is looked at again now and then, flood or none.
    expect(flood).toBeLessThan((idle + 5) * Math.max(1, took / 1000));
  });

  test('C3: no message of the contract is answered for our own content script', async () => {
    await open(here);
    const before = await setup();
    const replies = await inContentWorld<unknown[]>(
      page,
      `Promise.all(${JSON.stringify(kinds.map((kind) => ({ kind, request: requests[kind] })))}.map((message) =>
        Promise.race([
          chrome.runtime.sendMessage(message).then((reply) => reply ?? 'none', () => 'none'),
          new Promise((done) => setTimeout(done, 1500, 'none')),
        ])))`,
    );
    expect(replies).toEqual(kinds.map(() => 'none'));
    expect(await setup()).toEqual(before);
    expect(before).toMatchObject({ done: true, demo: true });
  });

  test('C3: a draft port speaks for its own site and in its own words', async () => {
    await open(here);
    const heard = await inContentWorld<unknown[]>(
      page,
      `new Promise((done) => {
        const heard = [];
        const port = chrome.runtime.connect({ name: 'draft' });
        port.onMessage.addListener(({ type, id }) => {
          heard.push([type, id]);
          if (id === 99) done(heard);
        });
        const check = ${JSON.stringify(pageRequests.check)};
        port.postMessage({ ...check, id: 1, site: 'facebook' });
        port.postMessage({ ...check, id: 2, site: 'instagram' });
        port.postMessage({ ...check, id: 3, surface: 'roster' });
        port.postMessage({ ...check, id: 4, roster: true });
        for (const type of ${JSON.stringify([...kinds, 'settings', 'roster', '__proto__'])}) port.postMessage({ ...check, id: 5, type });
        port.postMessage({ ...check, id: 99 });
      })`,
    );
    expect(heard).toEqual([['checked', 99]]);
    expect(portKinds).toEqual(['check', 'moment', 'state', 'open']);
    const closed = (name: string): Promise<string> =>
      inContentWorld(
        page,
        `new Promise((done) => { chrome.runtime.connect({ name: '${name}' }).onDisconnect.addListener(() => done('closed')); setTimeout(done, 1500, 'open'); })`,
      );
    expect(await closed('settings')).toBe('closed');
    expect(await closed('')).toBe('closed');
    const ownPort = await own.evaluate(
      () =>
        new Promise((done) => {
          type Connect = { connect(info: object): { onDisconnect: { addListener(then: () => void): void } } };
          (globalThis as unknown as { chrome: { runtime: Connect } }).chrome.runtime
            .connect({ name: 'draft' })
            .onDisconnect.addListener(() => done('closed'));
          setTimeout(done, 1500, 'open');
        }),
    );
    expect(ownPort, 'a page of ours holds no draft').toBe('closed');
  });

  test('C4: a thousand malformed messages leave the background at work and the set-up alone', async () => {
    await open(here);
    const before = await setup();
    const refused = await own.evaluate(
      async (good) => {
        const { runtime } = (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<{ refused?: string } | undefined> } };
          }
        ).chrome;
        let deep: unknown = 1;
        for (let at = 0; at < 400; at++) deep = [deep];
        const bad = [
          null,
          1.5,
          -1,
          NaN,
          'x'.repeat(2000),
          [],
          { extra: 1 },
          deep,
          JSON.parse('{"__proto__": {"polluted": 1}}') as object,
          true,
        ];
        let count = 0;
        for (let at = 0; at < 700; at++) {
          const [kind, request] = good[at % good.length]!;
          const keys = [...Object.keys(request), 'extra', '__proto__'];
          const spoilt = { ...request };
          Object.defineProperty(spoilt, keys[at % keys.length]!, {
            value: bad[at % bad.length],
            enumerable: true,
          });
          // Without a text, an own number is not one; without either, the request is good.
          if (
            JSON.stringify(spoilt) === JSON.stringify(request) ||
            kind === 'clearAll' ||
            kind === 'loadDemo'
          )
            continue;
          const reply = await runtime.sendMessage({ kind, request: { ...spoilt, surely: 'wrong' } });
          if (typeof reply?.refused === 'string') count++;
          else throw new Error(`${kind} was answered: ${JSON.stringify(reply)}`);
        }
        // One of 64 MB is the most a message may be; more is refused by the browser.
        const huge = await runtime.sendMessage({
          kind: 'importPack',
          request: { text: 'x'.repeat(60_000_000) },
        });
        return { count, huge: huge?.refused };
      },
      kinds.map((kind) => [kind, requests[kind]] as [string, object]),
    );
    expect(refused.count).toBeGreaterThan(400);
    expect(refused.huge).toContain('text');
    await inContentWorld(
      page,
      `(() => {
        const port = (globalThis.flooded = chrome.runtime.connect({ name: 'draft' }));
        const good = ${JSON.stringify([pageRequests.check, pageRequests.state])};
        const bad = [null, 1.5, -1, 'x'.repeat(100_001), [], {}, true, 1e308];
        for (let at = 0; at < 500; at++) {
          const request = { ...good[at % 2] };
          const keys = Object.keys(request).filter((key) => key !== 'text' || at % 7 === 0);
          request[keys[at % keys.length]] = bad[at % bad.length];
          port.postMessage(at % 5 ? { ...request, surely: 'wrong' } : bad[at % bad.length]);
        }
      })()`,
    );
    await page.keyboard.type(named, { delay: 4 });
    await until(async () => (await underlines(page)).length > 0);
    expect(await setup()).toEqual(before);
  });

  test('C6: nothing of ours can be read from where a page’s process is', async () => {
    await open(here);
    const reach = await inContentWorld<Record<string, string>>(
      page,
      `(async () => {
        const seen = {};
        for (const area of ['local', 'session', 'sync', 'managed'])
          seen[area] = await (chrome.storage[area]?.get() ?? Promise.reject(new Error('not there'))).then((all) => JSON.stringify(all), (cause) => 'refused: ' + cause.message);
        seen.databases = JSON.stringify(await indexedDB.databases());
        return seen;
      })()`,
    );
    expect(reach.local).toMatch(/^refused/);
    expect(reach.session).toMatch(/^refused/);
    for (const area of ['sync', 'managed']) expect(reach[area]).toMatch(/^(refused|\{\})/);
    expect(reach.databases).toBe('[]');
    const worker = await background(here.browser);
    const kept = await worker.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: Record<'local' | 'session' | 'sync', { get(): Promise<object> }> };
        }
      ).chrome;
      return [await storage.local.get(), await storage.session.get(), await storage.sync.get()];
    });
    expect(kept, 'and nothing is there').toEqual([{}, {}, {}]);
  });
});

describe('others talk to us, in a chromium of their own', () => {
  let browser: Browser;
  let port: number;
  beforeAll(async () => {
    const { extension } = await stage('chromium');
    port = (await theSites()).port;
    // Frames of all sites in one process, so that the debugger sees every world at once.
    browser = await openChromium(extension, [
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes',
    ]);
  });
  afterAll(() => browser?.close());

  test('C5: another extension is not heard', async () => {
    const id = await extensionId(browser);
    const worker = await otherExtension(browser);
    page = await browser.newPage();
    await page.goto('https://x.com/home');
    const heard = await worker.evaluate(
      async (us, messages) => {
        type Runtime = {
          sendMessage(id: string, message: object): Promise<unknown>;
          connect(
            id: string,
            info: object,
          ): {
            onDisconnect: { addListener(then: () => void): void };
            onMessage: { addListener(then: () => void): void };
            postMessage(message: object): void;
          };
        };
        type Tabs = {
          query(what: object): Promise<{ id: number }[]>;
          sendMessage(id: number, message: object): Promise<unknown>;
        };
        const { runtime, tabs } = (globalThis as unknown as { chrome: { runtime: Runtime; tabs: Tabs } })
          .chrome;
        const answers: unknown[] = [];
        for (const message of messages)
          answers.push(
            await runtime.sendMessage(us, message).then(
              (reply) => reply ?? 'none',
              () => 'none',
            ),
          );
        for (const name of ['draft', '']) {
          answers.push(
            await new Promise((done) => {
              const port = runtime.connect(us, { name });
              port.onMessage.addListener(() => done('answered'));
              port.onDisconnect.addListener(() => done('none'));
              port.postMessage(messages[0]!);
            }),
          );
        }
        for (const { id } of await tabs.query({}))
          answers.push(
            await tabs.sendMessage(id, { to: 'tab', ask: 'describe' }).then(
              (reply) => reply ?? 'none',
              () => 'none',
            ),
          );
        return answers;
      },
      id,
      [
        ...kinds.map((kind) => ({ kind, request: requests[kind] })),
        ...portKinds.map((kind) => pageRequests[kind]),
        { to: 'tab', ask: 'release' },
      ],
    );
    expect(heard.length).toBeGreaterThan(12);
    expect(new Set(heard)).toEqual(new Set(['none']));
  });

  test('C5: a website has nothing to talk to', async () => {
    const id = await extensionId(browser);
    page = await browser.newPage();
    for (const url of ['https://x.com/__bare', `https://127.0.0.1:${port}/__bare`]) {
      await page.goto(url);
      const reached = await page.evaluate(async (us) => {
        const { chrome } = window as unknown as {
          chrome?: { runtime?: { sendMessage?(id: string, message: object): Promise<unknown> } };
        };
        if (!chrome?.runtime?.sendMessage) return 'nothing';
        return chrome.runtime
          .sendMessage(us, { kind: 'getSetup', request: {} })
          .then(String, () => 'nothing');
      }, id);
      expect(reached).toBe('nothing');
    }
  });

  test('C5: our script is in the top frame of the three sites, and in no frame of any kind', async () => {
    page = await browser.newPage();
    const frames = `
      <iframe src="https://x.com/__bare"></iframe><iframe src="https://www.facebook.com/__bare"></iframe>
      <iframe src="https://www.instagram.com/__bare" sandbox="allow-scripts"></iframe><iframe sandbox="allow-scripts allow-same-origin" src="https://x.com/__bare"></iframe>
      <iframe src="about:blank"></iframe><iframe srcdoc="<p>inside"></iframe><iframe src="data:text/html,<p>inside"></iframe>
      <object data="https://x.com/__bare"></object><embed src="https://x.com/__bare">`;
    for (const [url, worlds] of [
      ['https://x.com/__bare', 1],
      ['https://www.facebook.com/__bare', 1],
      [`https://127.0.0.1:${port}/__bare`, 0],
    ] as const) {
      await page.goto(url);
      await page.evaluate(
        (markup, blob) => {
          document.body.innerHTML = markup;
          const frame = document.createElement('iframe');
          frame.src = URL.createObjectURL(new Blob([blob], { type: 'text/html' }));
          document.body.append(frame);
        },
        frames,
        '<p>inside',
      );
      await until(() => page.frames().filter((frame) => frame.url() !== '').length >= 10);
      await until(async () =>
        (
          await Promise.all(
            page.frames().map((frame) => frame.evaluate(() => document.readyState === 'complete')),
          )
        ).every(Boolean),
      );
      const { session, contexts } = await contentWorlds(page);
      expect(contexts.length, url).toBe(worlds);
      await session.detach();
    }
  });

  test('C5: an editor in a frame is not watched, and the same one in the page is', async () => {
    page = await browser.newPage();
    await page.goto('https://x.com/__bare');
    const editor =
      '<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="padding:8px">Well done Ollie Benning</div>';
    await page.evaluate(
      (markup) =>
        (document.body.innerHTML = `${markup}<iframe src="https://x.com/__bare" style="width:600px;height:300px"></iframe>`),
      editor,
    );
    const frame = await until(() =>
      page.frames().find((one) => one !== page.mainFrame() && one.url().includes('__bare')),
    );
    await frame.evaluate((markup) => (document.body.innerHTML = markup), editor);
    await (await frame.$('[contenteditable]'))!.click();
    await page.keyboard.type(' again');
    await (await page.$('[contenteditable]'))!.click();
    await page.keyboard.type(' again');
    await until(async () => /to look at/.test((await chip(page))?.text ?? ''));
    expect((await ours(page)).hosts).toBe(1);
    expect(await frame.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
