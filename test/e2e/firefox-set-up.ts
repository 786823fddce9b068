import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { address, builds, openFirefox, theSites, type Stage } from './stage.ts';

/** A Firefox for one spec; gives what opens a page of a look-alike in it, one at a time. */
export function setUpFirefox(): (host: string, path: string, width?: number) => Promise<Page> {
  let here: Stage;
  let browser: Browser | undefined;
  let page: Page | undefined;
  const close = async (): Promise<void> => {
    const old = page;
    page = undefined;
    await old?.close();
  };
  beforeAll(async () => {
    const extension = builds.firefox();
    browser = await openFirefox(extension);
    here = { kind: 'firefox', browser, sites: await theSites(), extension };
  });
  afterEach(close);
  afterAll(() => browser?.close());
  return async (host, path, width = 1200) => {
    await close();
    page = await here.browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.goto(address(here, host, path));
    return page;
  };
}
