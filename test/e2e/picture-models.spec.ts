import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { everything } from '../images/made/exif.ts';
import { cmykJpeg, drawing, jpeg, movingGif, png, textFile } from '../images/made/files.ts';
import { render } from '../pictures/render.ts';
import { schoolSigns } from '../pictures/set.ts';
import { clickOn } from './acts.ts';
import { choose, inputs, onDisk } from './attach.ts';
import { cardsSaying } from './cards.ts';
import { at, fbPost, xPostDialog } from './editors.ts';
import { chip } from './ours.ts';
import { builds, openChromium, stage, until, type Stage } from './stage.ts';

const big = { width: 480, height: 320 };
const told = onDisk('noon.png', png(everything, ['exif'], big));
const plain = onDisk('nothing.png', png({}, [], big));

describe('the page that has the models', () => {
  test('is there from the first picture, and gone with its workers a minute after the last', async () => {
    const browser = await openChromium(builds.chromium());
    const here: Stage = { ...(await stage('chromium')), browser };
    const unseen = () => browser.targets().find((one) => one.url().endsWith('/offscreen.html'));
    const page = await at(here, xPostDialog);
    await page.keyboard.type('A good day');
    await until(async () => (await chip(page))?.text === 'Checked: nothing found');
    expect(unseen()).toBeUndefined();
    await choose(page, inputs.x, plain);
    await cardsSaying(page, 'Lanyard saw no face');
    const models = await unseen()!.asPage();
    expect(models.workers().map((one) => new URL(one.url()).pathname)).toEqual(
      expect.arrayContaining(['/open.js', '/faces.js', '/words.js']),
    );
    // Its clock is turned: whatever is to wait for a minute or more waits for a second from here on.
    await models.evaluate(() => {
      const wait = window.setTimeout.bind(window);
      window.setTimeout = ((act: () => void, ms: number) =>
        wait(act, ms >= 60_000 ? ms / 60 : ms)) as typeof window.setTimeout;
    });
    await clickOn(page, '[role="dialog"] [aria-label="Remove media"]');
    await choose(page, inputs.x, told);
    await cardsSaying(page, 'Lanyard saw no face');
    await until(() => unseen() === undefined, 10_000);
    // And there again for the next.
    await clickOn(page, '[role="dialog"] [aria-label="Remove media"]');
    await choose(page, inputs.x, plain);
    await until(unseen, 10_000);
    await cardsSaying(page, 'Lanyard saw no face');
    await browser.close();
  });

  test('breaks over a picture and takes nothing with it: the next one is looked at', async () => {
    const browser = await openChromium(builds.chromium());
    const here: Stage = { ...(await stage('chromium')), browser };
    const page = await at(here, xPostDialog);
    await choose(page, inputs.x, plain);
    await cardsSaying(page, 'Lanyard saw no face');
    const models = await browser
      .targets()
      .find((one) => one.url().endsWith('/offscreen.html'))!
      .asPage();
    for (const [desk, said] of [
      ['/open.js', 'Lanyard could not look at the picture itself'],
      ['/faces.js', 'Faces could not be looked for'],
      ['/words.js', 'Words in it could not be read'],
    ] as const) {
      const worker = models.workers().find((one) => one.url().endsWith(desk))!;
      await worker.evaluate(() => {
        self.onmessage = () => {
          throw new Error('It broke over a picture.');
        };
      });
      await clickOn(page, '[role="dialog"] [aria-label="Remove media"]');
      await choose(page, inputs.x, told);
      await cardsSaying(page, said, 'where it was taken');
      await clickOn(page, '[role="dialog"] [aria-label="Remove media"]');
      await choose(page, inputs.x, plain);
      await cardsSaying(page, 'Lanyard saw no face');
    }
    await browser.close();
  });
});

const nobody = /could not look at the picture/;
const plainly = 'Lanyard saw no face, which does not mean that nobody is in it';

describe('what is no plain picture has an answer of its own, and the next one is looked at', () => {
  let here: Stage;
  let page: Page;
  beforeAll(async () => {
    here = await stage('chromium');
    page = await at(here, fbPost);
    return () => page.close();
  });

  test.each<[string, string, Uint8Array, (string | RegExp)[]]>([
    ['broken', 'broken.jpg', jpeg({}).fill(0, 40), [nobody]],
    ['cut off', 'cut-off.png', png(everything, ['exif'], big).slice(0, 700), [nobody]],
    ['moving', 'moving.gif', movingGif(), ['Only its first frame was looked at']],
    [
      'of 16 bits a colour',
      'sixteen.png',
      png(everything, ['exif'], { ...big, depth: 16 }),
      ['where it was taken', plainly],
    ],
    ['in printers’ colours', 'four-colours.jpg', cmykJpeg(), [plainly]],
    ['a drawing with a script', 'drawing.svg', drawing(), [nobody]],
    ['a text with a picture’s name', 'renamed.png', textFile(), [nobody]],
    ['plain, after all of these', 'after.png', png({}, [], big), [plainly]],
  ])('%s', async (_what, name, bytes, says) => {
    await choose(page, inputs.facebook, onDisk(name, bytes));
    await cardsSaying(page, ...says);
    await clickOn(page, '[role="dialog"] [aria-label="Remove post attachment"]');
    await page.waitForFunction(() => !document.querySelector('[role="dialog"] form img[src^="blob:"]'));
  });
});

describe('while pictures are looked at', () => {
  test('nothing is asked of the network but by the page itself', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'lanyard-net-')), 'net.json');
    const browser = await openChromium(builds.chromium(), [
      `--log-net-log=${log}`,
      '--net-log-capture-mode=Default',
    ]);
    const here = { ...(await stage('chromium')), browser };
    const drawing = await browser.newPage();
    const sign = onDisk('watched.jpg', await render(drawing, schoolSigns[0]!.svg));
    const page = await at(here, xPostDialog);
    await choose(page, '[role="dialog"] [data-testid="toolBar"] input[type="file"]', sign, told);
    await cardsSaying(page, 'Larkfield Primary School', 'where it was taken');
    await browser.close();
    // One event a line; what the browser asks for itself has no origin.
    const asked = readFileSync(log, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, initiator] = /"initiator":"([^"]*)"/.exec(line) ?? [];
        const [, url] = /"url":"([^"]*)"/.exec(line) ?? [];
        return initiator && url && initiator !== 'not an origin'
          ? [`${initiator} → ${new URL(url).host}`]
          : [];
      });
    expect([...new Set(asked)]).toEqual(['https://x.com → x.com']);
  });
});

describe('with the models’ files taken away', () => {
  let browser: Browser;
  let here: Stage;
  beforeAll(async () => {
    const build = mkdtempSync(join(tmpdir(), 'lanyard-without-models-'));
    cpSync(builds.chromium(), build, { recursive: true });
    rmSync(join(build, 'models'), { recursive: true });
    browser = await openChromium(build);
    here = { ...(await stage('chromium')), browser };
    return () => browser.close();
  });

  test('it is said that nobody could look, and everything else works', async () => {
    const page = await at(here, xPostDialog);
    await choose(page, '[role="dialog"] [data-testid="toolBar"] input[type="file"]', told);
    await page.keyboard.type('Well done Ollie Benning');
    await cardsSaying(
      page,
      'Lanyard could not look at the picture itself',
      'where it was taken',
      'Ollie Benning',
    );
    await page.close();
  });
});
