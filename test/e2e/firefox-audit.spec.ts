import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { builds, openFirefox, pause, theSites, until } from './stage.ts';

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

/**
 * The extension that ships, with the port of the look-alikes in its addresses. Nobody can press in pages of
 * ours in this browser, so our page gets a script beside its own that presses its first button, and the one
 * button that answers for what only a person can see.
 */
async function withPresses(): Promise<string> {
  const { port } = await theSites();
  const copy = mkdtempSync(join(tmpdir(), 'lanyard-audit-'));
  cpSync(builds.firefox(), copy, { recursive: true });
  for (const file of files(copy).filter((name) => name.endsWith('.js')))
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll('https://x.com/settings', `https://x.com:${port}/settings`),
    );
  writeFileSync(
    join(copy, 'press.js'),
    `setInterval(() => {
       for (const button of document.querySelectorAll('main > div:not([hidden]) button'))
         if (['Start the audit', 'It is: Looked through'].includes(button.textContent)) button.click();
     }, 300);`,
  );
  const page = join(copy, 'app.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('</body>', '<script src="/press.js"></script></body>'),
  );
  const background = join(copy, 'background.js');
  writeFileSync(
    background,
    `${readFileSync(background, 'utf8')}\n;setTimeout(() => browser.tabs.create({ url: browser.runtime.getURL('/app.html') + '#/audit' }), 1500);`,
  );
  return copy;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openFirefox(await withPresses());
});
afterAll(async () => {
  await browser?.close();
});

test('Firefox: the guide opens one tab, reads, waits for the person’s own click and goes on by itself', async () => {
  const at = async (path: string): Promise<Page | undefined> => {
    for (const page of await browser.pages()) if (page.url().includes(path)) return page;
    return undefined;
  };
  const site = await until(() => at('/settings/audience_and_tagging'), 20_000);
  await site.waitForSelector('main input[type="checkbox"]');
  const hosts = (): Promise<number> =>
    site.evaluate(
      () => [...document.documentElement.children].filter((one) => one.localName === 'div').length,
    );
  await until(async () => (await hosts()) === 1, 8000);
  // It waits: nothing is pressed for the person, and the page is not left.
  await pause(1500);
  expect(await site.$$eval('main input[type="checkbox"]', (all) => all.map((one) => one.checked))).toEqual([
    false,
    false,
  ]);
  const [posts, videos] = await site.$$('main input[type="checkbox"]');
  await posts!.click();
  await (await site.waitForSelector('[data-testid="confirmationSheetConfirm"]'))!.click();
  await pause(1800);
  await videos!.click();
  const next = await until(() => at('/settings/spaces'), 15_000);
  expect(next).toBe(site);
  const tabs = (await browser.pages()).filter((page) => page.url().startsWith('https://x.com'));
  expect(tabs).toHaveLength(1);
});
