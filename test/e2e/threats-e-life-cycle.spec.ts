import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { extensionId, launchFirefox } from '../../scripts/lib/launch.ts';
import { typedWithin } from '../../src/page/budgets.ts';
import type { Setup } from '../../src/messages/replies.ts';
import { chord, clean, clickOn, named } from './acts.ts';
import { stateText, xInlinePost } from './editors.ts';
import { action, box, chip, ours, press, underlines } from './ours.ts';
import { otherExtension } from './other-extension.ts';
import { colours, count, screenOf } from './pixels.ts';
import { builds, openChromium, pause, theSites, until } from './stage.ts';
import { inBackground } from './worlds.ts';

type Sites = Awaited<ReturnType<typeof theSites>>;

/** A copy of a build, so that its version can be raised. */
function copyOf(build: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'lanyard-build-')), basename(build));
  cpSync(build, folder, { recursive: true });
  return folder;
}

function raiseVersion(folder: string, version: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}

/** What goes wrong in a page, in our script or the site's. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (cause) => errors.push(String(cause)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

async function openAt(browser: Browser, port = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`https://x.com${port}/home?lang=en`, { waitUntil: 'load' });
  await page.bringToFront();
  await xInlinePost.open(page);
  return page;
}

const send = (page: Page): Promise<void> => clickOn(page, xInlinePost.send!);
const findings = (page: Page) =>
  until(async () => ((await underlines(page)).length > 0 ? await underlines(page) : undefined));

describe('the background is stopped at any time, chromium', () => {
  let browser: Browser;
  let sites: Sites;
  let page: Page;
  beforeAll(async () => {
    sites = await theSites();
    browser = await openChromium(builds.chromium());
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });

  let own: Page;
  let stop: () => Promise<void>;
  type Chrome = {
    runtime: { sendMessage(message: object): Promise<Setup> };
    tabs: { query(what: object): Promise<{ id: number }[]> };
    action: { getBadgeText(of: object): Promise<string> };
  };

  /** A page of ours to look from; through it the worker is stopped as the browser does with one that was idle. */
  beforeAll(async () => {
    own = await browser.newPage();
    await own.goto(`chrome-extension://${await extensionId(browser)}/app.html`);
    const session = await own.createCDPSession();
    let status = '';
    let stops = 0;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) {
        status = runningStatus;
        if (status === 'stopped') stops++;
      }
    });
    await session.send('ServiceWorker.enable');
    stop = async () => {
      // One that is just starting is not stopped.
      const before = stops;
      await until(async () => {
        if (status === 'running' && stops === before) await session.send('ServiceWorker.stopAllWorkers');
        return stops > before || status === 'stopped';
      });
    };
  });

  const tell = (kind: string, request: object): Promise<Setup> =>
    own.evaluate(
      (message) => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(message),
      { kind, request },
    );
  const badge = (): Promise<string> =>
    own.evaluate(async () => {
      const { tabs, action: button } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ url: 'https://x.com/*' });
      return button.getBadgeText({ tabId: tab!.id });
    });

  test('E2: between any two steps of writing, holding and sending', async () => {
    page = await openAt(browser);
    const from = sites.arrivals.length;
    const sent = (): string[] => sites.arrivals.slice(from).map(({ text }) => text);
    await stop();
    await page.keyboard.type(named.slice(0, 20));
    await stop();
    await page.keyboard.type(named.slice(20));
    await findings(page);
    await until(async () => (await badge()) === '1');
    await stop();
    await chord(page, 'Alt', 'KeyL');
    await until(() => box(page));
    await stop();
    await page.keyboard.press('Escape');
    await stop();
    await send(page);
    await until(() => action(page, 'release'));
    await stop();
    // Plain sight is counted in the page, and needs nobody's answer.
    await until(async () => {
      await press(page, 'release').catch(() => undefined);
      return /again/.test((await box(page))?.text ?? '');
    });
    expect(sent()).toEqual([]);
    await stop();
    await send(page);
    await until(() => sent().length > 0);
    expect(sent()).toEqual([expect.stringContaining(named) as string]);
  });

  test('E2: what the badge shows is put right though the port went with the worker', async () => {
    page = await openAt(browser);
    await page.keyboard.type(named);
    await findings(page);
    await until(async () => (await badge()) === '1');
    await stop();
    await chord(page, 'Alt', 'KeyL');
    await until(() => action(page, 'dismiss'));
    await press(page, 'dismiss');
    await until(async () => (await chip(page))?.text === 'Checked: nothing found');
    await until(async () => (await badge()) === '');
  });

  test('E2: the set-up, its pauses and its lists come back each time', async () => {
    const ask = async (kind: string, request: object): Promise<Setup> => {
      await stop();
      return tell(kind, request);
    };
    const first = await ask('getSetup', {});
    expect(first).toMatchObject({ done: true, demo: true, packId: 'kingsway' });
    expect(await ask('pause', { what: 'x', minutes: null })).toMatchObject({ pauses: { x: null } });
    page = await openAt(browser);
    await stop();
    await page.keyboard.type(named);
    await until(async () => (await chip(page))?.text === 'Lanyard is paused');
    expect((await ask('resume', { what: 'x' })).pauses).toEqual({});
    expect(await ask('getSetup', {})).toEqual(first);
    await page.keyboard.type('!');
    await findings(page);
  });

  test('E2: stopped with what a page of ours asked unread, it is asked again, and done', async () => {
    const address = (): Promise<string> => page.$eval('#address', (one) => (one as HTMLInputElement).value);
    const says = (words: string): Promise<boolean> =>
      page.$eval('main', (main, what) => main.innerText.includes(what), words);
    page = await browser.newPage();
    await page.goto(own.url());
    await page.waitForSelector('#address');
    const before = await address();
    // It hears what comes next and does nothing about it, as one that is stopped before it gets there.
    const deaf = (): Promise<unknown> => inBackground(browser, 'setTimeout(() => { for (;;); }, 0)');
    for (const more of [', Old Mill', ', Fennbridge']) {
      await page.focus('#address');
      await page.keyboard.press('End');
      await page.keyboard.type(more);
      await deaf();
      await page.$$eval('button[type=submit]', ([save]) => (save as HTMLButtonElement).click());
      await stop();
      await until(() => says('Saved on this device.'), 10_000);
    }
    const after = `${before}, Old Mill, Fennbridge`;
    expect(await tell('getSetup', {})).toMatchObject({ school: { address: after } });
    // A page that is opened while it cannot answer comes up as soon as it can.
    await deaf();
    await page.reload();
    await stop();
    await page.waitForSelector('#address');
    expect(await address()).toBe(after);
  });

  test('E2: stopped with a question open, it is asked once more', async () => {
    page = await openAt(browser);
    // It hears every question and answers none, until it is started anew.
    await inBackground(
      browser,
      'chrome.runtime.onConnect.addListener((port) => void (port.postMessage = () => undefined))',
    );
    await page.keyboard.type(named);
    await until(async () => (await chip(page))?.text === 'Could not check');
    await page.keyboard.type('!');
    await stop();
    await findings(page);
    expect((await chip(page))?.text).toBe('Checked: 1 to look at');
  });

  test('E2: too busy to answer, it says so, lets go, and its late answer still counts', async () => {
    page = await openAt(browser);
    await page.keyboard.type(clean);
    await until(async () => (await chip(page))?.text === 'Checked: nothing found');
    const from = sites.arrivals.length;
    await inBackground(
      browser,
      'setTimeout(() => { for (const end = Date.now() + 4500; Date.now() < end; );})',
    );
    await chord(page, 'Control', 'KeyA');
    // All at once: the time to answer runs from the first letter.
    await page.keyboard.sendCharacter(named);
    await send(page);
    await until(async () => (await box(page))?.text === 'Checking, one moment…');
    const began = Date.now();
    await until(
      async () => (await box(page))?.text === 'Lanyard could not check this in time. Press again to send.',
    );
    expect(Date.now() - began).toBeLessThan(2200);
    expect((await chip(page))?.text).toBe('Could not check');
    expect(sites.arrivals.length).toBe(from);
    await findings(page);
    // What is known now is held again: the yes was for a text that nobody had looked at.
    await page.keyboard.type('!');
    await findings(page);
    await send(page);
    await until(() => action(page, 'release'));
    expect(sites.arrivals.length).toBe(from);
  });
});

describe('another version, or none, chromium', () => {
  let folder: string;
  let browser: Browser;
  let sites: Sites;
  let id: string;
  beforeAll(async () => {
    sites = await theSites();
    folder = copyOf(builds.chromium());
    browser = await openChromium(folder);
    id = await extensionId(browser);
  });
  afterAll(() => browser?.close());

  const lastWords = 'Lanyard was updated or switched off. Reload this page to go on checking.';
  /** Nothing of ours is left but one line, and the post goes at the first press. */
  const lettingGo = async (page: Page, errors: string[]): Promise<void> => {
    const from = sites.arrivals.length;
    await until(async () => (await box(page))?.text === lastWords);
    expect((await ours(page)).drawn.map(({ classes }) => classes)).toEqual(['box']);
    expect((await ours(page)).hosts).toBe(1);
    const text = await stateText(page);
    await send(page);
    await until(() => sites.arrivals.length > from);
    // A second one would be there by now.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(sites.arrivals.slice(from).map((one) => one.text)).toEqual([text]);
    expect(errors).toEqual([]);
  };
  const checksAgain = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await page.reload();
    await xInlinePost.open(page);
    await page.keyboard.type(named);
    await findings(page);
    expect((await ours(page)).hosts).toBe(1);
  };

  test('E3: updated under somebody who writes, and under a held post: all is let go with one line', async () => {
    const holding = await openAt(browser);
    const heldErrors = errorsOf(holding);
    await holding.keyboard.type(`${named} again`);
    await findings(holding);
    await send(holding);
    await until(() => action(holding, 'release'));
    const page = await openAt(browser);
    const errors = errorsOf(page);
    await page.keyboard.type(named);
    await findings(page);
    raiseVersion(folder, '0.9.1');
    expect(await browser.installExtension(folder)).toBe(id);
    expect((await browser.extensions()).get(id)?.version).toBe('0.9.1');
    await page.keyboard.type(' x');
    await lettingGo(page, errors);
    await holding.bringToFront();
    await lettingGo(holding, heldErrors);
    await checksAgain(page);
    await page.close();
    await holding.close();
  });

  test('E4: switched off by another extension: let go with one line, and back after a reload', async () => {
    const other = await otherExtension(browser);
    const switchTo = (on: boolean): Promise<unknown> =>
      other.evaluate(
        (us, enabled) =>
          (
            globalThis as unknown as {
              chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
            }
          ).chrome.management.setEnabled(us, enabled),
        id,
        on,
      );
    const page = await openAt(browser);
    const errors = errorsOf(page);
    await page.keyboard.type(named);
    await findings(page);
    await switchTo(false);
    await lettingGo(page, errors);
    await switchTo(true);
    await checksAgain(page);
    await page.close();
  });

  test('E4: kept from the sites by the browser, the popup says from which', async () => {
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions');
    const allow = (hostAccess: string): Promise<unknown> =>
      settings.evaluate(
        (us, access) =>
          (
            globalThis as unknown as {
              chrome: { developerPrivate: { updateExtensionConfiguration(what: object): Promise<void> } };
            }
          ).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId: us,
            hostAccess: access,
          }),
        id,
        hostAccess,
      );
    const popup = await browser.newPage();
    const popupSays = async (): Promise<string> => {
      await popup.bringToFront();
      await popup.goto(`chrome-extension://${id}/popup.html`);
      return until(() =>
        popup.evaluate(() =>
          document.querySelector('main')!.innerText.length > 20
            ? document.querySelector('main')!.innerText
            : '',
        ),
      );
    };
    expect(await popupSays()).toContain('looks at no other site');
    await allow('ON_CLICK');
    expect(await popupSays()).toMatch(
      /does not let Lanyard see Facebook, Instagram and X, so nothing is checked there/,
    );
    const page = await openAt(browser);
    const errors = errorsOf(page);
    const from = sites.arrivals.length;
    await page.keyboard.type(named);
    await send(page);
    await until(() => sites.arrivals.length > from);
    expect((await ours(page)).hosts).toBe(0);
    expect(errors).toEqual([]);
    await allow('ON_SPECIFIC_SITES').catch(() => undefined);
    await allow('ON_ALL_SITES');
    await checksAgain(page);
    expect(await popupSays()).toContain('looks at no other site');
    for (const one of [settings, popup, page]) await one.close();
  });

  test('E4: removed: let go with one line', async () => {
    const page = await openAt(browser);
    const errors = errorsOf(page);
    await page.keyboard.type(named);
    await findings(page);
    await browser.uninstallExtension(id);
    await lettingGo(page, errors);
  });
});

describe('another version, or none, firefox', () => {
  let folder: string;
  let browser: Browser;
  let sites: Sites;
  let port: string;
  beforeAll(async () => {
    sites = await theSites();
    port = `:${sites.port}`;
    folder = copyOf(builds.firefox());
    // The event page is suspended half a second after its last work.
    browser = await launchFirefox({
      extension: folder,
      headless: true,
      prefs: { 'extensions.background.idle.timeout': 500 },
    });
    await pause(1500);
  });
  afterAll(() => browser?.close());

  const { light } = colours;
  const ink = async (page: Page, colour: string): Promise<number> => count(await screenOf(page), colour);
  const isUnderlined = (page: Page) => until(async () => (await ink(page, light.stop)) > 100);
  const isHeld = (page: Page) => until(async () => (await ink(page, light.key)) > 2000);
  const hosts = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.children.length - 2);

  test('E2: suspended between any two steps, it checks, holds and lets go', async () => {
    const page = await openAt(browser, port);
    const errors = errorsOf(page);
    const from = sites.arrivals.length;
    const suspended = (): Promise<unknown> =>
      page.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
    await page.keyboard.type(named.slice(0, 20));
    await suspended();
    await page.keyboard.type(named.slice(20));
    await isUnderlined(page);
    await suspended();
    await send(page);
    await isHeld(page);
    await suspended();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await ink(page, light.key)) < 2000);
    expect(sites.arrivals.length).toBe(from);
    await suspended();
    await send(page);
    await until(() => sites.arrivals.length > from);
    expect(sites.arrivals.slice(from).map(({ text }) => text)).toEqual([named]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('E3: updated under somebody who writes, the new version goes on where the old one was', async () => {
    const page = await openAt(browser, port);
    const errors = errorsOf(page);
    await page.keyboard.type(named);
    await isUnderlined(page);
    raiseVersion(folder, '0.9.1');
    await browser.installExtension(folder);
    await until(async () => (await ink(page, light.stop)) === 0);
    // Names wait for a person: the new script has seen nobody type.
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), typedWithin);
    expect(await hosts(page)).toBe(1);
    await page.keyboard.type('!');
    await isUnderlined(page);
    const from = sites.arrivals.length;
    await send(page);
    await isHeld(page);
    expect(await hosts(page)).toBe(1);
    await page.keyboard.press('Escape');
    await until(async () => (await ink(page, light.key)) < 2000);
    expect(sites.arrivals.length).toBe(from);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('E4: removed while a post is held, nothing is left to be seen and the post goes', async () => {
    const page = await openAt(browser, port);
    const errors = errorsOf(page);
    await page.keyboard.type(named);
    await isUnderlined(page);
    const from = sites.arrivals.length;
    await send(page);
    await isHeld(page);
    await browser.uninstallExtension('lanyard@lanyard.example');
    await until(async () => (await ink(page, light.key)) + (await ink(page, light.stop)) === 0);
    await send(page);
    await until(() => sites.arrivals.length > from);
    expect(sites.arrivals.slice(from).map(({ text }) => text)).toEqual([named]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
