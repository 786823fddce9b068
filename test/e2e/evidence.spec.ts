import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionId } from '../../scripts/lib/launch.ts';
import type { Saved } from '../../src/locker/capture.ts';
import { shownMarks } from '../../src/evidence/shown-marks.ts';
import { breachesOf } from '../evidence/rfc-8493.ts';
import { isReadWithoutFault } from './accessible.ts';
import { download, downloads, fill, press, says, text } from './evidence-acts.ts';
import { aPicture, putLockerIn, saveIn } from './locker-in-page.ts';
import { openChromium, stage, until, type Browser, type Page } from './stage.ts';

const lanyard = (...args: string[]): { code: number; out: string; err: string } => {
  try {
    return {
      code: 0,
      out: execFileSync('npx', ['tsx', 'src/cli/main.ts', ...args], { encoding: 'utf8', stdio: 'pipe' }),
      err: '',
    };
  } catch (cause) {
    const { status, stdout, stderr } = cause as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
};

const hostile = {
  title: '../../=cmd|"/c calc"!A1 <img src=x onerror=alert(1)> \u202etxt.exe',
  author: '=HYPERLINK("https://larkfield.example") <b>Bramble</b>',
  post: '=1+1 <script>alert(1)</script> \u202ebackwards — 😡 مرحبا 日本',
};

describe('evidence, in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let incident: string;
  let backup: string;
  beforeAll(async () => {
    const { extension } = await stage('chromium');
    browser = await openChromium(extension);
    page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 1000 });
    await page.goto(`chrome-extension://${await extensionId(browser)}/app.html#/evidence`);
    await page.waitForSelector('#evidence-title');
    await putLockerIn(page);
  });
  afterAll(() => browser?.close());

  test('an incident is begun, filled in, corrected, and said what was done about it', async () => {
    await fill(page, 'evidence-new-title', hostile.title);
    await fill(page, 'evidence-new-what', 'A parent writes about me every evening.');
    await press(page, 'Begin');
    await says(page, 'In this order, when you are ready');
    incident = new URL(page.url()).hash.split('/').at(-1)!;
    for (const [index, words] of [hostile.post, 'She should be sacked'].entries()) {
      const png = aPicture(1280, 800, index + 1);
      const saved = await saveIn(
        page,
        { incident },
        png,
        { width: 1280, height: 800 },
        {
          posts: [{ author: hostile.author, handle: '@bramble', text: words, time: '2h' }],
        },
      );
      expect(saved).toMatchObject({ saved: true } satisfies Partial<Saved>);
    }
    await page.reload();
    await says(page, shownMarks(hostile.post));
    await fill(page, 'evidence-correct-who', 'Goes by Bramble Thistlewood');
    await press(page, 'Save');
    await says(page, 'Written down.');
    await fill(page, 'evidence-told-whom', 'the Headteacher');
    await press(page, 'Write it down');
    await says(page, 'Tell somebody, when you are ready – done');
    expect(await page.evaluate(() => document.querySelectorAll('main script, main b').length)).toBe(0);
  });

  test('is handed over as one ZIP that every check accepts, and in which nothing of a page is markup', async () => {
    await fill(page, 'evidence-to', 'the Headteacher');
    const zip = await download(page, () => press(page, 'Make the file'));
    expect(zip).toMatch(/lanyard-evidence-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.zip$/);
    await says(page, 'is in your downloads');
    const verified = lanyard('verify', zip);
    expect(verified, verified.err).toMatchObject({ code: 0 });
    expect(JSON.parse(verified.out)).toMatchObject({ verdict: 'whole', files: 7 });

    const folder = mkdtempSync(join(tmpdir(), 'lanyard-unpacked-'));
    execFileSync('unzip', ['-q', zip, '-d', folder]);
    const base = join(folder, readdirSync(folder)[0]!);
    expect(breachesOf(base)).toEqual([]);
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      execFileSync('sha256sum', ['--strict', '-c', manifest], { cwd: base });
    const html = readFileSync(join(base, 'data/report.html'), 'utf8');
    expect(html).not.toMatch(/<script|<img src=x|<b>Bramble/);
    expect(html).toContain('Whom the policy says to tell');
    const pdf = await PDFDocument.load(readFileSync(join(base, 'data/report.pdf')));
    expect(pdf.getPageCount()).toBeGreaterThan(1);
    const pictures = process.env['LANYARD_PICTURES'];
    if (pictures) writeFileSync(join(pictures, 'report.pdf'), readFileSync(join(base, 'data/report.pdf')));
    if (pictures) writeFileSync(join(pictures, 'evidence.zip'), readFileSync(zip));
  });

  test('the check page says that a file is whole, and what was changed in one that is not', async () => {
    const zip = join(
      downloads,
      readdirSync(downloads).find((name) => name.endsWith('.zip'))!,
    );
    const input = async () => (await page.waitForSelector('input[type=file][accept^=".zip"]'))!;
    await (await input()).uploadFile(zip);
    await says(page, 'Nothing has changed since this bundle was made.');
    expect(await text(page)).toContain('7 files are letter for letter what was saved.');
    const bytes = readFileSync(zip);
    const at = bytes.indexOf('you are all useless');
    expect(at).toBeGreaterThan(0);
    bytes[at]! ^= 1;
    const changed = join(downloads, 'changed.zip');
    writeFileSync(changed, bytes);
    await (await input()).uploadFile(changed);
    await says(page, 'Something has changed since this bundle was made.');
    expect(await text(page)).toContain('data/text/0001.txt has been changed.');
    const tampered = lanyard('verify', changed);
    expect(tampered.code).toBe(1);
    expect(tampered.err).toContain('data/text/0001.txt has been changed.');
    const note = join(downloads, 'note.txt');
    writeFileSync(note, 'hello');
    await (await input()).uploadFile(note);
    await says(page, 'This is not a ZIP file.');
  });

  test('is read without a fault by a checker of accessibility, light and dark, wide and narrow', async () => {
    for (const [place, hash] of [
      ['incident', `#/evidence/incident/${incident}`],
      ['list', '#/evidence'],
    ] as const) {
      await page.evaluate((to) => void (location.hash = to), hash);
      await page.waitForSelector(place === 'list' ? '[href*="incident"]' : '#evidence-captures');
      await isReadWithoutFault(page, `evidence-${place}`);
    }
    await page.setViewport({ width: 1400, height: 1000 });
  });

  test('is handed over, then deleted; and all of it can be wiped', async () => {
    await page.evaluate((to) => void (location.hash = to), `#/evidence/incident/${incident}`);
    await page.waitForSelector('#evidence-captures');
    backup = `${await download(page, () => press(page, 'Hand over, then delete…'))}.kept`;
    copyFileSync(backup.replace(/\.kept$/, ''), backup);
    await press(page, 'The file is safe: delete it here…');
    await press(page, 'Delete it here');
    await says(page, 'Deleted from this device.');
    expect(await text(page)).not.toContain(hostile.title);
    await putLockerIn(page);
    await saveIn(page, { title: 'Another' }, aPicture(64, 48), { width: 64, height: 48 });
    await page.reload();
    await says(page, 'Another');
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await press(page, 'Delete all evidence…');
    await press(page, 'Yes, delete all of it');
    await says(page, 'All evidence is gone from this device.');
    await page.reload();
    await says(page, 'Begin a new incident');
    expect(await text(page)).not.toMatch(/Another|missing|emptied/);
  });

  test('is brought back from its file: into an empty locker, into a damaged one, and never twice', async () => {
    const choose = async (): Promise<void> => {
      await page.reload();
      const input = (await page.waitForSelector('input[type=file][accept^=".zip"]'))!;
      await input.uploadFile(backup);
      await says(page, 'Nothing has changed since this bundle was made.');
    };
    const bring = async (words: RegExp): Promise<void> => {
      await choose();
      await press(page, 'Bring it back into the locker…');
      await press(page, 'Bring it back');
      await says(page, words);
    };
    const shown = async (): Promise<string[]> => {
      await page.evaluate((to) => void (location.hash = to), `#/evidence/incident/${incident}`);
      await page.waitForSelector('#evidence-captures');
      await until(async () => (await page.$$('main img')).length === 2, 15_000);
      return page.$$eval('main img', (all) =>
        all.map((one) => {
          const { naturalWidth, naturalHeight } = one as HTMLImageElement;
          return `${naturalWidth} ${naturalHeight}`;
        }),
      );
    };
    await putLockerIn(page);
    await saveIn(page, { title: 'Something else' }, aPicture(64, 48), { width: 64, height: 48 });
    await bring(/It is back in the locker: \d+ lines of its log and 4 files/);
    expect(await text(page)).toContain('Something else');
    expect(await text(page)).toContain('1 capture is only on this computer.');
    await page.reload();
    expect(await shown()).toHaveLength(2);
    await says(page, shownMarks(hostile.post));
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await says(page, 'Brought back from a file: signed by the key');
    await bring(/All of it is in the locker already, and whole\. Nothing was written\./);

    // A picture and a line go, as a fault of the disk takes them.
    await page.evaluate(
      (id) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('lanyard-locker');
          opening.onerror = () => failed(opening.error!);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(['lines', 'files'], 'readwrite');
            transaction.objectStore('lines').delete(`${id}/log/000003`);
            transaction.objectStore('files').delete(`${id}/pictures/0001-1.png`);
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      incident,
    );
    await page.evaluate(() => void (location.hash = '#/evidence'));
    await page.reload();
    await says(page, 'Something is missing from the locker');
    await bring(/it waits for your answer/);
    await press(page, 'Go on with what is left…');
    await press(page, 'Go on');
    await says(page, 'What is left is the locker from now on.');
    await bring(/What was missing is back: 1 line of its log and 1 file\./);
    expect(await shown()).toHaveLength(2);
    expect(await text(page)).not.toMatch(/can no longer be read|has been changed/);
    const zip = await download(page, () => press(page, 'Make the file'));
    expect(lanyard('verify', zip)).toMatchObject({ code: 0 });
  });
});
