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
    // The sites remember a language, and other specs use the same browser.
    await page?.deleteCookie({ name: 'lang' });
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
    // Arabic, from right to left.
    ['x.com', '/home?lang=ar', ['signedIn.handle', 'people[].name', 'posts[].text', 'editors[].canSend']],
    ['www.instagram.com', '/?lang=ar', ['posts[].author', 'posts[].text', 'people[].handle']],
    ['www.facebook.com', '/?lang=ar', ['signedIn.displayName', 'posts[].author', 'people[].name']],
    // Who asks and who is suggested.
    ['x.com', '/follower_requests?lang=ar', ['people[].name', 'people[].relation']],
    ['www.facebook.com', '/friends/requests?lang=en', ['people[].name', 'people[].relation']],
    ['www.facebook.com', '/friends/suggestions?lang=ar', ['people[].name', 'people[].relation']],
    ['x.com', '/i/chat/requests?lang=de', ['threads[].name']],
    ['x.com', '/i/chat/requests?lang=ar', ['threads[].name']],
    ['www.instagram.com', '/accounts/activity/?followRequests=1&lang=de', ['people[].handle']],
    ['www.instagram.com', '/accounts/activity/?followRequests=1&lang=ar', ['people[].relation']],
    ['www.facebook.com', '/groups/fenn.walkers?lang=en', ['posts[].author', 'posts[].text']],
    ['www.facebook.com', '/groups/fenn.walkers/members?lang=ar', ['people[].name', 'people[].relation']],
    ['www.facebook.com', '/settings/?tab=how_people_find_and_contact_you&lang=de', ['settings']],
  ])('%s%s is read whole', async (host, path, fields) => {
    const read = await health(await open(host, path));
    expect(read).toMatchObject({ state: 'ready', missed: [] });
    expect(read.worked).toEqual(expect.arrayContaining(fields));
  });

  test.each([
    ['x.com', '/samcarter_reads/followers?rows=5000&lang=en'],
    ['www.facebook.com', '/samcarter.reads/followers?rows=5000&lang=en'],
    ['www.instagram.com', '/samcarter_reads/followers/?rows=5000&lang=en'],
    ['www.facebook.com', '/groups/fenn.walkers/members?rows=5000&lang=ar'],
  ])(
    '%s%s: of 5,000 rows those that are there are read, wherever the list is scrolled to',
    async (host, path) => {
      const on = await open(host, path);
      expect(await health(on)).toMatchObject({ page: 'people', missed: [] });
      const rows = (): Promise<number> =>
        on.evaluate(() => document.querySelectorAll('a[href*="_"], a[href*="profile.php"]').length);
      expect(await rows()).toBeLessThan(400);
      await on.evaluate(() => {
        const inner = [...document.querySelectorAll('[role="dialog"] div')].find(
          (box) => box.scrollHeight > box.clientHeight + 2000 && getComputedStyle(box).overflowY === 'auto',
        );
        if (inner) inner.scrollTop = 150_000;
        else window.scrollTo(0, 200_000);
      });
      await pause(600);
      expect(await health(on)).toMatchObject({ page: 'people', missed: [] });
      expect(await rows()).toBeLessThan(400);
    },
  );

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
