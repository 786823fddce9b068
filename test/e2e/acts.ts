import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../../scripts/lib/browsers.ts';
import type { ReaderRequest, TabDescription, TabRequest } from '../../src/messages/tab.ts';
import { at, type EditorCase } from './editors.ts';
import { action, box, press, underlines, type Drawn } from './ours.ts';
import { pause, theSites, until, type Stage } from './stage.ts';

/** What no text of a look-alike may be sent with, and the words that give it away. */
export const named = 'Well done Ollie Benning for the pen licence';
export const clean = 'Marking done by nine and a long walk after';

/** A fresh page in which something serious has been written and underlined. */
export async function atStop(stage: Stage, editor: EditorCase): Promise<Page> {
  const page = await at(stage, editor);
  await page.keyboard.type(named);
  await until(async () => (await underlines(page)).length > 0);
  return page;
}

export async function clickOn(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element!.click();
}

/** Presses the send control, and waits for the box that says why it is held. */
export async function pressAndHold(page: Page, editor: EditorCase): Promise<void> {
  await clickOn(page, editor.send!);
  await until(() => action(page, 'release'));
}

export const middle = ({ box: { x, y, width, height } }: Drawn): [number, number] => [
  x + width / 2,
  y + height / 2,
];

/** Whether “send anyway” has been taken for a yes: the box now says to press again. */
export const saysPressAgain = async (page: Page): Promise<boolean> =>
  /again: it will go|Press again to send/.test((await box(page))?.text ?? '');

/** Longer than “send anyway” must have been in plain sight, with the time the browser takes to say so. */
export const longEnough = 800;

/** Presses “send anyway” once it has been seen long enough; a slow machine may need a second press. */
export async function sayYes(page: Page): Promise<void> {
  await pause(longEnough);
  await until(async () => {
    if (await action(page, 'release')) await press(page, 'release');
    return saysPressAgain(page);
  });
}

/** Two frames of the page: what it was told to do has been drawn. */
export const frames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

export async function chord(
  page: Page,
  held: 'Control' | 'Meta' | 'Alt' | 'Shift',
  key: 'Enter' | 'KeyA' | 'KeyL' | 'KeyZ' | 'KeyY',
): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Puts words on the clipboard and pastes them as a person does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
      'clipboard-write',
    ]);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.down('Control');
  await page.keyboard.down('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('KeyV');
  await page.keyboard.up('Control');
}

/** The background of the extension; started again if it had been stopped. Chromium only. */
export async function background(browser: Browser) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker.');
  return worker;
}

/**
 * Stops the background, as the browser does when it is idle. The driver lets go of it first: while it holds one that
 * is stopped, the next start waits for a debugger, and nobody tells it to go on.
 */
export async function stopBackground(browser: Browser): Promise<void> {
  await (await background(browser)).client.detach();
  const [page] = await browser.pages();
  const session = await page!.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Keeps the background from answering for so many milliseconds; what is asked meanwhile waits. */
export async function busyBackground(browser: Browser, ms: number): Promise<void> {
  const worker = await background(browser);
  const done = worker.evaluate((time) => {
    const end = Date.now() + time;
    while (Date.now() < end);
  }, ms);
  // One that is stopped meanwhile has nothing to tell.
  void done.catch(() => undefined);
}

/** What the toolbar popup asks of the tab in front, asked the way it asks. */
export const askTab = (browser: Browser, page: Page, ask: TabRequest['ask']): Promise<TabDescription> =>
  tell(browser, page, { to: 'tab', ask });

/** The same of the tab's reader. */
export const askReader = <Answer>(browser: Browser, page: Page, ask: ReaderRequest['ask']): Promise<Answer> =>
  tell(browser, page, { to: 'reader', ask });

async function tell<Answer>(
  browser: Browser,
  page: Page,
  request: TabRequest | ReaderRequest,
): Promise<Answer> {
  await page.bringToFront();
  const worker = await background(browser);
  return (await worker.evaluate(
    async (url, request) => {
      type Tabs = {
        query(what: object): Promise<{ id: number; url?: string }[]>;
        sendMessage(id: number, message: unknown): Promise<unknown>;
      };
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const all = await tabs.query({ active: true });
      const tab = all.find((one) => one.url === url) ?? all[0]!;
      return tabs.sendMessage(tab.id, request);
    },
    page.url(),
    request,
  )) as Answer;
}

/** A Chromium like the others but without us, to compare with. */
export async function bareChromium(): Promise<Browser> {
  const { port } = await theSites();
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=${['x.com', 'www.facebook.com', 'www.instagram.com'].map((name) => `MAP ${name} 127.0.0.1:${port}`).join(',')}`,
    ],
  });
}

/** The pixels of a part of the viewport. (Without the option the browser is made larger for a moment, and sites build anew.) */
export async function picture(page: Page, { x, y, width, height }: Drawn['box']): Promise<string> {
  return Buffer.from(
    await page.screenshot({ clip: { x, y, width, height }, captureBeyondViewport: false }),
  ).toString('base64');
}

/** A small picture on the disk. */
export function somePicture(): string {
  const png = new PNG({ width: 240, height: 160 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([(at / 7) % 255, 120, 180, 255], at);
  const path = join(mkdtempSync(join(tmpdir(), 'lanyard-picture-')), 'afternoon.png');
  writeFileSync(path, PNG.sync.write(png));
  return path;
}
