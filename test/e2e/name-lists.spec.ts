import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { extensionId, launchChromium, launchFirefox } from '../../scripts/lib/launch.ts';
import { at, xInlinePost } from './editors.ts';
import { isMarked } from './firefox-acts.ts';
import { underlines } from './ours.ts';
import { searchFolder } from './search-profile.ts';
import { builds, pause, theSites, until, type Stage } from './stage.ts';

/** Invented, and like nothing a browser has of its own. */
const surnames = [
  'Quatremain',
  'Ullathorpe',
  'Zimbelwick',
  'Oystermouth',
  'Hexgrave',
  'Fennimoor',
  'Tolpuddock',
  'Wexcombe',
];
const forenames = [
  'Zephyrine',
  'Peregrina',
  'Thaddea',
  'Ottoline',
  'Isembard',
  'Leocadia',
  'Fenella',
  'Caradoc',
];
const people = surnames.map((surname, index) => `${forenames[index]!},${surname}`);
const school = 'Quillmere Primary School';

const temporary = (what: string): string => mkdtempSync(join(tmpdir(), `lanyard-${what}-`));

function listFile(text: string): string {
  const path = join(temporary('list'), 'pupils.csv');
  writeFileSync(path, text);
  return path;
}

describe('name lists in Chromium', () => {
  const profile = temporary('profile');
  let here: Stage;
  let browser: Browser;
  let app: Page;

  beforeAll(async () => {
    const sites = await theSites();
    const extension = builds.chromium();
    browser = await launchChromium({ extension, port: sites.port, headless: true, userDataDir: profile });
    here = { kind: 'chromium', browser, sites, extension };
    const id = await extensionId(browser);
    app = await browser.newPage();
    await app.goto(`chrome-extension://${id}/app.html#/name-lists`);
    const saved = await app.evaluate(async (name) => {
      type Chrome = { runtime: { sendMessage(message: object): Promise<object> } };
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const details = {
        aliases: [],
        handles: [],
        domain: '',
        address: '',
        postcode: '',
        workNumbers: [],
        classes: [],
      };
      const { school: empty } = (await runtime.sendMessage({ kind: 'getSetup', request: {} })) as {
        school: object;
      };
      return runtime.sendMessage({
        kind: 'saveSetup',
        request: { packId: 'kingsway', school: { ...empty, ...details, name } },
      });
    }, school);
    expect(saved).toMatchObject({ done: true });
    await app.reload();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
  const choose = async (path: string): Promise<void> => {
    const input = await app.waitForSelector('input[type=file][aria-describedby="list-help"]');
    await (input as Awaited<ReturnType<Page['$']>> & { uploadFile(path: string): Promise<void> }).uploadFile(
      path,
    );
  };
  // The extension opens its own page when it is installed, and a page behind another draws nothing.
  const press = async (words: string): Promise<void> => {
    await app.bringToFront();
    await (await app.waitForSelector(`button::-p-text(${words})`))!.click();
  };

  test('a file that is no list is named for what it is', async () => {
    await choose(listFile('%PDF-1.7 class list'));
    await until(async () => (await textOf(app)).includes('This is a PDF'));
  });

  test('a list is shown as it was understood, its faulty row is named, and its names are then noticed on X', async () => {
    await choose(listFile(`Forename,Surname\n${people.join('\n')}\n,Nameless`));
    await until(async () => (await textOf(app)).includes('8 names of pupils in 9 rows.'));
    const preview = await textOf(app);
    expect(preview).toContain('first name Zephyrine, surname Quatremain');
    expect(preview).toContain('Row 10: There is a surname in this row and no first name.');
    await press('Use these names');
    await until(async () => (await textOf(app)).includes('8 names of pupils can now be noticed.'));
    expect(await textOf(app)).not.toContain('Zephyrine');

    const page = await at(here, xInlinePost);
    await page.keyboard.type('Well done Zephyrine Quatremain today', { delay: 8 });
    await until(async () => (await underlines(page)).length > 0);
    await page.close();
  });

  test('20,000 rows are read with the page still answering at once', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => {
      const letters = row.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
      return `Fo${letters},Su${letters}${letters}`;
    });
    await app.bringToFront();
    await app.evaluate(() => {
      const shared = window as unknown as { longest: number };
      shared.longest = 0;
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        shared.longest = Math.max(shared.longest, now - last);
        last = now;
      }, 10);
    });
    await (await app.waitForSelector('input[name="list-kind"][value="parent"]'))!.click();
    await choose(listFile(`Forename,Surname\n${rows.join('\n')}`));
    await until(async () => (await textOf(app)).includes('20,000 names of parents and carers'), 20_000);
    await press('Use these names');
    await until(async () => (await textOf(app)).includes('can now be noticed'), 20_000);
    const longest = await app.evaluate(() => (window as unknown as { longest: number }).longest);
    expect(longest).toBeLessThan(1000);
  });

  test('no file of the profile has a name of the list in it', async () => {
    await browser.close();
    await pause(500);
    // What was typed on X the page itself may have kept; of the rest nothing may be anywhere.
    const rest = [...forenames.slice(1), ...surnames.slice(1)];
    expect(searchFolder(profile, rest)).toEqual([]);
    const indexed = join(profile, 'Default', 'IndexedDB');
    expect(searchFolder(indexed, [...forenames, ...surnames])).toEqual([]);
    // That the search can find at all: the school's name is kept.
    expect(readdirSync(indexed).some((name) => name.startsWith('chrome-extension'))).toBe(true);
    expect(searchFolder(indexed, ['Quillmere']).length).toBeGreaterThan(0);
  });
});

test('the search finds words however they are kept', () => {
  const folder = temporary('search');
  const write = (name: string, bytes: Buffer): void => writeFileSync(join(folder, name), bytes);
  write('plain', Buffer.from('…HEXGRAVE…'));
  write('wide', Buffer.from('hexgrave', 'utf16le'));
  write('other', Buffer.from('hexgrave', 'utf16le').swap16());
  write('gzip', gzipSync('hexgrave'.repeat(3)));
  write('deflate', deflateSync('hexgrave'.repeat(3)));
  // Snappy: 12 letters, of which the last four are the first four again.
  write('IndexedDB-blob', Buffer.from([0xff, 0x11, 12, (8 - 1) << 2, ...Buffer.from('hexgrave'), 0x01, 8]));
  const found = searchFolder(folder, ['Hexgrave']);
  expect(found).toHaveLength(6);
});

describe('name lists in Firefox', () => {
  test('no file of the profile has a name of the list in it', async () => {
    const profile = temporary('firefox');
    const sites = await theSites();
    const extension = builds.firefox();
    // A build that loads the invented school's lists by itself: our pages cannot be driven in Firefox.
    const browser = await launchFirefox({ extension, headless: true, userDataDir: profile });
    const here: Stage = { kind: 'firefox', browser, sites, extension };
    await pause(1500);
    const page = await at(here, xInlinePost);
    await page.keyboard.type('Well done Ollie Benning for the pen licence', { delay: 4 });
    await until(() => isMarked(page, xInlinePost, 'Ollie Benning'));
    await browser.close();
    await pause(500);
    const untyped = ['Kowalczyk', 'Adeyinka', 'Nandakumar', 'Okonjo', 'Lowther', 'Prosser', 'Whitlock'];
    expect(searchFolder(profile, untyped)).toEqual([]);
    const kept = join(profile, 'storage', 'default');
    expect(
      searchFolder(kept, ['Larkfield']).filter((find) => find.includes('moz-extension')).length,
    ).toBeGreaterThan(0);
  });
});
