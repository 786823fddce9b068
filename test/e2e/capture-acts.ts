import { build } from 'esbuild';
import { PNG } from 'pngjs';
import { TimeoutError, type Page, type Target } from 'puppeteer-core';
import type { Capture } from '../../src/evidence/record.ts';
import { extensionId } from '../../scripts/lib/launch.ts';
import { background } from './acts.ts';
import { until, type Stage } from './stage.ts';

/** Presses the toolbar button for real, which is what lets us take a picture, and gives the popup that opens. */
export async function openPopup(here: Stage, on: Page): Promise<Page> {
  await on.bringToFront();
  const [extension] = [...(await here.browser.extensions()).values()];
  await extension!.triggerAction(on);
  const target = await here.browser.waitForTarget((one) => one.url().includes('/popup.html'), {
    timeout: 8000,
  });
  const popup = await target.asPage();
  await until(async () => /Save as evidence/.test(await popupText(popup)), 8000);
  return popup;
}

/** The popup that a saving by key or menu opens by itself, where it has come so far; to press the button would close it. */
export async function openedByItself(here: Stage): Promise<Page | undefined> {
  const isPopup = (one: Target): boolean => one.url().includes('/popup.html');
  const target = await here.browser.waitForTarget(isPopup, { timeout: 700 }).catch((cause: unknown) => {
    if (cause instanceof TimeoutError) return undefined;
    throw cause;
  });
  return target?.asPage();
}

export const popupText = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

/** Presses a button of the popup by its words, as a person does. */
export async function pressIn(popup: Page, words: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await button!.click();
}

type Runtime = { sendMessage(message: unknown): Promise<unknown> };

/** Says something to the background from a page of ours. */
export async function askAsUs(here: Stage, kind: string, request: unknown): Promise<unknown> {
  const page = await here.browser.newPage();
  await page.goto(await ourPage(here));
  const reply = await page.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome.runtime.sendMessage(message),
    { kind, request },
  );
  await page.close();
  return reply;
}

export const readGateOnce = (here: Stage): Promise<unknown> => askAsUs(here, 'readGate', {});

let script: Promise<string> | undefined;

/** The locker, as a script for a page of ours: what is kept is sealed, and only it reads it. */
const lockerScript = (): Promise<string> =>
  (script ??= build({
    stdin: {
      contents: "import { theLocker } from './src/locker/open-locker.ts'; globalThis.__locker = theLocker();",
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text));

type Locker = {
  incidents(): Promise<{ incident: { id: string; captures: Capture[] } }[]>;
  file(incident: string, path: string): Promise<Uint8Array>;
};

export type KeptCapture = {
  incident: string;
  capture: Capture;
  pictures: Buffer[];
  words: string;
  archive: Buffer | undefined;
};

/** What was saved, the newest last. Chromium only. */
export async function capturesKept(here: Stage): Promise<KeptCapture[]> {
  const page = await here.browser.newPage();
  await page.goto(await ourPage(here));
  await page.evaluate(await lockerScript());
  const kept = await page.evaluate(async () => {
    const locker = (globalThis as unknown as { __locker: Locker }).__locker;
    const text = (bytes: Uint8Array): string => {
      let all = '';
      for (let at = 0; at < bytes.length; at += 30_000)
        all += String.fromCharCode(...bytes.subarray(at, at + 30_000));
      return btoa(all);
    };
    const found = [];
    for (const { incident } of await locker.incidents())
      for (const capture of incident.captures) {
        const file = async (path: string | undefined): Promise<string> =>
          path === undefined ? '' : text(await locker.file(incident.id, path));
        found.push({
          incident: incident.id,
          capture,
          pictures: await Promise.all(capture.pictures.map((picture) => file(picture.file))),
          words: await file(capture.text),
          archive: await file(capture.archive),
        });
      }
    return found;
  });
  await page.close();
  const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
  return kept
    .map(({ incident, capture, pictures, words, archive }) => ({
      incident,
      capture,
      pictures: pictures.map(bytes),
      words: bytes(words).toString('utf8'),
      archive: archive === '' ? undefined : bytes(archive),
    }))
    .sort((one, other) => one.capture.taken.utc.localeCompare(other.capture.taken.utc));
}

export async function captureKept(here: Stage): Promise<KeptCapture> {
  return (await capturesKept(here)).at(-1)!;
}

/** Zooms a page as a person does with Ctrl and +. */
export async function zoomTo(here: Stage, on: Page, zoom: number): Promise<void> {
  await on.bringToFront();
  const worker = await background(here.browser);
  await worker.evaluate(async (to) => {
    type Tabs = {
      query(what: object): Promise<{ id: number }[]>;
      setZoom(id: number, zoom: number): Promise<void>;
    };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true });
    await tabs.setZoom(tab!.id, to);
  }, zoom);
}

export const ourPage = async (here: Stage): Promise<string> =>
  `chrome-extension://${await extensionId(here.browser)}/app.html`;

/** The page as it is drawn now. */
export const shotOf = async (page: Page): Promise<PNG> =>
  PNG.sync.read(Buffer.from(await page.screenshot({ captureBeyondViewport: false })));

/**
 * Tells the background what the browser tells it when an item of a page's menu is chosen, or its key pressed:
 * no driver reaches the browser's own menus and keys. Where on the page is a real press of the right button.
 */
async function happen(here: Stage, on: Page, event: 'menu' | 'keys', item: string): Promise<void> {
  await on.bringToFront();
  const worker = await background(here.browser);
  await worker.evaluate(
    async (what, id) => {
      type Event = { dispatch(...args: unknown[]): void };
      type Chrome = {
        tabs: { query(what: object): Promise<{ id: number }[]> };
        contextMenus: { onClicked: Event };
        commands: { onCommand: Event };
      };
      const { tabs, contextMenus, commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      if (what === 'menu') contextMenus.onClicked.dispatch({ menuItemId: id }, tab);
      else commands.onCommand.dispatch(id, tab);
    },
    event,
    item,
  );
}

/** Until a saving has left its note, which is before it touches the page; or is over already. */
export async function savingBegun(here: Stage): Promise<void> {
  const worker = await background(here.browser);
  await until(() =>
    worker.evaluate(async () => {
      type Area = { get(keys: string[]): Promise<Record<string, unknown>> };
      const { storage } = (globalThis as unknown as { chrome: { storage: { session: Area } } }).chrome;
      const now = await storage.session.get(['capture-under-way', 'capture-last']);
      const all = (now['capture-under-way'] ?? []) as { reply?: unknown }[];
      return Boolean(now['capture-last']) || all.some(({ reply }) => !reply);
    }),
  );
}

export const chooseInMenu = (here: Stage, on: Page, item: string): Promise<void> =>
  happen(here, on, 'menu', item);
export const pressKeys = (here: Stage, on: Page): Promise<void> => happen(here, on, 'keys', 'save-screen');

/** The files of a bundle by their path under its own folder; nothing in it is packed. */
export function unpack(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [size, name, extra, comment] = [24, 28, 30, 32].map((place, index) =>
      index === 0 ? zip.readUInt32LE(at + place) : zip.readUInt16LE(at + place),
    ) as [number, number, number, number];
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.set(path.slice(path.indexOf('/') + 1), zip.subarray(from, from + size));
    at += 46 + name + extra + comment;
  }
  return files;
}
