import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchChromium, loadDemo } from '../../scripts/lib/launch.ts';
import { readingPortName } from '../../src/messages/reading-port-name.ts';
import { ourStretches } from '../e2e/our-share.ts';
import { count } from '../e2e/people-acts.ts';
import { stranger } from '../sites/crowd.ts';
import { startSites } from '../sites/server.ts';
import { figures, ms, table } from './measure.ts';

const rows = 5000;
/** The person's own list on each look-alike, of which only what is near the window is in the page. */
const lists = [
  { site: 'X', address: `https://x.com/samcarter_reads/followers?rows=${rows}`, home: 'https://x.com/home' },
  {
    site: 'Facebook',
    address: `https://www.facebook.com/samcarter.reads/friends?rows=${rows}`,
    home: 'https://www.facebook.com/',
  },
  {
    site: 'Instagram',
    address: `https://www.instagram.com/samcarter_reads/followers/?rows=${rows}`,
    home: 'https://www.instagram.com/',
  },
] as const;
type List = (typeof lists)[number];

/** One of the person's own lists, scrolled from top to bottom. Times in milliseconds, memory in bytes. */
type Scrolled = {
  took: number;
  /** What the page's own process worked, ours and the site's together. */
  worked: number;
  longTasks: number;
  /** Held more after leaving than before coming. */
  left: number;
};

/** A list of 5,000 people scrolled to its end with us and without, and 100 names asked about at once. */
export async function benchLists(extension: string): Promise<string> {
  const sites = await startSites();
  const withUs = await launchChromium({ extension, port: sites.port, headless: true });
  const without = await launchChromium({ port: sites.port, headless: true });
  try {
    await loadDemo(withUs);
    const table1: string[][] = [];
    const table2: string[][] = [];
    for (const list of lists) {
      const ours = await share(withUs, list);
      const here = await scrolled(withUs, list);
      const plain = await scrolled(without, list);
      table1.push([
        list.site,
        `${((ours.sum / ours.took) * 100).toFixed(2)} %`,
        ms(ours.longest),
        ours.counted,
        (ours.took / 1000).toFixed(0),
      ]);
      for (const [name, { took, worked, longTasks, left }] of [
        ['with Lanyard', here],
        ['without', plain],
      ] as const)
        table2.push([
          `${list.site}, ${name}`,
          String(longTasks),
          `${((worked / took) * 100).toFixed(1)} %`,
          `${(left / 1000).toFixed(0)} kB`,
          (took / 1000).toFixed(0),
        ]);
    }
    const { median, p95, runs } = figures(await askHundreds(withUs));
    return [
      `## The person’s own list of ${rows} people, scrolled from top to bottom, in Chromium`,
      table(
        ['ours alone', 'share of the page’s thread', 'longest at a stretch, ms', 'the count at the end', 's'],
        table1,
      ),
      '',
      table(['the whole page', 'tasks over 50 ms', 'at work', 'held after leaving', 's'], table2),
      '',
      table(
        [
          '100 people asked about in one message, from the page’s question to its answer',
          'median ms',
          '95th ms',
          'runs',
        ],
        [['names that are on no list', ms(median), ms(p95), String(runs)]],
      ),
    ].join('\n');
  } finally {
    await withUs.close();
    await without.close();
    await sites.close();
  }
}

async function share(
  browser: Browser,
  { address, home }: List,
): Promise<{ sum: number; longest: number; took: number; counted: string }> {
  const page = await browser.newPage();
  await page.goto(home);
  await go(page, address);
  const began = performance.now();
  const stretches = await ourStretches(page, () => toTheEnd(page));
  const took = performance.now() - began;
  const counted = await count(page);
  await page.close();
  return { sum: stretches.reduce((sum, one) => sum + one, 0), longest: stretches[0] ?? 0, took, counted };
}

async function scrolled(browser: Browser, { address, home }: List): Promise<Scrolled> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(home);
  // A first visit brings in what every later one uses again, compiled code too.
  await go(page, address);
  await turns(page, 150);
  await go(page, home);
  const before = await held(session);
  await go(page, address);
  await page.evaluate(() => {
    const shared = window as unknown as { tasks: number };
    shared.tasks = 0;
    new PerformanceObserver((list) => (shared.tasks += list.getEntries().length)).observe({
      type: 'longtask',
    });
  });
  const [began, workedBefore] = [performance.now(), await worked(session)];
  await toTheEnd(page);
  const took = performance.now() - began;
  const workedSince = (await worked(session)) - workedBefore;
  const longTasks = await page.evaluate(() => (window as unknown as { tasks: number }).tasks);
  await go(page, home);
  const left = (await held(session)) - before;
  await page.close();
  return { took, worked: workedSince, longTasks, left };
}

/** In the same document, as these sites do it; waits until the page has come and been read. */
async function go(page: Page, address: string): Promise<void> {
  await page.waitForFunction(() => '__lookalike' in window);
  await page.evaluate((to) => {
    const { pathname, search } = new URL(to);
    const { __lookalike } = window as unknown as { __lookalike: { navigate(path: string): void } };
    __lookalike.navigate(`${pathname}${search}`);
  }, address);
  await pause(2500);
}

/** As a person with a wheel does it, fast: some 300 rows a second. */
async function toTheEnd(page: Page): Promise<void> {
  if (!(await turns(page, 1500))) throw new Error('The end of the list was not reached.');
}

/** Turns the wheel so many times; true when that came to the end of the list. */
async function turns(page: Page, most: number): Promise<boolean> {
  await page.mouse.move(640, 480);
  for (let turn = 0; turn < most; turn++) {
    await page.mouse.wheel({ deltaY: 900 });
    await pause(30);
    if (turn % 20 === 19 && (await page.evaluate(atEnd))) return true;
  }
  return false;
}

/** Whether all of the page's tall boxes are at their end. */
function atEnd(): boolean {
  const boxes = [document.scrollingElement!, ...document.querySelectorAll('[role="dialog"] div')];
  return boxes
    .filter((box) => box.scrollHeight > box.clientHeight + 20_000)
    .every((box) => box.scrollTop + box.clientHeight > box.scrollHeight - 100);
}

async function held(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(150);
  }
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Processor time of the page's main thread in tasks, in milliseconds. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Asks from our script's world, over the port that a page's reader asks over. */
async function askHundreds(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await page.goto('https://x.com/home');
  await pause(2000);
  const contextId = worlds.filter(({ origin }) => origin.startsWith('chrome-extension://')).at(-1)?.id;
  if (contextId === undefined) throw new Error('The content script did not start.');
  const people = Array.from({ length: 2000 }, (_, at) => {
    const { name, handle, id } = stranger(at);
    return { way: 'follower', name, handle, id, lines: ['Maps, mostly.'] };
  });
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const people = ${JSON.stringify(people)};
      const port = chrome.runtime.connect({ name: ${JSON.stringify(readingPortName)} });
      const times = [];
      for (let id = 0; id < 220; id++) {
        const from = (id * 100) % people.length;
        const began = performance.now();
        const answer = new Promise((done) => port.onMessage.addListener(function take(one) {
          if (one.id !== id) return;
          port.onMessage.removeListener(take);
          done(one);
        }));
        port.postMessage({ type: 'people', id, site: 'x', people: people.slice(from, from + 100) });
        const { type } = await answer;
        if (type !== 'people') throw new Error('Nothing was looked up.');
        if (id >= 20) times.push(performance.now() - began);
      }
      port.disconnect();
      return times;
    })()`,
  });
  await page.close();
  return result.value as number[];
}

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
