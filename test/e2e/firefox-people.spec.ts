import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { setUpFirefox } from './firefox-set-up.ts';
import { colours, count, screenOf, shapeOf, type Area } from './pixels.ts';
import { pause, until } from './stage.ts';

/** In Firefox nothing looks into a closed root: a sign is known by its shape and colour, a pressed button by its own. */
const { light } = colours;
const cell = '[data-testid="primaryColumn"] [data-testid="UserCell"]';

describe('Firefox: people on a page', () => {
  const openIn = setUpFirefox();
  let page: Page;

  const open = async (path: string): Promise<void> => {
    page = await openIn('x.com', path, 1200);
    await page.waitForSelector(cell);
  };
  /** The dot on a sign or on a card. */
  const dot = async (): Promise<Area | undefined> => shapeOf(await screenOf(page), light.note, 4);
  /** The dark button: a mark that is set, or the way back from a hold. */
  const dark = async (): Promise<Area | undefined> => shapeOf(await screenOf(page), light.key, 40);
  const rowOf = async (at: number): Promise<Area> => (await (await page.$$(cell))[at]!.boundingBox())!;
  const rows = (): Promise<number> => page.$$eval(cell, (all) => all.length);

  // First: whom the other test marks stands in this list too.
  test('one’s own followers are counted while they are scrolled', async () => {
    await open('/samcarter_reads/followers?rows=60&lang=en');
    // Nobody here is on a list, so that the dot of the count is the only one.
    await until(async () => count(await screenOf(page), light.note) > 20);
    await open('/fennbridgelib/followers?rows=60&lang=en');
    await pause(2500);
    expect(count(await screenOf(page), light.note)).toBe(0);
  });

  test('a request is asked about, marked from its card, and held before it is accepted', async () => {
    await open('/follower_requests?named=Robin+Vale&named=Amelia+Khan');
    const sign = await until(dot);
    const second = await rowOf(1);
    expect(sign.y).toBeGreaterThan(second.y);
    expect(sign.y).toBeLessThan(second.y + second.height);
    expect(await dark()).toBeUndefined();

    // The card opens with the keyboard on its clause: whom to ask and “Not them” come next, then the marks.
    const one = count(await screenOf(page), light.note);
    await page.mouse.click(sign.x + 3, sign.y + 3);
    await until(async () => count(await screenOf(page), light.note) > one);
    await pause(300);
    for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(dark);
    await page.keyboard.press('Escape');
    await until(async () => !(await dark()));

    const before = await rows();
    const accept = (await (await page.$$(cell))[1]!.$$('button'))[1]!;
    await accept.click();
    const back = await until(dark);
    expect(await rows()).toBe(before);
    await page.mouse.click(back.x + back.width / 2, back.y + back.height / 2);
    await until(async () => !(await dark()));
    expect(await rows()).toBe(before);

    // Of somebody else there is nothing to say, and they are let in.
    await (await (await page.$$(cell))[0]!.$$('button'))[1]!.click();
    await until(async () => (await rows()) === before - 1);
  });
});
