import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PNG } from 'pngjs';
import { captureKept, openPopup, popupText, pressIn, readGateOnce } from './capture-acts.ts';
import { address, pause, stage, until, type Page, type Stage } from './stage.ts';

describe('saving what is on the screen', () => {
  let here: Stage;
  let page: Page | undefined;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterEach(async () => {
    await page?.close();
  });
  const open = async (host: string, path: string): Promise<Page> => {
    page = await here.browser.newPage();
    await page.goto(address(here, host, path));
    await pause(1500);
    return page;
  };

  test('the gate stands before the first saving, and the word beside the button ever after', async () => {
    const on = await open('x.com', '/home');
    const popup = await openPopup(here, on);
    expect(await popupText(popup)).toMatch(/Read this once, before you save anything/);
    expect(await popupText(popup)).not.toMatch(/Save this screen/);
    await pressIn(popup, 'No, go on');
    await until(async () => /Save this screen/.test(await popupText(popup)));
    expect(await popupText(popup)).toMatch(/This may show an indecent image of a child/);
    await popup.close();
  });

  test.each([
    ['x.com', '/home', /posts? read/],
    ['www.facebook.com', '/', /posts? read/],
    ['www.instagram.com', '/', /posts? read/],
  ])('%s%s: one screen, pixel for pixel, in under a second', async (host, path, words) => {
    await readGateOnce(here);
    const on = await open(host, path);
    await on.bringToFront();
    const seen = PNG.sync.read(Buffer.from(await on.screenshot({ captureBeyondViewport: false })));
    const popup = await openPopup(here, on);
    const began = Date.now();
    await pressIn(popup, 'Save this screen');
    const text = await until(async () => {
      const now = await popupText(popup);
      return /Saved\.|Nothing was saved|Not saved/.test(now) ? now : '';
    }, 15_000);
    console.log(`${host}: saved after ${Date.now() - began} ms`);
    expect(text).toMatch(/Saved\. 1 picture/);
    expect(text).toMatch(words);
    const { capture, pictures, words: shown } = await captureKept(here);
    expect(capture).toMatchObject({
      kind: 'screen',
      site: { 'x.com': 'x', 'www.facebook.com': 'facebook', 'www.instagram.com': 'instagram' }[host],
      page: { address: on.url() },
      notes: [],
      screen: { zoom: 1, density: 1 },
    });
    expect(capture.posts.some((post) => post.author && post.text)).toBe(true);
    expect(shown).toContain(capture.posts.find((post) => post.text)!.text!.slice(0, 20));
    expect(JSON.stringify(capture)).not.toMatch(/latitude|longitude|coords/);
    const saved = PNG.sync.read(pictures[0]!);
    expect([saved.width, saved.height]).toEqual([seen.width, seen.height]);
    expect(saved.data.equals(seen.data)).toBe(true);
  });
});
