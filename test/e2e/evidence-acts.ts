import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until, type Page } from './stage.ts';

export const downloads = mkdtempSync(join(tmpdir(), 'lanyard-evidence-'));
/** All words of the app page’s section. */
export const text = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText);

/** Presses a button by its words. */
export const press = async (page: Page, words: string): Promise<void> => {
  const button = await page.waitForSelector(
    `::-p-xpath(//div[not(@hidden)]//button[normalize-space()="${words}"])`,
  );
  await button!.click();
};

/** Fills in a field by its id, in a part that may be folded away. */
export const fill = async (page: Page, id: string, words: string): Promise<void> => {
  const field = await page.waitForSelector(`#${id}`);
  await field!.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
  await field!.evaluate((one, value) => {
    (one as HTMLInputElement).value = value;
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
};

export const says = (page: Page, words: string | RegExp): Promise<unknown> =>
  until(
    async () =>
      typeof words === 'string' ? (await text(page)).includes(words) : words.test(await text(page)),
    15_000,
  );

/** Saves what the page gives as a file, and waits until it is whole. */
export async function download(page: Page, act: () => Promise<void>): Promise<string> {
  for (const old of readdirSync(downloads)) if (!old.endsWith('.kept')) rmSync(join(downloads, old));
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await act();
  const name = await until(() => readdirSync(downloads).find((one) => one.endsWith('.zip')), 30_000);
  return join(downloads, name);
}
