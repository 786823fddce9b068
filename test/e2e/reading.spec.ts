import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ReadingHealth } from '../../src/engine/reading-health.ts';
import type { PageStructure } from '../../src/messages/tab.ts';
import { askReader } from './acts.ts';
import { ourStretches } from './our-share.ts';
import { address, pause, stage, until, type Page, type Stage } from './stage.ts';

describe('reading live pages', () => {
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
    await pause(1200);
    return page;
  };

  const health = (of: Page): Promise<ReadingHealth> => askReader(here.browser, of, 'health');

  test.each([
    ['x.com', '/home', ['signedIn.handle', 'people[].name', 'posts[].text', 'editors[].canSend']],
    ['x.com', '/samcarter_reads', ['profile.bio', 'profile.own', 'posts[].permalink']],
    ['x.com', '/home?lang=de', ['signedIn.handle', 'people[].name', 'posts[].text']],
    ['www.instagram.com', '/samcarter_reads/', ['signedIn.handle', 'profile.bio', 'profile.displayName']],
    ['www.instagram.com', '/?lang=de', ['posts[].author', 'posts[].text', 'people[].handle']],
    ['www.facebook.com', '/', ['signedIn.displayName', 'posts[].author', 'posts[].text', 'people[].name']],
    ['www.facebook.com', '/samcarter.reads/friends', ['people[].name', 'people[].relation']],
  ])('%s%s is read whole', async (host, path, fields) => {
    const read = await health(await open(host, path));
    expect(read).toMatchObject({ state: 'ready', missed: [] });
    expect(read.worked).toEqual(expect.arrayContaining(fields));
  });

  test('one thing that the site has changed is named, and all others still read', async () => {
    const on = await open('x.com', '/samcarter_reads');
    await on.evaluate(() =>
      document.querySelector('[data-testid="UserName"]')!.removeAttribute('data-testid'),
    );
    const read = await health(on);
    expect(read.missed).toEqual(['profile']);
    expect(read.worked).toEqual(expect.arrayContaining(['signedIn.handle', 'posts[].text']));
  });

  test('the popup names it and gives a structure without a word of the page', async () => {
    const on = await open('x.com', '/samcarter_reads');
    await on.evaluate(() =>
      document.querySelector('[data-testid="UserName"]')!.removeAttribute('data-testid'),
    );
    await on.bringToFront();
    const [extension] = [...(await here.browser.extensions()).values()];
    await extension!.triggerAction(on);
    const target = await here.browser.waitForTarget((one) => one.url().includes('/popup.html'), {
      timeout: 8000,
    });
    const popup = await target.asPage();
    const text = await until(() =>
      popup.evaluate(() =>
        document.body.innerText.includes('Could not read') ? document.body.innerText : '',
      ),
    );
    expect(text).toContain('the profile (');
    await popup.close();
    const { structure } = await askReader<PageStructure>(here.browser, on, 'structure');
    expect(structure).toContain('data-testid="primaryColumn"');
    expect(structure).not.toMatch(/samcarter|Sam Carter|Thornbury/i);
  });

  test('a page is read in a few milliseconds', async () => {
    const on = await open('x.com', '/home');
    await on.evaluate(() => {
      const list = document.querySelector('[data-testid="cellInnerDiv"]:has(article)')!;
      for (let n = 0; n < 95; n++) list.parentElement!.append(list.cloneNode(true));
    });
    const stretches: number[] = [];
    for (let n = 0; n < 3; n++) stretches.push((await ourStretches(on, () => health(on)))[0] ?? 0);
    console.log(`100 posts read in ${stretches.map((ms) => ms.toFixed(1)).join(', ')} ms`);
    expect(Math.min(...stretches)).toBeLessThan(50);
  });
});
