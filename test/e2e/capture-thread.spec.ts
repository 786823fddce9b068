import { PNG } from 'pngjs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  captureKept,
  capturesKept,
  openPopup,
  popupText,
  pressIn,
  readGateOnce,
  zoomTo,
} from './capture-acts.ts';
import { address, openChromium, stage, until, type Page, type Stage } from './stage.ts';

const limit = 500;

/** A page in which every row of pixels has a colour of its own, under a header that sticks. */
async function ruler(page: Page, rows: number, more: { dir?: string; dark?: boolean } = {}): Promise<void> {
  await page.evaluate(
    (count, { dir, dark }) => {
      document.documentElement.dir = dir ?? 'ltr';
      document.body.style.cssText = `margin:0;background:${dark ? '#000' : '#fff'}`;
      const head = document.createElement('div');
      head.style.cssText =
        'position:sticky;top:0;height:53px;background:rgb(9,200,200);box-shadow:0 1px 6px #000';
      const float = document.createElement('div');
      float.style.cssText =
        'position:fixed;bottom:20px;right:20px;width:90px;height:40px;background:rgb(9,9,200)';
      const lines = document.createElement('div');
      for (let from = 0; from < count; from += 500) {
        const sheet = document.createElement('canvas');
        [sheet.width, sheet.height] = [4, Math.min(500, count - from)];
        sheet.style.cssText = `display:block;width:100%;height:${sheet.height}px;image-rendering:pixelated`;
        const paint = sheet.getContext('2d')!;
        for (let y = 0; y < sheet.height; y++) {
          const row = from + y;
          paint.fillStyle = `rgb(${(row >> 16) & 255},${(row >> 8) & 255},${row & 255})`;
          paint.fillRect(0, y, 4, 1);
        }
        lines.append(sheet);
      }
      document.body.append(head, lines, float);
    },
    rows,
    more,
  );
}

/** Which row of the ruler each row of a picture shows, at a place across it. */
function rowsOf(png: PNG, x = 30): number[] {
  return Array.from({ length: png.height }, (_, y) => png.data.readUIntBE((y * png.width + x) * 4, 3));
}

describe('saving a thread', () => {
  let here: Stage;
  let page: Page | undefined;
  beforeAll(async () => {
    here = await stage('chromium');
    await readGateOnce(here);
  });
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });
  const bare = async (): Promise<Page> => {
    page = await here.browser.newPage();
    await page.goto(address(here, 'x.com', '/__bare'));
    return page;
  };
  const save = async (
    on: Page,
    within = 60_000,
    of: Stage = here,
  ): Promise<{ text: string; took: number; popup: Page }> => {
    const popup = await openPopup(of, on);
    const began = Date.now();
    await pressIn(popup, 'Scroll and save the whole thread');
    const text = await until(async () => {
      const now = await popupText(popup);
      return /Saved\.|Nothing was saved|Not saved|Stopped:/.test(now) ? now : '';
    }, within);
    return { text, took: Date.now() - began, popup };
  };

  /** Every row of the ruler stands once in the long picture, and in its place; gives how many rows there are. */
  const ruled = async (of: Stage = here): Promise<number> => {
    const { capture, pictures } = await captureKept(of);
    expect(capture.kind).toBe('thread');
    const { scale } = capture.pictures[0]!;
    const rows = pictures.slice(1).flatMap((bytes) => rowsOf(PNG.sync.read(bytes)));
    // The header throws a shadow on the first rows; from there on every row once, and none left out.
    const clear = Math.round(20 * scale);
    const first = rows[clear]! - Math.floor(clear / scale);
    expect(first).toBeLessThan(3);
    const steps = rows.slice(clear + 1).map((row, at) => row - rows[clear + at]!);
    const off = steps.findIndex((step) => step !== 0 && step !== 1);
    expect(off < 0 ? 'in order' : `${rows.slice(clear + off - 2, clear + off + 3).join()}`).toBe('in order');
    // At a whole number of pixels each row is as high as every other; else one is higher by one pixel at most.
    const heights = new Map<number, number>();
    for (const row of rows.slice(clear)) heights.set(row, (heights.get(row) ?? 0) + 1);
    const inner = [...heights.values()].slice(1, -1);
    expect(Math.max(...inner)).toBe(Math.ceil(scale));
    expect(Math.min(...inner)).toBe(Math.floor(scale));
    return rows.at(-1)!;
  };

  test('20 screens: every row of pixels once and in its place, within 1.2 times what two a second allow', async () => {
    const on = await bare();
    // The strip is 800 − 53 high, of which a tenth is shared; the float takes what lies under it at the end.
    const rowsOnPage = Math.floor(747 + 18 * 672);
    await ruler(on, rowsOnPage);
    const { text, took } = await save(on);
    expect(text).toMatch(/Saved\./);
    const { capture, words } = await captureKept(here);
    const screens = words.split('[Screen ').length - 1;
    console.log(`${screens} screens in ${took} ms, of ${(screens - 1) * limit} ms allowed at the least`);
    expect(screens).toBeGreaterThanOrEqual(19);
    expect(took).toBeLessThan(screens * limit * 1.2);
    expect(capture.notes).toEqual([]);
    expect(await ruled()).toBeGreaterThan(rowsOnPage - 70);
    expect(await on.evaluate(() => scrollY)).toBe(0);
  });

  test('from right to left, and dark: no seam is off by a pixel', async () => {
    const on = await bare();
    await ruler(on, 2600, { dir: 'rtl', dark: true });
    expect((await save(on)).text).toMatch(/Saved\./);
    expect(await ruled()).toBeGreaterThan(2500);
  });

  test('with more pixels to a point, and zoomed: no seam is off by a pixel', async () => {
    const dense: Stage = {
      ...here,
      browser: await openChromium(here.extension, [
        '--force-device-scale-factor=2',
        '--window-size=1400,1200',
      ]),
    };
    try {
      await readGateOnce(dense);
      for (const zoom of [1, 1.1, 0.67]) {
        const on = await dense.browser.newPage();
        await on.setViewport(null);
        await on.goto(address(dense, 'x.com', '/__bare'));
        await ruler(on, 2600);
        await zoomTo(dense, on, zoom);
        const { text } = await save(on, 60_000, dense);
        expect(text).toMatch(/Saved\./);
        const { capture } = await captureKept(dense);
        expect(capture.screen).toMatchObject({ zoom, density: Math.round(2000 * zoom) / 1000 });
        expect(capture.notes).toEqual([]);
        await ruled(dense);
        await on.close();
      }
    } finally {
      await dense.browser.close();
    }
  });

  test('a page that moves while it is saved is joined by its pixels, and that is said', async () => {
    const on = await bare();
    await ruler(on, 3000);
    await on.evaluate(() => {
      // Something of unknown height comes in above, as late pictures do, where the browser does not hold the place.
      document.documentElement.style.overflowAnchor = 'none';
      let times = 0;
      addEventListener('scroll', () => {
        if (times++ !== 1) return;
        const late = document.createElement('div');
        late.style.cssText = 'height:37px;background:rgb(200,200,9)';
        document.body.children[1]!.before(late);
      });
    });
    expect((await save(on)).text).toMatch(/Saved\./);
    const { capture } = await captureKept(here);
    expect(capture.notes.join()).toMatch(/The page moved while it was saved/);
    await ruled();
  });

  test('a page that scrolls for ever is ended, and that is said', async () => {
    const on = await bare();
    await ruler(on, 2000);
    await on.evaluate(() => {
      addEventListener('scroll', () => {
        const more = document.createElement('div');
        more.style.cssText = 'height:1200px;background:linear-gradient(red,blue)';
        document.body.append(more);
      });
    });
    const { text } = await save(on, 90_000);
    expect(text).toMatch(/The page goes on: 40 screens were saved/);
  });

  test('closed halfway: what was taken before is kept, and that is said', async () => {
    const on = await bare();
    await ruler(on, 9000);
    const before = (await capturesKept(here)).length;
    const popup = await openPopup(here, on);
    await pressIn(popup, 'Scroll and save the whole thread');
    await until(async () => /[3-9] of about/.test(await popupText(popup)));
    // It goes elsewhere, as a page that logs somebody out does.
    await on.evaluate(() => history.pushState(null, '', '/elsewhere'));
    const text = await until(async () => {
      const now = await popupText(popup);
      return /Saved\./.test(now) ? now : '';
    }, 15_000);
    expect(text).toMatch(/Scrolling ended after \d screens: the page changed or was closed/);
    const kept = await capturesKept(here);
    expect(kept.length).toBe(before + 1);
    expect(kept.at(-1)!.capture.page.address).toMatch(/__bare$/);
    await ruled();
  });

  test('stopped by the person: nothing is kept, and the page is where it was', async () => {
    const on = await bare();
    await ruler(on, 9000);
    await on.evaluate(() => scrollTo(0, 300));
    const before = (await capturesKept(here)).length;
    const popup = await openPopup(here, on);
    await pressIn(popup, 'Scroll and save the whole thread');
    await until(async () => /[2-9] of about/.test(await popupText(popup)));
    await pressIn(popup, 'Stop, and keep nothing');
    await until(async () => /nothing of this thread was kept/.test(await popupText(popup)));
    await until(() => on.evaluate(() => scrollY === 300));
    expect((await capturesKept(here)).length).toBe(before);
  });
});
