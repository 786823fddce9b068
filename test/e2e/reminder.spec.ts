import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { extensionId } from '../../scripts/lib/launch.ts';
import { stopBackground } from './acts.ts';
import { builds, openChromium, until } from './stage.ts';

/** The build as it is once the person has said yes to the browser’s notices: nobody can press that dialog here. */
function withNotices(): string {
  const copy = mkdtempSync(join(tmpdir(), 'lanyard-notices-'));
  cpSync(builds.chromium(), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
  };
  manifest.permissions.push('notifications');
  manifest.optional_permissions = manifest.optional_permissions.filter((one) => one !== 'notifications');
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

type Chrome = {
  runtime: { sendMessage(message: unknown): Promise<{ kept: { remindFrom: string | null } }> };
  notifications: { getAll(): Promise<Record<string, boolean>>; clear(id: string): Promise<boolean> };
};

describe('the reminder of a new term, in Chromium', () => {
  let browser: Browser;
  let app: Page;
  beforeAll(async () => {
    browser = await openChromium(withNotices());
    app = await browser.newPage();
    await app.goto(`chrome-extension://${await extensionId(browser)}/app.html#/audit`);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const ask = (kind: string, request: object): Promise<{ kept: { remindFrom: string | null } }> =>
    app.evaluate(
      (message) => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(message),
      { kind, request },
    );
  const remindFrom = async (): Promise<string | null> => (await ask('getAudit', {})).kept.remindFrom;
  const notices = (): Promise<string[]> =>
    app.evaluate(async () =>
      Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.notifications.getAll()),
    );
  const keep = (from: string | null): Promise<unknown> => {
    const audit = {
      started: today(),
      packId: 'kingsway',
      edition: 'This one',
      sites: ['x'],
      before: {},
      now: {},
    };
    return ask('saveAudit', { kept: { audit, last: null, remindFrom: from } });
  };
  const today = (): string => new Date().toLocaleDateString('sv-SE');
  /** As when the browser is started: the background begins anew. */
  const startAgain = async (): Promise<void> => {
    await stopBackground(browser);
    await remindFrom();
  };

  test('comes when it is due, once, and then for the next term', async () => {
    await keep('2999-09-05');
    await startAgain();
    expect(await remindFrom()).toBe('2999-09-05');
    expect(await notices()).toEqual([]);
    await keep(today());
    await startAgain();
    await until(async () => (await notices()).includes('look-again'));
    const next = await until(async () => {
      const from = await remindFrom();
      return from !== null && from > today() ? from : undefined;
    });
    await app.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.notifications.clear('look-again'),
    );
    await startAgain();
    expect(await remindFrom()).toBe(next);
    expect(await notices()).toEqual([]);
  });

  test('stays away once it is switched off, in one press', async () => {
    await keep(today());
    await app.reload();
    const box = 'section[aria-labelledby="audit-reminder"] input[type="checkbox"]';
    await (await app.waitForSelector(box))!.click();
    await until(async () => (await remindFrom()) === null);
    expect(await app.$eval(box, (one) => (one as HTMLInputElement).checked)).toBe(false);
    await startAgain();
    expect(await remindFrom()).toBeNull();
    expect(await notices()).toEqual([]);
  });
});
