import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, WebWorker } from 'puppeteer-core';

/** Puts a second extension into a Chromium, and gives its background to speak from. */
export async function otherExtension(browser: Browser): Promise<WebWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-other-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Somebody else',
      version: '1',
      permissions: ['management', 'tabs'],
      host_permissions: ['https://x.com/*'],
      background: { service_worker: 'other.js' },
    }),
  );
  writeFileSync(join(folder, 'other.js'), 'self.here = true;');
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(id),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The other extension did not start.');
  return worker;
}
