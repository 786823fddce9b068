import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionId } from '../../scripts/lib/launch.ts';
import { render } from '../pictures/render.ts';
import { withFaces } from '../pictures/set.ts';
import { isReadWithoutFault } from './accessible.ts';
import { download, press, says } from './evidence-acts.ts';
import { putLockerIn, saveIn } from './locker-in-page.ts';
import { openChromium, stage, until, type Browser, type Page } from './stage.ts';
import { verify } from './verify-in-terminal.ts';

type Box = { x: number; y: number; width: number; height: number };

const threeInARow = withFaces.find(({ name }) => name === 'three in a row')!;
/** What is burnt in. */
const black = 0x202020;
const pixel = (png: PNG, x: number, y: number): number => png.data.readUIntBE((y * png.width + x) * 4, 3);

describe('a copy with names and faces covered', () => {
  let browser: Browser;
  let page: Page;
  let picture: Buffer;
  let incident: string;
  beforeAll(async () => {
    const { extension } = await stage('chromium');
    browser = await openChromium(extension);
    const drawing = await browser.newPage();
    picture = await render(drawing, threeInARow.svg, 'png');
    await drawing.close();
    page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 1000 });
    await page.goto(`chrome-extension://${await extensionId(browser)}/app.html#/evidence`);
    await page.waitForSelector('#evidence-title');
    await putLockerIn(page);
    const { width, height } = PNG.sync.read(picture);
    const posts = [{ author: 'Bramble Thistlewood', handle: '@bramble', text: 'Look at them', time: '2h' }];
    const saved = await saveIn(page, { title: 'A picture of three' }, picture, { width, height }, { posts });
    if (!saved.saved) throw new Error(saved.words);
    incident = saved.incident;
  });
  afterAll(() => browser?.close());

  const faces = (): Promise<number> => page.$$eval('rect[aria-label^="Cover face"]', (all) => all.length);
  const covers = (): Promise<Box[]> =>
    page.$$eval('rect[aria-label*="Delete takes it away"]', (all) =>
      all.map((one) => {
        const at = (name: string): number => Number(one.getAttribute(name));
        return { x: at('x'), y: at('y'), width: at('width'), height: at('height') };
      }),
    );
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement!.getAttribute('aria-label'));

  test('faces are looked for at a press, and offered; a press and a key cover one each, and one is left', async () => {
    await page.evaluate((to) => void (location.hash = to), `#/evidence/redact/${incident}`);
    // Pressed as soon as it is there: the picture may still be on its way.
    await press(page, 'Look for faces');
    await says(page, 'Lanyard saw about 3 faces: press each that is to be covered.');
    expect(await faces()).toBe(3);
    expect(await covers()).toEqual([]);
    await (await page.$('rect[aria-label="Cover face 1 on Picture 1"]'))!.click();
    await until(async () => (await covers()).length === 1 && (await faces()) === 2);
    // The focus is on the next face by now, so a key goes on from there.
    expect(await focused()).toBe('Cover face 1 on Picture 1');
    await page.keyboard.press('Enter');
    await until(async () => (await covers()).length === 2 && (await faces()) === 1);
    expect(await focused()).toBe('Cover face 1 on Picture 1');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Cover 1 on Picture 1\. Arrow keys move it/);
    const [{ x }] = (await covers()) as [Box, Box];
    await page.keyboard.press('ArrowRight');
    await until(async () => (await covers())[0]!.x > x);
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await covers())[0]!.x === x);
  });

  test('is read without a fault by a checker of accessibility, light and dark, wide and narrow', async () => {
    await isReadWithoutFault(page, 'covered-copy');
    await page.setViewport({ width: 1400, height: 1000 });
  });

  test('what is covered is black in every pixel of the copy, the rest is as it was, and so is the original', async () => {
    const burnt = await covers();
    expect(burnt).toHaveLength(2);
    const zip = await download(page, () => press(page, 'Make the covered copy'));
    await says(page, 'is in your downloads. Open it and look at every picture');
    expect(await verify(zip)).toMatchObject({ code: 0 });
    const data = unpacked(zip);
    const copy = PNG.sync.read(readFileSync(join(data, 'pictures/0001-1.png')));
    const original = PNG.sync.read(picture);
    expect([copy.width, copy.height]).toEqual([original.width, original.height]);
    const under = (x: number, y: number): boolean =>
      burnt.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
    let [seen, blackBefore, changed] = [0, 0, 0];
    for (let y = 0; y < copy.height; y++)
      for (let x = 0; x < copy.width; x++) {
        if (!under(x, y)) changed += Number(pixel(copy, x, y) !== pixel(original, x, y));
        else if (pixel(copy, x, y) !== black) seen++;
        else blackBefore += Number(pixel(original, x, y) === black);
      }
    expect({ seen, changed }).toEqual({ seen: 0, changed: 0 });
    expect(blackBefore).toBeLessThan(100);
    expect(readFileSync(join(data, 'report.html'), 'utf8')).not.toMatch(/Bramble|Thistlewood/);

    await page.evaluate((to) => void (location.hash = to), `#/evidence/incident/${incident}`);
    const sealed = unpacked(await download(page, () => press(page, 'Make the file')));
    expect(readFileSync(join(sealed, 'pictures/0001-1.png')).equals(picture)).toBe(true);
  });
});

/** The folder with what a bag holds. */
function unpacked(zip: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-covered-'));
  execFileSync('unzip', ['-q', zip, '-d', folder]);
  return join(folder, readdirSync(folder)[0]!, 'data');
}
