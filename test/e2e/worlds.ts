import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

type Context = { id: number; origin: string; auxData?: { frameId?: string; isDefault?: boolean } };

/** The worlds of our content script in a page, one for each frame that has it. Chromium only. */
export async function contentWorlds(page: Page): Promise<{ session: CDPSession; contexts: Context[] }> {
  const session = await page.createCDPSession();
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.push(context);
  });
  await session.send('Runtime.enable');
  return { session, contexts };
}

/** What a content script that somebody else has taken over could do: runs a script in its world. */
export async function inContentWorld<T>(page: Page, script: string): Promise<T> {
  const { session, contexts } = await contentWorlds(page);
  const [context] = contexts;
  if (!context) throw new Error('This page has no content script of ours.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: context.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/**
 * Runs a script in the background of the extension and goes away again: a worker that somebody stays
 * attached to is not stopped for good, and cannot be spoken to when it starts anew. Chromium only.
 */
export async function inBackground<T>(browser: Browser, script: string): Promise<T> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().endsWith('/background.js'),
  );
  const session = await target.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: script,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as T;
}

/** Every file of a build, by its path inside it. */
export function filesOf(build: string, under = ''): string[] {
  return readdirSync(join(build, under)).flatMap((name) => {
    const path = under ? `${under}/${name}` : name;
    return statSync(join(build, path)).isDirectory() ? filesOf(build, path) : [path];
  });
}
