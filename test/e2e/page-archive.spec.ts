import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captureKept, openPopup, ourPage, popupText, pressIn, readGateOnce, unpack } from './capture-acts.ts';
import { download, press } from './evidence-acts.ts';
import { address, openChromium, stage, until, type Page, type Stage } from './stage.ts';
import { verify } from './verify-in-terminal.ts';

/**
 * The same build, as it is once the person has said yes: the browser’s question is a window of its own, which no
 * driver reaches, and which closes the popup. What ships only ever asks.
 */
function agreed(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'lanyard-agreed-'));
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  expect(manifest['permissions']).not.toContain('pageCapture');
  expect(manifest['optional_permissions']).toContain('pageCapture');
  manifest['permissions']!.push('pageCapture');
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

describe('the page itself as a file', () => {
  let here: Stage;
  let extension: string;
  beforeAll(async () => {
    const common = await stage('chromium');
    extension = agreed(common.extension);
    here = { ...common, extension, browser: await openChromium(extension) };
    await readGateOnce(here);
  });
  afterAll(async () => {
    await here?.browser.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const save = async (on: Page, archive: boolean): Promise<string> => {
    const popup = await openPopup(here, on);
    await popup.click('details summary');
    const box = (await popup.waitForSelector('details input[type=checkbox]'))!;
    const ticked = (): Promise<boolean> => box.evaluate((one) => (one as HTMLInputElement).checked);
    if ((await ticked()) !== archive) await box.click();
    await until(async () => (await ticked()) === archive);
    await pressIn(popup, 'Save this screen');
    return until(async () => {
      const text = await popupText(popup);
      return /Saved\.|Nothing was saved/.test(text) ? text : '';
    }, 15_000);
  };

  test('is kept only when the person asks for it, lies in the bag, and can be read', async () => {
    const on = await here.browser.newPage();
    await on.goto(address(here, 'x.com', '/samcarter_reads'));
    await on.waitForSelector('article[data-testid="tweet"] [data-testid="tweetText"]');
    const post = await on.$eval('article [data-testid="tweetText"]', (one) => one.textContent ?? '');
    expect(await save(on, false)).toMatch(/Saved\. 1 picture/);
    expect((await captureKept(here)).archive).toBeUndefined();

    expect(await save(on, true)).toMatch(/Saved\. 1 picture/);
    const { capture, archive, incident } = await captureKept(here);
    expect(capture.notes).toEqual([]);
    expect(capture.archive).toMatch(/^pages\/\d{4}\.mhtml$/);
    const head = archive!.toString('latin1', 0, 2000);
    expect(head).toMatch(/^From: <Saved by Blink>/);
    expect(head).toContain('Snapshot-Content-Location: https://x.com/samcarter_reads');
    const boundary = /boundary="([^"]+)"/.exec(head)![1]!;
    expect(archive!.toString('latin1').trimEnd().endsWith(`--${boundary}--`)).toBe(true);

    const own = await here.browser.newPage();
    await own.goto(`${await ourPage(here)}#/evidence/incident/${incident}`);
    const zip = await download(own, () => press(own, 'Make the file'));
    expect(await verify(zip)).toMatchObject({ code: 0 });
    const inBag = unpack(readFileSync(zip)).get(`data/${capture.archive}`)!;
    expect(inBag.equals(archive!)).toBe(true);
    // Any browser opens it, without the site.
    const alone = join(mkdtempSync(join(tmpdir(), 'lanyard-page-')), 'alone.mhtml');
    writeFileSync(alone, inBag);
    const reader = await here.browser.newPage();
    await reader.goto(`file://${alone}`);
    expect(await reader.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).toContain(
      post.replace(/\s+/g, ' ').trim().slice(0, 30),
    );
    await reader.close();
    await own.close();

    // A box for messages on the page could be in the file as well, so there is none, and it is said.
    await on.goto(address(here, 'x.com', '/samcarter_reads'));
    await on.waitForSelector('article[data-testid="tweet"]');
    await on.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<input autocomplete="cc-number" style="position:fixed;top:3000px;left:300px;width:200px">',
      ),
    );
    expect(await save(on, true)).toMatch(/because a private box is on it/);
    expect((await captureKept(here)).archive).toBeUndefined();
  });
});
