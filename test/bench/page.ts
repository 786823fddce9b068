import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../../scripts/lib/browsers.ts';
import { launchChromium, loadDemo } from '../../scripts/lib/launch.ts';
import { startSites } from '../sites/server.ts';
import { figures, ms, table } from './measure.ts';

const editor = '[data-testid="tweetTextarea_0"]';

/** From a key to the underline on the screen, and what a page without an editor pays, in a real Chromium. */
export async function benchPage(extension: string): Promise<string> {
  const sites = await startSites();
  const withUs = await launchChromium({ extension, port: sites.port, headless: true });
  try {
    await loadDemo(withUs);
    const quiet = await keyToUnderline(withUs, 120);
    const stopLoad = busy();
    const loaded = await keyToUnderline(withUs, 120);
    await stopLoad();
    const ours = await longTasks(withUs);
    const without = await plain(sites.port);
    const theirs = await longTasks(without);
    await without.close();
    const size = (file: string): string =>
      `${(gzipSync(readFileSync(join(extension, file)), { level: 9 }).length / 1000).toFixed(1)} kB`;
    return [
      '## In Chromium, on the look-alike of X',
      table(
        ['from the key to the paint, the wait for the next frame included', 'median ms', '95th ms', 'keys'],
        [
          row('quiet machine: the letter itself', quiet.letter),
          row('quiet machine: our underline', quiet.underline),
          row('quiet machine: checked and drawn, before the frame is painted', quiet.drawn),
          row('one core kept busy: the letter itself', loaded.letter),
          row('one core kept busy: our underline', loaded.underline),
          row('one core kept busy: checked and drawn, before the frame is painted', loaded.drawn),
        ],
      ),
      '',
      table(
        ['a feed of 2,000 posts scrolled, no editor in use', 'tasks over 50 ms', 'longest ms'],
        [
          ['with Lanyard', String(ours.count), ms(ours.longest)],
          ['without', String(theirs.count), ms(theirs.longest)],
        ],
      ),
      '',
      table(
        ['content script, gzipped', 'size'],
        ['x.js', 'facebook.js', 'instagram.js'].map((file) => [file, size(file)]),
      ),
    ].join('\n');
  } finally {
    await withUs.close();
    await sites.close();
  }
}

/** Milliseconds from the key's own time stamp, one a key. */
type Times = { letter: number[]; drawn: number[]; underline: number[] };

const row = (name: string, times: number[]): string[] => {
  const { median, p95, runs } = figures(times);
  return [name, ms(median), ms(p95), String(runs)];
};

/** Keeps one core at work until it is told to stop. */
function busy(): () => Promise<number> {
  const worker = new Worker('for (;;);', { eval: true });
  return () => worker.terminate();
}

async function plain(port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP x.com 127.0.0.1:${port}`,
    ],
  });
}

/**
 * Times the last letter of a name, again and again: from the event's own time stamp to the first frame
 * after the underline was drawn, watched from our script's world, where drawing it can be seen.
 */
async function keyToUnderline(browser: Browser, keys: number): Promise<Times> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await page.goto('https://x.com/home');
  await page.waitForSelector(editor);
  await page.click(editor);
  const contextId = worlds.filter(({ origin }) => origin.startsWith('chrome-extension://')).at(-1)?.id;
  if (contextId === undefined) throw new Error('The content script did not start.');
  const inOurWorld = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })).result.value;
  await inOurWorld(`
    globalThis.times = { letter: [], drawn: [], underline: [] };
    let key = 0;
    /** A task that is posted from a frame's callback runs when that frame has been painted. */
    const afterFrame = (into, began) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => into.push(performance.now() - began);
      port2.postMessage(0);
    };
    addEventListener('keydown', (event) => { key = event.key === 'g' ? event.timeStamp : 0 }, true);
    addEventListener('input', () => {
      const began = key;
      if (began) requestAnimationFrame(() => afterFrame(times.letter, began));
    }, true);
    const real = Object.getOwnPropertyDescriptor(Element.prototype, 'className');
    Object.defineProperty(Element.prototype, 'className', { ...real, set(value) {
      real.set.call(this, value);
      // The layer draws in a frame's callback.
      if (value === 'u stop' && key) {
        times.drawn.push(performance.now() - key);
        afterFrame(times.underline, key);
        key = 0;
      }
    } });
    undefined;
  `);
  await page.keyboard.type('The pen licence goes to Ollie Bennin', { delay: 10 });
  for (let turn = 0; turn < keys + 10; turn++) {
    await page.keyboard.press('KeyG', { text: 'g' } as never);
    await pause(70);
    await page.keyboard.press('Backspace');
    await pause(50);
  }
  const times = (await inOurWorld('times')) as Times;
  await page.close();
  return {
    letter: times.letter.slice(10),
    drawn: times.drawn.slice(10),
    underline: times.underline.slice(10),
  };
}

async function longTasks(browser: Browser): Promise<{ count: number; longest: number }> {
  const page = await browser.newPage();
  await page.goto('https://x.com/hedgeandbee');
  await page.evaluate(() => {
    const shared = window as unknown as {
      tasks: number[];
      __lookalike: { navigate(path: string): void; feed(n: number): void };
    };
    shared.__lookalike.navigate('/home');
    shared.__lookalike.feed(2000);
  });
  await pause(1500);
  await page.evaluate(() => {
    const shared = window as unknown as { tasks: number[] };
    shared.tasks = [];
    new PerformanceObserver((list) =>
      shared.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  await scroll(page);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await page.close();
  return { count: tasks.length, longest: Math.max(0, ...tasks) };
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < 120; turn++) {
    await page.mouse.wheel({ deltaY: 900 });
    await pause(30);
  }
}

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
