import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { verify } from '../../src/cli/verify.ts';
import { killWhileSaving } from '../e2e/kill-while-saving.ts';
import { aPicture, openLocker, saveIn } from '../e2e/locker-in-page.ts';
import { startSites } from '../sites/server.ts';
import { table } from './measure.ts';

const captures = 200;
const size = { width: 1280, height: 800 };

/** Saving 200 captures of about 1 MB, and handing all of them over, in a real Chromium. */
export async function benchEvidence(extension: string): Promise<string> {
  const sites = await startSites();
  const profile = mkdtempSync(join(tmpdir(), 'lanyard-bench-'));
  const downloads = mkdtempSync(join(tmpdir(), 'lanyard-bench-files-'));
  const { browser, page } = await openLocker(extension, sites.port, profile);
  try {
    const png = aPicture(size.width, size.height, 7, 3);
    const first = await saveIn(page, { title: 'Two hundred' }, png, size);
    if (!first.saved) throw new Error(first.words);
    const { incident } = first;
    const saving: number[] = [];
    for (let one = 1; one < captures; one++) {
      const began = performance.now();
      const saved = await saveIn(page, { incident }, png, size);
      if (!saved.saved) throw new Error(saved.words);
      saving.push(performance.now() - began);
    }
    const fresh = await browser.newPage();
    await fresh.goto(`${page.url().split('#')[0]}#/evidence/incident/${incident}`);
    await fresh.waitForSelector('#evidence-hand-over');
    await page.close();
    await new Promise((done) => setTimeout(done, 4000));
    const before = await memory(browser);
    let most = before;
    let watching = true;
    const watch = (async () => {
      while (watching) {
        const now = await memory(browser);
        most = { page: Math.max(most.page, now.page), all: Math.max(most.all, now.all) };
        await new Promise((done) => setTimeout(done, 200));
      }
    })();
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    const worked = await processorTime(browser);
    const began = performance.now();
    await press(fresh, 'Make the file');
    await fresh.waitForFunction(() => document.body.innerText.includes('is in your downloads'), {
      timeout: 300_000,
    });
    let name: string | undefined;
    while (!name) {
      name = readdirSync(downloads).find((one) => one.endsWith('.zip'));
      await new Promise((done) => setTimeout(done, 50));
    }
    const took = performance.now() - began;
    const work = (await processorTime(browser)) - worked;
    watching = false;
    await watch;
    const zip = join(downloads, name);
    const quiet = { write: () => true } as unknown as NodeJS.WritableStream & NodeJS.WriteStream;
    const checkBegan = performance.now();
    const faulty = await verify([zip], quiet, quiet);
    const checked = performance.now() - checkBegan;
    saving.sort((a, b) => a - b);
    const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
    return [
      '## Evidence, in Chromium',
      table(
        ['what', 'figure'],
        [
          [
            `one capture of ${mb(png.length)} saved, median of ${saving.length}`,
            `${saving[saving.length >> 1]!.toFixed(0)} ms`,
          ],
          ['the same, 95th', `${saving[Math.floor(saving.length * 0.95)]!.toFixed(0)} ms`],
          [
            `${captures} captures handed over, ZIP of ${mb(statSync(zip).size)}`,
            `${(took / 1000).toFixed(1)} s`,
          ],
          ['processor time of the whole browser for it', `${work.toFixed(1)} s`],
          ['most memory of the page meanwhile (before)', `${mb(most.page)} (${mb(before.page)})`],
          ['most memory of the whole browser meanwhile (before)', `${mb(most.all)} (${mb(before.all)})`],
          [
            'the ZIP checked from the terminal',
            `${(checked / 1000).toFixed(1)} s, ${faulty ? 'NOT whole' : 'whole'}`,
          ],
        ],
      ),
    ].join('\n');
  } finally {
    await browser.close();
    await sites.close();
    for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Two hundred kills of the browser, the page and the background while something is being saved. */
export async function benchKills(extension: string, kills: number): Promise<string> {
  const sites = await startSites();
  try {
    const outcome = await killWhileSaving(extension, sites.port, kills, Date.now() >>> 0, (line) =>
      console.error(line),
    );
    return `## Kills\n${JSON.stringify(outcome, null, 2)}`;
  } finally {
    await sites.close();
  }
}

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await button!.click();
}

/** What all processes of the browser have worked so far, in seconds; steadier than the clock where others work too. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Proportional memory in bytes: of the largest page, and of the browser with all its processes. */
async function memory(browser: Browser): Promise<{ page: number; all: number }> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  let page = 0;
  let all = 0;
  for (const { id, type } of processInfo) {
    let bytes: number;
    try {
      const text = readFileSync(pathToFileURL(`/proc/${id}/smaps_rollup`), 'utf8');
      bytes = Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) * 1024;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause)) throw cause;
      continue; // A process that has just ended.
    }
    all += bytes;
    if (type === 'renderer') page = Math.max(page, bytes);
  }
  return { page, all };
}
