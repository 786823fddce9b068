import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/lib/build.ts';
import { launchChromium, launchFirefox, loadDemo } from '../../scripts/lib/launch.ts';
import { startSites, type Sites } from '../sites/server.ts';

export type Kind = 'chromium' | 'firefox';

/** A browser with the built extension, the demo school set up, and the look-alike sites. One for all tests of a spec. */
export type Stage = { kind: Kind; browser: Browser; sites: Sites; extension: string };

const stages = new Map<Kind, Promise<Stage>>();
let sites: Promise<Sites> | undefined;

export const theSites = (): Promise<Sites> => (sites ??= startSites());

/** Firefox's pages of ours cannot be driven, so its build sets the demo school up by itself. */
export const builds = {
  chromium: (): string => process.env.LANYARD_BUILD_CHROMIUM ?? buildExtension('chrome'),
  firefox: (): string => process.env.LANYARD_BUILD_FIREFOX ?? buildExtension('firefox', 'demo'),
};

export function stage(kind: Kind): Promise<Stage> {
  let made = stages.get(kind);
  if (!made) stages.set(kind, (made = open(kind)));
  return made;
}

async function open(kind: Kind): Promise<Stage> {
  const running = await theSites();
  const extension = builds[kind]();
  if (kind === 'firefox') {
    return { kind, browser: await openFirefox(extension), sites: running, extension };
  }
  const browser = await openChromium(extension);
  return { kind, browser, sites: running, extension };
}

/** A Firefox of its own, for specs that set it up otherwise. */
export async function openFirefox(
  extension: string,
  prefs: Record<string, string | number | boolean> = {},
  inside = false,
): Promise<Browser> {
  const browser = await launchFirefox({ extension, headless: true, prefs, inside });
  await pause(1500);
  return browser;
}

/** A Chromium of its own, for specs that break things. */
export async function openChromium(extension: string, args: string[] = []): Promise<Browser> {
  const running = await theSites();
  const userDataDir = mkdtempSync(join(tmpdir(), 'lanyard-profile-'));
  const browser = await launchChromium({ extension, port: running.port, headless: true, userDataDir, args });
  // A build in mode "demo" sets itself up.
  if (extension.endsWith('-demo')) await pause(1500);
  else await loadDemo(browser);
  return browser;
}

/** What one spec leaves in a browser, a setting or something kept, is nothing to the next. */
export async function closeBrowsers(): Promise<void> {
  for (const made of stages.values()) await (await made).browser.close();
  stages.clear();
}

export async function closeStages(): Promise<void> {
  await closeBrowsers();
  await (await sites)?.close();
  sites = undefined;
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A question whose answer takes longer than this on top is never answered: so it is said, and where; in milliseconds. */
const longestAnswer = 20_000;

async function answered<T>(ask: () => Promise<T> | T, within: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const never = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`Nothing was answered within ${within} ms.`)), within);
  });
  try {
    return await Promise.race([ask(), never]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again until the answer is one, for things that take a frame or two; the last failure is thrown. */
export async function until<T>(ask: () => Promise<T> | T, within = 5000): Promise<NonNullable<T>> {
  const end = Date.now() + within;
  for (;;) {
    let failure: unknown;
    try {
      const answer = await answered(ask, within + longestAnswer);
      if (answer) return answer as NonNullable<T>;
    } catch (cause) {
      failure = cause;
    }
    if (Date.now() > end) throw failure ?? new Error('It did not come about in time.');
    await pause(40);
  }
}

/** The address of a page of a look-alike; Firefox needs the port in it. */
export function address({ kind, sites }: Stage, host: string, path: string): string {
  return `https://${host}${kind === 'firefox' ? `:${sites.port}` : ''}${path}`;
}

export type { Browser, CDPSession, Page };
