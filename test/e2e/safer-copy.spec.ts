import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { extensionId } from '../../scripts/lib/launch.ts';
import { fileDataOf } from '../../src/images/file/file-data.ts';
import { everything } from '../images/made/exif.ts';
import { png } from '../images/made/files.ts';
import { render } from '../pictures/render.ts';
import { withFaces } from '../pictures/set.ts';
import { choose, onDisk } from './attach.ts';
import { at, xPostDialog } from './editors.ts';
import { action, box, chip, press } from './ours.ts';
import { stage, until, type Stage } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const told = onDisk('holiday.png', png(everything, ['exif', 'xmp'], { width: 480, height: 320 }));

describe('a safer copy, in Chromium', () => {
  let here: Stage;
  let app: Page;
  let faces: string;
  const saved = mkdtempSync(join(tmpdir(), 'lanyard-saved-'));
  beforeAll(async () => {
    here = await stage('chromium');
    const drawing = await here.browser.newPage();
    faces = onDisk('three.jpg', await render(drawing, withFaces[11]!.svg));
    await drawing.close();
  });
  afterAll(async () => {
    await app?.close();
  });

  const open = async (): Promise<void> => {
    await app?.close();
    app = await here.browser.newPage();
    const session = await app.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
    await app.goto(`chrome-extension://${await extensionId(here.browser)}/app.html#/picture`);
    await app.bringToFront();
  };
  const pressButton = async (words: string): Promise<void> => {
    const button = await app.waitForSelector(
      `::-p-xpath(//button[starts-with(normalize-space(), "${words}")])`,
    );
    await button!.click();
  };
  const file = (name: string): Promise<Buffer> =>
    until(() => (existsSync(join(saved, name)) ? readFileSync(join(saved, name)) : undefined));

  test('a card leads there', async () => {
    const page = await at(here, xPostDialog);
    await choose(page, '[role="dialog"] [data-testid="toolBar"] input[type="file"]', told);
    await until(async () => /to look at$/.test((await chip(page))?.text ?? ''), 20_000);
    await press(page, 'open');
    await until(() => action(page, 'picture'));
    const card = (await box(page))!.box;
    const top = async (): Promise<number> => (await action(page, 'picture'))!.box.y;
    const before = await top();
    // The card may be longer than its place, and then a person scrolls it.
    if (before + 40 > card.y + card.height) {
      await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2);
      await page.mouse.wheel({ deltaY: 600 });
      // The wheel moves it in several frames: it is pressed where it has come to stand.
      let last = before;
      await until(async () => {
        const now = await top();
        const stands = now === last && now !== before;
        last = now;
        return stands;
      });
    }
    await press(page, 'picture');
    const target = await here.browser.waitForTarget((one) => one.url().endsWith('#/picture'), {
      timeout: 8000,
    });
    await (await target.page())!.close();
    await page.close();
  });

  test('has nothing beside the picture, and is the same picture', async () => {
    await open();
    await choose(app, '#picture-file', told);
    await pressButton('Save a copy without it');
    const copy = await file('picture-copy.png');
    expect(await fileDataOf(new Uint8Array(copy))).toMatchObject({ answer: 'read', traces: [] });
    expect(copy.length).toBeLessThan(readFileSync(told).length);
  });

  test('has faces painted over, with nothing left under the paint', async () => {
    await open();
    await choose(app, '#picture-file', faces);
    await pressButton('Find faces');
    await app.waitForSelector('::-p-text(Cover face 3)', { timeout: 20_000 });
    await pressButton('Save the covered copy');
    const copy = (await file('picture-covered.jpg')).toString('base64');
    const lightest = (await app.evaluate(`(async () => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(copy)}), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const drawing = canvas.getContext('2d');
      drawing.drawImage(picture, 0, 0);
      return [180, 540, 900].map((x) => Math.max(...drawing.getImageData(x - 30, 310, 60, 60).data.filter((_, at) => at % 4 < 3)));
    })()`)) as number[];
    expect(Math.max(...lightest)).toBeLessThan(16);
  });

  test('can be made by keyboard and screen reader, and fits at every width', async () => {
    await open();
    await choose(app, '#picture-file', faces);
    await pressButton('Add a part to cover');
    await app.waitForSelector('::-p-text(Cover part 1)');
    for (const width of [320, 1400]) {
      await app.setViewport({ width, height: 900 });
      expect(await app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await app.evaluate(axe);
      const { violations } = (await app.evaluate('globalThis.axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});
