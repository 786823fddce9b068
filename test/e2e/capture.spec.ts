import { writeFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PNG } from 'pngjs';
import { clickOn } from './acts.ts';
import {
  captureKept,
  chooseInMenu,
  openPopup,
  popupText,
  pressIn,
  pressKeys,
  readGateOnce,
} from './capture-acts.ts';
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

  const threads: [string, (on: Page) => Promise<void>, string, string][] = [
    [
      'x.com',
      async (on) => {
        await clickOn(on, 'article[data-testid="tweet"] a[href*="/status/"]:has(time)');
        await on.waitForSelector('[data-testid="inline_reply_offscreen"]');
      },
      '/home',
      'x',
    ],
    ['www.facebook.com', () => pause(300), '/priya.raman.writes/posts/122100000000001', 'facebook'],
    ['www.instagram.com', () => pause(300), '/p/DLk3vQ8tYp2/', 'instagram'],
  ];
  test.each(threads)(
    '%s: a whole thread, with what the site tells of each post',
    async (host, go, path, site) => {
      await readGateOnce(here);
      const on = await open(host, path);
      await go(on);
      const popup = await openPopup(here, on);
      await pressIn(popup, 'Scroll and save the whole thread');
      const text = await until(async () => {
        const now = await popupText(popup);
        return /Saved\.|Nothing was saved|Not saved/.test(now) ? now : '';
      }, 40_000);
      expect(text).toMatch(/Saved\./);
      const { capture, pictures, words } = await captureKept(here);
      if (process.env.LANYARD_PICTURES)
        pictures.forEach((bytes, at) =>
          writeFileSync(`${process.env.LANYARD_PICTURES}/${site}-${at}.png`, bytes),
        );
      expect(capture).toMatchObject({ kind: 'thread', site, notes: [], page: { address: on.url() } });
      expect(capture.account).toBeTruthy();
      expect(capture.posts.length).toBeGreaterThan(site === 'instagram' ? 0 : 1);
      expect(capture.posts.every(({ author }) => author)).toBe(true);
      for (const { text: said } of capture.posts)
        if (said) expect(words.replace(/\s+/g, ' ')).toContain(said.replace(/\s+/g, ' ').slice(0, 15));
      expect(pictures.length).toBeGreaterThan(1);
    },
  );

  test('a post from its own menu: that post, its facts, and its part of the picture', async () => {
    await readGateOnce(here);
    const on = await open('x.com', '/home');
    await (await openPopup(here, on)).close();
    const post = (await on.$$('article[data-testid="tweet"]'))[1]!;
    const box = (await post.boundingBox())!;
    await post.click({ button: 'right', offset: { x: 200, y: 20 } });
    const text = await post.$eval('[data-testid="tweetText"]', (element) => element.textContent ?? '');
    await chooseInMenu(here, on, 'save-post');
    // The popup opens by itself and says what became of it.
    const target = await here.browser.waitForTarget((one) => one.url().includes('/popup.html'), {
      timeout: 8000,
    });
    const popup = await target.asPage();
    await until(async () => /Saved\. 1 picture, 1 post read/.test(await popupText(popup)));
    const { capture, pictures, words } = await until(async () => {
      const last = await captureKept(here);
      return last?.capture.kind === 'post' ? last : undefined;
    }, 8000);
    expect(capture.posts).toHaveLength(1);
    expect(capture.posts[0]).toMatchObject({
      author: expect.any(String) as string,
      link: expect.stringMatching(/status/) as string,
    });
    expect(text.slice(0, 20)).toBe(capture.posts[0]!.text!.slice(0, 20));
    expect(words).toContain(capture.posts[0]!.text!);
    const png = PNG.sync.read(pictures[0]!);
    expect(Math.abs(png.width - box.width)).toBeLessThan(3);
    expect(Math.abs(png.height - Math.min(box.height, 800 - box.y))).toBeLessThan(3);
  });

  test('by its key: the screen, once the gate has been read', async () => {
    await readGateOnce(here);
    const on = await open('www.facebook.com', '/samcarter.reads');
    await (await openPopup(here, on)).close();
    await pressKeys(here, on);
    await pause(1500);
    await until(async () => {
      const last = await captureKept(here);
      return last?.capture.page.address === on.url();
    }, 8000);
  });
});
