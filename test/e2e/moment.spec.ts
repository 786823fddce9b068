import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { extensionId } from '../../scripts/lib/launch.ts';
import type { SchoolDetails } from '../../src/school/school-details.ts';
import { demoSchool } from '../demo.ts';
import { xInlinePost } from './editors.ts';
import { box, ours, press, type Drawn } from './ours.ts';
import { builds, openChromium, pause, until } from './stage.ts';

/** Hours that hold at any time of any day, so that the test does not wait for Monday. */
const always = { hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: 0, to: 1440 }] };
const never = { hours: [] };
/** Longer than the page waits before it speaks. */
const longEnough = 3500;

describe('a site opened in working time, chromium', () => {
  let browser: Browser;
  let own: Page;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium(builds.chromium());
    own = await browser.newPage();
    await own.goto(`chrome-extension://${await extensionId(browser)}/app.html`);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });

  /** As the settings page saves it. */
  const setUp = async (packId: string, work: object, more: Partial<SchoolDetails> = {}): Promise<void> => {
    const school = { ...demoSchool, workTime: { breaks: [], off: [], ...work }, ...more };
    const reply = await own.evaluate(
      async (request) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<object> } } }
        ).chrome;
        return runtime.sendMessage({ kind: 'saveSetup', request });
      },
      { packId, school },
    );
    expect(reply).not.toHaveProperty('refused');
  };
  /** Forgets that anything was said today, as a browser does that is closed. */
  const nextDay = () =>
    own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
      ).chrome.storage.session.clear(),
    );
  const open = async (address: string): Promise<Page> => {
    page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };
  /** Once it has words: the box comes a moment before them. */
  const line = (): Promise<Drawn> =>
    until(async () => {
      const shown = await box(page);
      return shown?.text ? shown : undefined;
    }, 8000);

  test('is told of in a quiet line with its clause, once', async () => {
    await setUp('kingsway', always);
    await open('https://x.com/home?lang=en');
    const told = await line();
    expect(told.text).toContain('By the hours you set, this is working time.');
    expect(told.text).toContain('6.xxi');
    expect(told.text).not.toMatch(/must not use|not allowed|forbidden/i);
    // In a corner, and small.
    expect(told.box.x).toBeLessThan(40);
    expect(told.box.height).toBeLessThan(260);
    await press(page, 'close');
    await until(async () => (await box(page)) === undefined);
    await page.close();
    await open('https://x.com/home?lang=en');
    await pause(longEnough);
    expect(await box(page)).toBeUndefined();
  });

  test('takes no keyboard, and holds nothing', async () => {
    await nextDay();
    await setUp('kingsway', always);
    await open('https://x.com/home?lang=en');
    await xInlinePost.open(page);
    await line();
    await page.keyboard.type('Marking done by nine');
    expect(await page.$eval(xInlinePost.editor, (element) => element.textContent)).toContain(
      'Marking done by nine',
    );
    await page.click(xInlinePost.send!);
    await until(
      async () => !(await page.$eval(xInlinePost.editor, (one) => one.textContent))?.includes('nine'),
    );
  });

  test('is not told of again because the background was stopped', async () => {
    await nextDay();
    await setUp('kingsway', always);
    await open('https://x.com/home?lang=en');
    await line();
    await page.close();
    const worker = await browser.waitForTarget((one) => one.type() === 'service_worker');
    await (await worker.worker())!.close();
    await open('https://x.com/home?lang=en');
    await pause(longEnough);
    expect(await box(page)).toBeUndefined();
    // Another site is another matter.
    await page.close();
    await open('https://www.facebook.com/?locale=en_GB');
    expect((await line()).text).toContain('working time');
  });

  test.each<[string, string, object, Partial<SchoolDetails>]>([
    ['where no hours were set', 'kingsway', never, {}],
    ['in a break', 'st-nicholas', { ...always, breaks: always.hours }, {}],
    ['in the holidays', 'kingsway', { ...always, off: [{ from: '2000-01-01', to: '2100-01-01' }] }, {}],
    ['on an official account', 'st-nicholas', always, { accountKinds: { x: 'official' } }],
    ['of what is only information', 'kingsway', never, { schoolDevice: true }],
  ])('says nothing %s', async (_, packId, work, more) => {
    await nextDay();
    await setUp(packId, work, more);
    await open('https://x.com/home?lang=en');
    await pause(longEnough);
    expect((await ours(page)).drawn).toEqual([]);
  });

  test('a school device at Rosewood is told of at any hour', async () => {
    await nextDay();
    await setUp('rosewood', never, { schoolDevice: true });
    await open('https://x.com/home?lang=en');
    const { text } = await line();
    expect(text).toContain('You said that this is one of the school’s devices.');
    expect(text).toContain('If it was agreed, say so');
  });
});
