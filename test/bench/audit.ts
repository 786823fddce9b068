import type { Browser, Page } from 'puppeteer-core';
import { extensionId, launchChromium, loadDemo } from '../../scripts/lib/launch.ts';
import { settingsFor } from '../../src/audit/audit.ts';
import { siteOf } from '../../src/audit/setting.ts';
import type { SiteId } from '../../src/engine/draft.ts';
import { canBeLed } from '../../src/ui/app/joining-audit/drive.ts';
import { startSites } from '../sites/server.ts';
import { figures, ms, table } from './measure.ts';

const names: Record<SiteId, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };
const sites = ['x', 'facebook', 'instagram'] as const satisfies readonly SiteId[];

/** A page that tells nothing of a setting within this is left out, and counted. In ms. */
const longest = 15_000;

/**
 * The guided audit on the look-alikes, in Chromium: for every setting it leads to, the time from the page's
 * load to what is said of the setting, as our own page measures it.
 */
export async function benchAudit(extension: string): Promise<string> {
  const running = await startSites();
  const browser = await launchChromium({ extension, port: running.port, headless: true });
  try {
    await loadDemo(browser);
    const app = await browser.newPage();
    await app.setViewport({ width: 1400, height: 1000 });
    await app.goto(`chrome-extension://${await extensionId(browser)}/app.html#/audit`);
    await press(app, 'input[name="audit-inquiry"]', '');
    await press(app, 'main > div:not([hidden]) button', 'Start the audit');
    const rows: string[][] = [];
    let silent = 0;
    for (const site of sites) {
      const times: { id: string; time: number }[] = [];
      for (const setting of settingsFor([site])) {
        if (!canBeLed(setting) || siteOf(setting) !== site) continue;
        const time = await told(browser, app, setting.id);
        if (time === undefined) silent++;
        else times.push({ id: setting.id, time });
      }
      const worst = times.reduce((most, one) => (one.time > most.time ? one : most));
      const { median, p95, runs } = figures(times.map(({ time }) => time));
      rows.push([names[site], String(runs), ms(median), ms(p95), `${ms(worst.time)} (${worst.id})`]);
    }
    return [
      '## The guided audit: from the load of a page to what is said of its setting, on the look-alikes',
      table(['site', 'settings', 'median ms', '95th ms', 'worst ms'], rows),
      `\n${silent === 0 ? 'All' : `All but ${silent}`} of the settings the guide leads to had an answer. What a page does not show is said after 650 ms of looking, and no sooner.`,
    ].join('\n');
  } finally {
    await browser.close();
    await running.close();
  }
}

/** Presses the first of these with such words once it is there. */
async function press(app: Page, selector: string, words: string): Promise<void> {
  await app.waitForFunction(
    (select, wanted) => {
      const one = [...document.querySelectorAll<HTMLElement>(select)].find((candidate) =>
        candidate.textContent.includes(wanted),
      );
      one?.click();
      return one !== undefined;
    },
    { timeout: longest },
    selector,
    words,
  );
}

/** Goes to one setting from the list of our page; how long it took to be spoken of, in ms. */
async function told(browser: Browser, app: Page, id: string): Promise<number | undefined> {
  await app.bringToFront();
  await app.evaluate((name) => {
    performance.clearMeasures(`told ${name}`);
    const item = document.getElementById(`audit-${name}`);
    if (item instanceof HTMLDetailsElement) item.open = true;
    const button = [...(item?.querySelectorAll('button') ?? [])].find((one) =>
      /Show me|Look again/.test(one.textContent),
    );
    if (!button) throw new Error(`Nothing leads to ${name}.`);
    button.click();
  }, id);
  // The page of ours is behind the site's now, where the browser slows its timers: it is asked from here.
  const end = performance.now() + longest;
  while (performance.now() < end) {
    const time = await app.evaluate(
      (name) => performance.getEntriesByName(`told ${name}`, 'measure').at(-1)?.duration,
      id,
    );
    if (time !== undefined) return time;
    await new Promise((done) => setTimeout(done, 50));
  }
  console.error(`${id}: nothing was said within ${longest} ms (${(await browser.pages()).length} pages).`);
  return undefined;
}
