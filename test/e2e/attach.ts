import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { EditorCase } from './editors.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanyard-pictures-'));

/** Puts a made picture on the disk, for a chooser to find. */
export function onDisk(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

type FileInput = ElementHandle<HTMLInputElement>;

/** Chooses files as a person does who presses the site's own button; the chooser itself is the browser's. */
export async function choose(page: Page, selector: string, ...paths: string[]): Promise<void> {
  const input = (await page.waitForSelector(selector)) as unknown as FileInput;
  await input.uploadFile(...paths);
}

/** Drops files from outside the browser on the middle of an element. Chromium only. */
export async function drop(page: Page, selector: string, ...paths: string[]): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  const box = await element!.boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  const session = await page.createCDPSession();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

/** Puts a PNG on the clipboard and pastes it with the keyboard. The browser makes it anew, without data beside it. Chromium only. */
export async function pastePicture(page: Page, path: string): Promise<void> {
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
      'clipboard-write',
    ]);
  const data = readFileSync(path).toString('base64');
  await page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
    ]);
  }, data);
  await page.keyboard.down('Control');
  await page.keyboard.down('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('KeyV');
  await page.keyboard.up('Control');
}

/** Where a site takes pictures beside an editor. */
export const inputs: Record<EditorCase['site'], string> = {
  x: '[data-testid="toolBar"] input[type="file"]',
  facebook: '[role="dialog"] form input[type="file"]',
  instagram: '[role="dialog"] input[type="file"]',
};
