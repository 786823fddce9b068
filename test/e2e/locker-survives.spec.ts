import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionId } from '../../scripts/lib/launch.ts';
import type { Locker } from '../../src/locker/locker.ts';
import type { Saved } from '../../src/locker/capture.ts';
import { killWhileSaving } from './kill-while-saving.ts';
import { aPicture, openLocker, putLockerIn, saveIn } from './locker-in-page.ts';
import { stage, theSites, until, type Page } from './stage.ts';

const text = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText);
const under = (profile: string, pattern: RegExp): string[] => {
  const found: string[] = [];
  const look = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (pattern.test(path)) found.push(path);
      else if (statSync(path).isDirectory()) look(path);
    }
  };
  look(profile);
  return found;
};
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const database = (profile: string): string =>
  under(profile, /chrome-extension_\w+_0\.indexeddb\.leveldb$/)[0]!;
const blobs = (profile: string): string | undefined =>
  under(profile, /chrome-extension_\w+_0\.indexeddb\.blob$/)[0];

/** Cells of the damage table, as harm to a profile that is closed. */
const cells: [what: string, harm: (profile: string) => void, says: RegExp][] = [
  [
    'bytes of the database zeroed',
    (profile) => {
      for (const file of filesIn(database(profile)))
        if (/\.(?:log|ldb)$/.test(file)) writeFileSync(file, Buffer.alloc(statSync(file).size));
    },
    /The locker has been emptied|Something is missing|cannot be opened/,
  ],
  [
    'the log of the database filled with noise',
    (profile) => {
      for (const file of filesIn(database(profile)))
        if (/\.(?:log|ldb)$/.test(file)) writeFileSync(file, Buffer.alloc(statSync(file).size, 0xa5));
    },
    /The locker has been emptied|Something is missing|cannot be opened/,
  ],
  [
    'every table of the database cut in half',
    (profile) => {
      for (const file of filesIn(database(profile)))
        if (/\.(?:log|ldb)$|MANIFEST/.test(file)) truncateSync(file, Math.floor(statSync(file).size / 2));
    },
    /The locker has been emptied|Something is missing|cannot be opened/,
  ],
  [
    'the folder of the database gone',
    (profile) => rmSync(database(profile), { recursive: true }),
    /The locker has been emptied/,
  ],
  [
    'the pointer to the newest state gone',
    (profile) => rmSync(join(database(profile), 'CURRENT')),
    /Posts about me|The locker has been emptied|Something is missing/,
  ],
  [
    'the pictures’ folder gone',
    (profile) => {
      const folder = blobs(profile);
      expect(folder).toBeDefined();
      rmSync(folder!, { recursive: true });
    },
    /Posts about me/,
  ],
];

describe('a locker on a disk that was harmed, in Chromium', () => {
  test('every cell of the table ends in a named state, and never in an empty locker', async () => {
    const { extension } = await stage('chromium');
    const { port } = await theSites();
    const profile = mkdtempSync(join(tmpdir(), 'lanyard-harmed-'));
    const first = await openLocker(extension, port, profile);
    const saved = (await saveIn(first.page, { title: 'Posts about me' }, aPicture(1280, 800), {
      width: 1280,
      height: 800,
    })) as Saved;
    expect(saved.saved).toBe(true);
    await saveIn(first.page, { incident: saved.incident }, aPicture(1280, 800, 2), {
      width: 1280,
      height: 800,
    });
    await first.browser.close();
    const seen: string[] = [];
    for (const [what, harm, says] of cells) {
      const copy = mkdtempSync(join(tmpdir(), 'lanyard-harmed-'));
      cpSync(profile, copy, { recursive: true });
      harm(copy);
      const { browser, page } = await openLocker(extension, port, copy);
      await page.goto(`chrome-extension://${await extensionId(browser)}/app.html#/evidence`);
      await page.waitForSelector('#evidence-title');
      await until(async () => !(await text(page)).includes('One moment…'), 15_000);
      const words = await text(page);
      seen.push(
        `${what}: ${/The locker has been emptied|Something is missing|cannot be opened|Posts about me/.exec(words)?.[0]}`,
      );
      expect(words, what).toMatch(says);
      if (what.startsWith('the pictures')) {
        // The index lives and the pictures do not: each says so by itself.
        await page.goto(
          `chrome-extension://${await extensionId(browser)}/app.html#/evidence/incident/${saved.incident}`,
        );
        await page.reload();
        await until(async () => (await text(page)).includes('This picture can no longer be read'), 15_000);
      } else if (!words.includes('Posts about me')) {
        await putLockerIn(page);
        const refused = await saveIn(page, { title: 'New' }, aPicture(8, 8), { width: 8, height: 8 });
        expect(refused, what).toMatchObject({ saved: false });
      }
      await browser.close();
      rmSync(copy, { recursive: true, force: true });
    }
    console.log(seen.join('\n'));
    rmSync(profile, { recursive: true, force: true });
  }, 180_000);
});

describe('a passphrase, in Chromium', () => {
  test('locks what is kept and the names; asked once a browser start; nothing of it can be read on the disk', async () => {
    const { extension } = await stage('chromium');
    const { port } = await theSites();
    const profile = mkdtempSync(join(tmpdir(), 'lanyard-locked-'));
    const passphrase = 'nine ferries to Skelbrae';
    const canary = 'Bramble-canary-7f3a';
    {
      const { browser, page } = await openLocker(extension, port, profile);
      const set = await page.evaluate(
        (words) => (globalThis as unknown as { testLocker: Locker }).testLocker.keys.setPassphrase(words),
        passphrase,
      );
      expect(set).toBe(true);
      const saved = await saveIn(
        page,
        { title: canary },
        aPicture(640, 480),
        { width: 640, height: 480 },
        { text: canary },
      );
      expect(saved.saved).toBe(true);
      await browser.close();
    }
    for (const file of filesIn(profile)) {
      const bytes = readFileSync(file);
      for (const form of [Buffer.from(canary), Buffer.from(canary, 'utf16le'), Buffer.from(passphrase)])
        expect(bytes.includes(form), file).toBe(false);
    }
    const { browser, page } = await openLocker(extension, port, profile);
    await page.goto(`chrome-extension://${await extensionId(browser)}/app.html#/evidence`);
    await page.reload();
    await until(async () => (await text(page)).includes('The locker is locked'));
    expect(await text(page)).not.toContain(canary);
    const unlock = async (words: string): Promise<void> => {
      await page.bringToFront();
      await page.type('#passphrase-unlock-old', words);
      const button = await page.waitForSelector('::-p-xpath(//button[normalize-space()="Unlock"])');
      await button!.click();
    };
    await unlock('not this one');
    await until(async () => (await text(page)).includes('Wrong passphrase'));
    await unlock(passphrase);
    await until(async () => (await text(page)).includes(canary));
    // Another page of ours is not asked again.
    const other = await browser.newPage();
    await other.goto(`chrome-extension://${await extensionId(browser)}/app.html#/evidence`);
    await until(async () => (await text(other)).includes(canary));
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
    expect(existsSync(profile)).toBe(false);
  }, 90_000);
});

/** A disk of its own, which only the one who may mount can make. */
const aDisk = process.getuid?.() === 0 && process.platform === 'linux';

test.runIf(aDisk)(
  'the disk is full in the middle: not saved, and said so; what was there stays, and it goes on when there is room',
  async () => {
    const { extension } = await stage('chromium');
    const { port } = await theSites();
    const profile = mkdtempSync(join(tmpdir(), 'lanyard-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', profile]);
    try {
      const { browser, page } = await openLocker(extension, port, profile);
      const size = { width: 1280, height: 800 };
      const first = (await saveIn(page, { title: 'Posts about me' }, aPicture(1280, 800), size)) as Saved;
      expect(first.saved).toBe(true);
      const { bavail, bsize } = statfsSync(profile);
      const ballast = join(profile, 'ballast');
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - (6 << 20))));
      const saved = [first.capture];
      let refused = '';
      for (let seed = 2; seed < 40 && !refused; seed++) {
        const one = await saveIn(page, { incident: first.incident }, aPicture(1280, 800, seed), size);
        if (one.saved) saved.push(one.capture);
        else refused = one.words;
      }
      expect(refused).toMatch(/most likely because the disk is full\. What was saved before is still there/);
      console.log(`${saved.length} saved before the disk was full`);
      const state = () =>
        page.evaluate(async (id) => {
          const { testLocker } = globalThis as unknown as { testLocker: Locker };
          const kept = await testLocker.incident(id);
          if (!kept || kept === 'locked') return undefined;
          const bad = await testLocker.inspect();
          const { state: health } = await testLocker.health();
          return { health, bad, captures: kept.incident.captures.map((one) => one.id), faults: kept.faults };
        }, first.incident);
      expect(await state()).toEqual({ health: 'whole', bad: [], captures: saved, faults: [] });
      rmSync(ballast);
      const after = await saveIn(page, { incident: first.incident }, aPicture(1280, 800, 99), size);
      expect(after).toMatchObject({ saved: true });
      expect((await state())?.captures).toEqual([...saved, (after as Saved).capture]);
      await browser.close();
    } finally {
      execFileSync('umount', ['-l', profile]);
      rmSync(profile, { recursive: true, force: true });
    }
  },
  120_000,
);

test('ten kills while it is written to: no record torn, none lost that was said to be saved', async () => {
  const { extension } = await stage('chromium');
  const { port } = await theSites();
  const outcome = await killWhileSaving(extension, port, 10, 20261121);
  console.log(JSON.stringify(outcome));
  expect(outcome).toMatchObject({ kills: 10, torn: 0, lost: 0 });
}, 240_000);
