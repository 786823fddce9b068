import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpack } from './capture-acts.ts';
import { FirefoxInside, Popup, type OwnPage } from './firefox-inside.ts';
import { address, builds, openFirefox, pause, theSites, until, type Page, type Stage } from './stage.ts';
import { verify } from './verify-in-terminal.ts';

type Written = {
  incident: {
    log: { what: string }[];
    captures: {
      kind: string;
      site: string;
      page: { address: string };
      posts: { author?: string; text?: string }[];
      pictures: { file: string }[];
      archive?: string;
      browser: { name: string };
    }[];
  };
};

describe('Firefox: from the toolbar button to a file somebody can check', () => {
  let here: Stage;
  let inside: FirefoxInside | undefined;
  let own: OwnPage;
  const downloads = mkdtempSync(join(tmpdir(), 'lanyard-downloads-'));

  beforeAll(async () => {
    const extension = builds.firefox();
    const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
    const browser = await openFirefox(extension, prefs, true);
    here = { kind: 'firefox', browser, sites: await theSites(), extension };
  });
  afterAll(() => here?.browser.close());

  const open = async (host: string, path: string): Promise<Page> => {
    const page = await here.browser.newPage();
    await page.goto(address(here, host, path));
    await pause(1500);
    inside ??= await FirefoxInside.of(here.browser);
    return page;
  };
  const saved = (popup: Popup, within = 15_000): Promise<string> =>
    until(async () => {
      const text = await popup.text();
      return /Saved\.|Nothing was saved|Not saved/.test(text) ? text : '';
    }, within);
  const downloaded = (ending: string): Promise<string> =>
    until(() => {
      const names = readdirSync(downloads);
      const name = names.find((one) => one.endsWith(ending));
      return name && !names.includes(`${name}.part`) ? join(downloads, name) : '';
    }, 30_000);

  let seen: PNG;

  test('the gate stands first; then one screen is saved as it is', async () => {
    const page = await open('x.com', '/home');
    seen = PNG.sync.read(Buffer.from(await page.screenshot({ captureBeyondViewport: false })));
    const popup = await inside!.pressToolbarButton(page);
    await until(async () => /Read this once, before you save anything/.test(await popup.text()));
    expect(await popup.text()).not.toMatch(/Save this screen/);
    await popup.press('No, go on');
    await popup.press('Save this screen');
    expect(await saved(popup)).toMatch(/Saved\. 1 picture, \d+ posts? read/);
    await page.close();
  });

  test('a post from the browser’s own menu: that post, and nothing beside it', async () => {
    const page = await open('x.com', '/home');
    await inside!.chooseInMenu(page, 'article[data-testid="tweet"]', 'Save this post as evidence');
    expect(await saved(new Popup(inside!))).toMatch(/Saved\. 1 picture, 1 post read/);
    await page.close();
  });

  test('by the shortcut that Firefox keeps for it: the screen of the page in front', async () => {
    const page = await open('www.facebook.com', '/samcarter.reads');
    await inside!.takeShortcut(page, 'S');
    // The popup opens by itself to tell it.
    expect(await saved(new Popup(inside!))).toMatch(/Saved\. 1 picture/);
    await page.close();
  });

  test.each([
    ['www.facebook.com', '/priya.raman.writes/posts/122100000000001'],
    ['www.instagram.com', '/p/DLk3vQ8tYp2/'],
  ])('%s%s: a whole thread, as it scrolls', async (host, path) => {
    const page = await open(host, path);
    const popup = await inside!.pressToolbarButton(page);
    await popup.press('Scroll and save the whole thread');
    expect(await saved(popup, 40_000)).toMatch(/Saved\. \d+ pictures?/);
    await page.close();
  });

  test('the incident is logged, handed over as one file, and the terminal finds it whole', async () => {
    own = await inside!.openOurs('app.html#/evidence');
    await until(async () => /5 captures, since/.test(await own.text()), 8000);
    await own.press('X, ');
    await until(async () => /What was saved \(5\)/.test(await own.text()), 8000);
    await own.press('Make the file');
    const zip = await downloaded('.zip');
    expect(await verify(zip)).toMatchObject({ code: 0 });
    const files = unpack(readFileSync(zip));
    const { incident } = JSON.parse(files.get('data/incident.json')!.toString('utf8')) as Written;
    expect(incident.captures.map(({ kind, site }) => `${kind} ${site}`)).toEqual([
      'screen x',
      'post x',
      'screen facebook',
      'thread facebook',
      'thread instagram',
    ]);
    for (const { posts, pictures, archive, browser } of incident.captures) {
      expect(posts.some(({ author, text }) => author && text)).toBe(true);
      expect(browser.name).toBe('Firefox');
      // Firefox has no page archive to give.
      expect(archive).toBeUndefined();
      for (const { file } of pictures)
        expect(PNG.sync.read(files.get(`data/${file}`)!).width).toBeGreaterThan(300);
    }
    const first = PNG.sync.read(files.get(`data/${incident.captures[0]!.pictures[0]!.file}`)!);
    expect([first.width, first.height]).toEqual([seen.width, seen.height]);
    expect(first.data.equals(seen.data)).toBe(true);
    expect(files.get('data/report.pdf')!.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('one bit that was changed afterwards is told, in the terminal and on the check page', async () => {
    const bytes = readFileSync(await downloaded('.zip'));
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    const changed = join(downloads, 'changed.zip.bin');
    writeFileSync(changed, bytes);
    const { code, said } = await verify(changed);
    expect(code).toBe(1);
    expect(said).toMatch(/changed|cannot be read|damaged/i);
    await own.chooseFile('input[type="file"]', changed);
    await until(async () => /has been changed|cannot be|damaged/i.test(await own.text()), 15_000);
  });
});
