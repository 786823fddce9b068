import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extensionId } from '../../scripts/lib/launch.ts';
import * as facebook from '../archives/facebook.ts';
import * as instagram from '../archives/instagram.ts';
import { bio, comments, people, posts, usernames } from '../archives/story.ts';
import * as x from '../archives/x.ts';
import { zipOf } from '../archives/zip.ts';
import { isReadWithoutFault } from './accessible.ts';
import { FirefoxInside } from './firefox-inside.ts';
import { builds, openFirefox, stage, until, type Page, type Stage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanyard-downloads-'));
const kept = (name: string, bytes: Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const files = [
  kept('twitter-2026-02-03.zip', zipOf(x.parts2023(), { zip64: true })),
  kept('facebook-wren-2026-2-3-a1b2c3d4.zip', zipOf(facebook.activity2024(), { streamed: true })),
  kept('instagram-wren-2026-02-03-a1b2c3d4.zip', zipOf(instagram.media2025(true))),
];
const html = kept('facebook-html.zip', zipOf(facebook.html()));

const planted = posts.filter((one) => one.planted).map(({ text }) => text);
const onMeta = [...planted, comments[1]!.text, bio.text];
const expected = [
  ...[...planted, bio.text, x.longText],
  ...[...onMeta, 'Class teacher, Larkfield Primary School', people[0]!],
  ...[...onMeta, usernames[0]!],
].sort();

const words = (page: Page): Promise<string[]> =>
  page.$$eval('blockquote', (all) => all.map((one) => one.textContent ?? '').sort());
const text = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText);

async function press(page: Page, label: string): Promise<void> {
  const buttons = await page.$$('button');
  for (const button of buttons) {
    if ((await button.evaluate((one) => one.textContent)) === label) {
      await button.click();
      return;
    }
  }
  throw new Error(`There is no button “${label}” in: ${await text(page)}`);
}

/** Lets files fall on the page as from the desktop. */
async function drop(page: Page, paths: string[]): Promise<void> {
  const session = await page.createCDPSession();
  const place = await page.$('#past-posts-files');
  await place!.scrollIntoView();
  const box = (await place!.boundingBox())!;
  const at = { x: box.x + 10, y: box.y - 20 };
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

describe('past posts, in Chromium', () => {
  let here: Stage;
  let page: Page;
  beforeAll(async () => {
    here = await stage('chromium');
    page = await here.browser.newPage();
    await page.setViewport({ width: 1400, height: 1000 });
    await page.goto(`chrome-extension://${await extensionId(here.browser)}/app.html#/past-posts`);
    await page.waitForSelector('#past-posts-files');
  });

  test('downloads of all three sites, dropped: every planted entry is found and nothing else', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await drop(page, [...files, html]);
    await until(async () => (await text(page)).includes('Which of these are yours?'));
    expect(await text(page)).toContain('It is the HTML kind of a download from Facebook');
    await press(page, 'These are mine: check them');
    await until(async () => (await text(page)).includes('Done:'), 15_000);
    expect(await words(page)).toEqual(expected);
    expect(asked.filter((url) => !/^(?:chrome-extension|blob):/.test(url))).toEqual([]);
  });

  test('is read without a fault by a checker of accessibility, light and dark, wide and narrow', async () => {
    await isReadWithoutFault(page, 'past-posts', { hasScrollers: true });
    await page.setViewport({ width: 1400, height: 1000 });
  });

  test('a mark that is kept is there the next time, and no word of the post is on the device', async () => {
    const before = (await words(page)).length;
    await press(page, 'Dealt with');
    await until(async () => (await words(page)).length === before - 1);
    await page.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) =>
        one.textContent?.includes('Remember my marks'),
      );
      label!.querySelector('input')!.click();
    });
    const stored = await until(() =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('lanyard');
            opening.onsuccess = () => {
              const all = opening.result.transaction('kept').objectStore('kept').get('past-marks');
              all.onsuccess = () => resolve(all.result ? JSON.stringify(all.result) : '');
            };
          }),
      ),
    );
    expect(stored).toMatch(/^\{"[0-9a-f]{16}":"dealt-with"\}$/);
    await page.reload();
    await page.waitForSelector('#past-posts-files');
    await drop(page, files);
    await until(async () => (await text(page)).includes('Which of these are yours?'));
    await press(page, 'These are mine: check them');
    await until(async () => (await text(page)).includes('Done:'), 15_000);
    await until(async () => (await words(page)).length === before - 1);
  });

  test('a broken file is said to be, in one sentence', async () => {
    await press(page, 'Check another download');
    await page.waitForSelector('#past-posts-files');
    const bytes = zipOf(x.data2020());
    await drop(page, [
      kept('cut.zip', bytes.subarray(0, bytes.length - 400)),
      kept('holiday.zip', zipOf({ 'beach.txt': 'x' })),
      kept('note.zip', Buffer.from('not a zip')),
    ]);
    await until(async () => (await text(page)).includes('was not read'));
    const told = await text(page);
    expect(told).toContain('“cut.zip”: The download looks incomplete');
    expect(told).toContain('“holiday.zip” was not read. It is not a download from Facebook, Instagram or X');
    expect(told).toContain('“note.zip” was not read. It is not a ZIP file.');
  });
});

test('past posts, in Firefox: chosen on our own page, the same entries are found', async () => {
  const browser = await openFirefox(builds.firefox(), {}, true);
  try {
    const own = await (await FirefoxInside.of(browser)).openOurs('app.html#/past-posts');
    await until(() => own.evaluate<boolean>(`return document.querySelector('#past-posts-files') !== null;`));
    await own.chooseFile('#past-posts-files', ...files);
    await own.press('These are mine: check them');
    await until(async () => (await own.text()).includes('Done:'), 30_000);
    const found = await own.evaluate<string[]>(
      `return [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);`,
    );
    expect(found.sort()).toEqual(expected);
  } finally {
    await browser.close();
  }
});
