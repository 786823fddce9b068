import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, xInlinePost } from './editors.ts';

import { pause, stage, until, type Page, type Stage } from './stage.ts';

describe('the toolbar popup', () => {
  let here: Stage;
  let page: Page;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterAll(async () => {
    await page?.close();
  });

  /** Presses the toolbar button for real, and reads what opens. */
  const open = async (on: Page): Promise<{ text: string; popup: Page }> => {
    await on.bringToFront();
    const [extension] = [...(await here.browser.extensions()).values()];
    await extension!.triggerAction(on);
    const target = await here.browser.waitForTarget((one) => one.url().includes('/popup.html'), {
      timeout: 8000,
    });
    const popup = await target.asPage();
    const text = await until(() =>
      popup.evaluate(() => (document.body.innerText.length > 30 ? document.body.innerText : '')),
    );
    return { text, popup };
  };

  test('shows what is watched here, what was found and by which clause', async () => {
    page = await at(here, xInlinePost);
    await page.keyboard.type('Well done Ollie Benning for the pen licence', { delay: 8 });
    await pause(600);
    const { text, popup } = await open(page);
    expect(text).toContain('Kingsway Primary and Nursery School');
    expect(text).toContain('6.v');
    expect(text).toMatch(/may name a student/);
    expect(text).toContain('“Ollie Benning” (a name on your student list)');
    await popup.close();
  });

  test('lets a held post go, by the person’s own next press', async () => {
    page = await at(here, xInlinePost);
    const from = here.sites.arrivals.length;
    await page.keyboard.type('Well done Ollie Benning for the pen licence', { delay: 8 });
    await pause(600);
    await page.click(xInlinePost.send!);
    await pause(400);
    const { popup } = await open(page);
    const button = await popup.waitForSelector('::-p-text(Let it go)');
    await button!.click();
    await pause(300);
    await popup.close();
    expect(here.sites.arrivals.length).toBe(from);
    await page.bringToFront();
    await page.click(xInlinePost.send!);
    await until(() => here.sites.arrivals.length === from + 1);
  });

  test('on any other page says in a sentence what it is for', async () => {
    const elsewhere = await here.browser.newPage();
    await elsewhere.goto('data:text/html,<title>elsewhere</title><p>elsewhere');
    const { text, popup } = await open(elsewhere);
    expect(text).toMatch(/Facebook, Instagram (and|or) X/);
    expect(text).not.toMatch(/nothing found/i);
    await popup.close();
    await elsewhere.close();
  });
});
