import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchChromium, loadDemo } from '../../scripts/lib/launch.ts';
import { readingPortName } from '../../src/messages/reading-port-name.ts';
import { count } from '../e2e/people-acts.ts';
import { stranger } from '../sites/crowd.ts';
import { startSites } from '../sites/server.ts';
import { figures, ms, table } from './measure.ts';
import { ourTasks } from './our-tasks.ts';

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

/** What the page's process holds: bytes of what its scripts made and of those scripts compiled, and counts of what the document has or keeps. */
type Held = { objects: number; compiled: number; nodes: number; listeners: number };

/** One of the person's own lists, scrolled from top to bottom. Times in milliseconds, memory in bytes. */
type Scrolled = {
  took: number;
  /** What each call into our scripts took of the processor, longest first. */
  ours: number[];
  /** Tasks over 50 ms, whoever's. */
  longTasks: number;
  counted: string;
  /** Held more after leaving than before coming. */
  left: Held;
};

/** A list of 5,000 people scrolled to its end with us and without, and 100 names asked about at once. */
export async function benchLists(extension: string): Promise<string> {
  const sites = await startSites();
  const withUs = await launchChromium({ extension, port: sites.port, headless: true });
  const without = await launchChromium({ port: sites.port, headless: true });
  try {
    await loadDemo(withUs);
    const lines: string[][] = [];
    for (const list of lists) {
      const here = await scrolled(withUs, list);
      const plain = await scrolled(without, list);
      lines.push([
        list.site,
        ms(here.ours[0] ?? 0),
        `${((here.ours.reduce((sum, one) => sum + one, 0) / here.took) * 100).toFixed(1)} %`,
        `${here.longTasks} / ${plain.longTasks}`,
        ...(['objects', 'compiled', 'nodes', 'listeners'] as const).map((what) =>
          [here, plain].map(({ left }) => shown(what, left[what])).join(' / '),
        ),
        here.counted,
        ((here.took + plain.took) / 1000).toFixed(0),
      ]);
    }
    const { median, p95, runs } = figures(await askHundreds(withUs));
    return [
      `## The person’s own list of ${rows} people, scrolled from top to bottom, in Chromium`,
      '',
      'After leaving: what the page holds more than before it came to the list, rubbish collected; with Lanyard / without.',
      '',
      table(
        [
          'list',
          'our longest task, ms',
          'our share',
          'tasks over 50 ms, with / without',
          'kB after leaving',
          'kB compiled',
          'nodes',
          'listeners',
          'the count at the end',
          's',
        ],
        lines,
      ),
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

const shown = (what: keyof Held, value: number): string =>
  String(Math.round(what === 'objects' || what === 'compiled' ? value / 1000 : value));

async function scrolled(browser: Browser, { address, home }: List): Promise<Scrolled> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(home);
  // A first visit brings in what every later one uses again, compiled code too.
  await go(page, address);
  await turns(page, 40);
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
  let took = 0;
  const ours = await ourTasks(page, async () => {
    const began = performance.now();
    await toTheEnd(page);
    took = performance.now() - began;
  });
  const longTasks = await page.evaluate(() => (window as unknown as { tasks: number }).tasks);
  // What was scrolled past last is counted once its answer has come.
  await pause(500);
  const counted = await count(page);
  await go(page, home);
  const after = await held(session);
  await page.close();
  return {
    took,
    ours,
    longTasks,
    counted,
    left: {
      objects: after.objects - before.objects,
      compiled: after.compiled - before.compiled,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    },
  };
}

/** In the same document, as these sites do it; waits until the page has come and been read. */
async function go(page: Page, address: string): Promise<void> {
  await page.waitForFunction(() => '__lookalike' in window);
  await page.evaluate((to) => {
    const { pathname, search } = new URL(to);
    const { __lookalike } = window as unknown as { __lookalike: { navigate(path: string): void } };
    __lookalike.navigate(`${pathname}${search}`);
  }, address);
  await pause(1200);
}

/** As a person with a wheel does it, and faster: two windows at a turn. */
async function toTheEnd(page: Page): Promise<void> {
  if (!(await turns(page, 1500))) throw new Error('The end of the list was not reached.');
}

/** Turns the wheel so many times; true when that came to the end of the list. */
async function turns(page: Page, most: number): Promise<boolean> {
  await page.mouse.move(640, 480);
  for (let turn = 0; turn < most; turn++) {
    await page.mouse.wheel({ deltaY: 1500 });
    await pause(15);
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

async function held(session: CDPSession): Promise<Held> {
  for (let turn = 0; turn < 4; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(150);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { ...(await bytes(session)), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** By what the browser says of each thing on the heap. Code is compiled once it runs often, and grows with use. */
async function bytes(session: CDPSession): Promise<Pick<Held, 'objects' | 'compiled'>> {
  let text = '';
  const take = ({ chunk }: { chunk: string }): void => {
    text += chunk;
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(text) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
    nodes: number[];
  };
  const fields = snapshot.meta.node_fields;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const found = { objects: 0, compiled: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const what = snapshot.meta.node_types[0][nodes[at + kind]!]!;
    // What is native is of the document: its nodes and listeners are counted beside this.
    if (what === 'native' || what === 'synthetic') continue;
    found[/^(?:code|object shape|hidden)$/.test(what) ? 'compiled' : 'objects'] += nodes[at + size]!;
  }
  return found;
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
