import { build } from 'esbuild';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { extensionId, launchChromium } from '../../scripts/lib/launch.ts';
import type { Into, NewCapture, NotSaved, Saved } from '../../src/locker/capture.ts';
import type { Locker } from '../../src/locker/locker.ts';

let bundle: Promise<string> | undefined;

/** The locker’s own code, as a script for a page of ours: what fills it in a test is what fills it in use. */
const script = (): Promise<string> =>
  (bundle ??= build({
    stdin: {
      contents: `import { theLocker } from './src/locker/open-locker.ts'; globalThis.testLocker = theLocker();`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  }).then(({ outputFiles }) => outputFiles[0]!.text));

export async function putLockerIn(page: Page): Promise<void> {
  await page.evaluate(await script());
}

/** A picture that packs badly, as photographs do. */
export function aPicture(width: number, height: number, seed = 1, grain = 31): Buffer {
  const png = new PNG({ width, height });
  let state = seed;
  for (let at = 0; at < png.data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const noise = (state >>> 24) & grain;
    png.data[at] = (((at / 4) % width) & 0xe0) | noise;
    png.data[at + 1] = 0x80 | noise;
    png.data[at + 2] = 0xc0 | noise;
    png.data[at + 3] = 255;
  }
  return PNG.sync.write(png, { deflateLevel: 1 });
}

type Words = Partial<Omit<NewCapture, 'pictures' | 'archive'>>;

/** Saves a capture through the locker’s own code, in a page of ours. */
export async function saveIn(
  page: Page,
  into: Into,
  png: Buffer,
  { width, height }: { width: number; height: number },
  words: Words = {},
): Promise<Saved | NotSaved> {
  return page.evaluate(
    async (where, picture, size, more) => {
      const { testLocker } = globalThis as unknown as { testLocker: Locker };
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
      return testLocker.capture(where, {
        kind: 'screen',
        taken: { utc: new Date().toISOString(), offset: 0, zone: 'Europe/London' },
        site: 'x',
        page: { address: 'https://x.com/bramble/status/1', title: 'Bramble on X' },
        account: '@robin',
        thread: undefined,
        posts: [],
        notes: [],
        text: 'you are all useless',
        archive: undefined,
        withoutPicture: undefined,
        browser: { name: 'Chromium', version: '156', lanyard: '0.1.0' },
        screen: { width: 1280, height: 800, zoom: 1, density: 1 },
        ...more,
        pictures: [{ png: bytes, ...size, scale: 1 }],
      });
    },
    into,
    png.toString('base64'),
    { width, height },
    words,
  );
}

/** A Chromium with a profile of its own that outlives it, and the app page with the locker’s code in it. */
export async function openLocker(
  extension: string,
  port: number,
  userDataDir: string,
): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchChromium({ extension, port, headless: true, userDataDir });
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionId(browser)}/app.html#/evidence`);
  await page.waitForSelector('main');
  await putLockerIn(page);
  return { browser, page };
}
