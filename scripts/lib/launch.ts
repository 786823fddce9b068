import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from './browsers.ts';

/** Names that lead to this machine, so that a local server is the site for the browser. */
const siteNames = [
  'x.com',
  'twitter.com',
  'www.twitter.com',
  'www.facebook.com',
  'web.facebook.com',
  'm.facebook.com',
  'www.instagram.com',
];

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  // Root needs it; the pages are our own.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

type Options = {
  /** Left out for a browser without ours, to hold against. */
  extension?: string;
  port: number;
  headless: boolean;
  userDataDir?: string;
  args?: string[];
  size?: { width: number; height: number };
};

/** Chromium with the built extension, in which the sites' names lead to the look-alikes. */
export async function launchChromium({
  extension,
  port,
  headless,
  userDataDir,
  args = [],
  size,
}: Options): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless,
    pipe: true,
    ...(extension && { enableExtensions: [extension] }),
    acceptInsecureCerts: true,
    defaultViewport: headless ? (size ?? { width: 1280, height: 800 }) : null,
    ...(userDataDir && { userDataDir }),
    args: [
      ...quiet,
      `--host-resolver-rules=${siteNames.map((name) => `MAP ${name} 127.0.0.1:${port}`).join(',')}`,
      ...args,
    ],
  });
}

/** Firefox makes a new address for our files at each installation; with this one a test knows it, as no page does. */
export const firefoxOrigin = 'moz-extension://5d1c1a3e-8f0b-4c52-9d4e-0a7b6c2f9e11';

/** Firefox with the built extension. Its pages are opened with the port in the address. */
export async function launchFirefox({
  extension,
  headless,
  prefs = {},
  userDataDir,
  inside = false,
}: {
  extension: string;
  headless: boolean;
  userDataDir?: string;
  /** Lets whoever drives it reach the browser's own toolbar and menus, and pages of ours. */
  inside?: boolean;
  prefs?: Record<string, string | number | boolean>;
}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless,
    ...(userDataDir && { userDataDir }),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: inside ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({
        'lanyard@lanyard.example': new URL(firefoxOrigin).host,
      }),
      ...prefs,
    },
  });
  await browser.installExtension(extension);
  return browser;
}

/** The id of the extension, once its worker has started. Chromium only. */
export async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
    {
      timeout: 20_000,
    },
  );
  return new URL(target.url()).hostname;
}

/** Sets the demo school up through the extension's own page, as a person would with one click. Chromium only. */
export async function loadDemo(browser: Browser): Promise<void> {
  const id = await extensionId(browser);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/app.html`);
  await page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome;
    await runtime.sendMessage({ kind: 'loadDemo', request: {} });
  });
  await page.close();
}

export type { Browser, Page };
