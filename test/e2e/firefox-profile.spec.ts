import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { setUpFirefox } from './firefox-set-up.ts';
import { colours, count, screenOf, type Area } from './pixels.ts';
import { rewrite } from './rewrite.ts';
import { pause, until } from './stage.ts';

/** In Firefox nothing looks into a closed root: a mark is known by its colour. */
const { light } = colours;

describe('Firefox: one’s own profile', () => {
  const openIn = setUpFirefox();
  let page: Page;

  const open = async (path: string, host = 'x.com'): Promise<void> => {
    page = await openIn(host, path, 1280);
  };
  /** The words, and what stands beside and under them. */
  const around = async (selector: string): Promise<Area> => {
    const { x, y, width, height } = (await (await page.waitForSelector(selector))!.boundingBox())!;
    return { x, y: y - 20, width: width + 160, height: height + 60 };
  };
  const marked = async (area: Area): Promise<number> => count(await screenOf(page), light.warn, area);

  test('what a policy speaks of is marked beside the field', async () => {
    await open('/samcarter_reads');
    const area = await around('[data-testid="UserDescription"]');
    await until(async () => (await marked(area)) > 20);
  });

  test('in the form too, until it is written otherwise', async () => {
    await open('/settings/profile');
    const area = await around('textarea[name="description"]');
    await until(async () => (await marked(area)) > 20);
    await page.click('textarea[name="description"]', { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type('Reader, walker, tea drinker.');
    await page.click('input[name="location"]');
    await until(async () => (await marked(area)) === 0);
  });

  test.each([
    ['x.com', '/samcarter_reads', 'Seedlings: 0, slugs: 41.'],
    ['www.facebook.com', '/samcarter.reads', 'Finished the last chapter on the bus'],
    ['www.instagram.com', '/p/DLj9zTe5Mb7/', 'I got it in one minute.'],
  ])('%s%s: a sign stands beside a post of theirs, and goes with its words', async (host, path, own) => {
    await open(path, host);
    const named = 'Ollie Benning in my class has hit another child at Larkfield.';
    const { x, y, right, bottom } = await rewrite(page, own, named);
    const area = { x, y: y - 10, width: right + 160 - x, height: bottom + 50 - y };
    const seen = async (): Promise<number> => {
      const screen = await screenOf(page);
      return count(screen, light.stop, area) + count(screen, light.warn, area);
    };
    await until(async () => (await seen()) > 20, 10_000);
    await rewrite(page, named, 'The cat came in.');
    await until(async () => (await seen()) === 0);
  });

  test('nobody else’s profile is judged', async () => {
    await open('/quietkettle');
    const area = await around('[data-testid="UserDescription"]');
    await pause(2500);
    expect(await marked(area)).toBe(0);
  });
});
