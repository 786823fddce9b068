import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  captureKept,
  openPopup,
  ourPage,
  popupText,
  pressIn,
  readGateOnce,
  unpack,
  type KeptCapture,
} from './capture-acts.ts';
import { verify } from './verify-in-terminal.ts';
import { address, openChromium, pause, stage, until, type Page, type Stage } from './stage.ts';

describe('from a thread to a file somebody can check', () => {
  let here: Stage;
  let own: Page;
  const downloads = mkdtempSync(join(tmpdir(), 'lanyard-downloads-'));
  beforeAll(async () => {
    const common = await stage('chromium');
    here = { ...common, browser: await openChromium(common.extension) };
    await readGateOnce(here);
    const session = await here.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  });
  afterAll(async () => {
    await here.browser.close();
  });

  const pages: [string, string][] = [
    ['x.com', '/home'],
    ['www.facebook.com', '/priya.raman.writes/posts/122100000000001'],
    ['www.instagram.com', '/p/DLk3vQ8tYp2/'],
  ];
  const press = async (words: string): Promise<void> => {
    const button = await own.waitForSelector(
      `::-p-xpath(//*[self::button or self::a or self::summary][starts-with(normalize-space(), "${words}")])`,
      { visible: true },
    );
    await button!.click();
  };
  const text = (): Promise<string> => own.evaluate(() => document.querySelector('main')!.innerText);
  const downloaded = (ending: string): Promise<string> =>
    until(() => {
      const name = readdirSync(downloads).find((one) => one.endsWith(ending));
      return name ? join(downloads, name) : '';
    }, 20_000);

  let last: KeptCapture;
  test.each(pages)('%s%s is saved from the toolbar, as it scrolls', async (host, path) => {
    const page = await here.browser.newPage();
    await page.goto(address(here, host, path));
    await pause(1500);
    const popup = await openPopup(here, page);
    await pressIn(popup, host === 'x.com' ? 'Save this screen' : 'Scroll and save the whole thread');
    await until(async () => /Saved\./.test(await popupText(popup)), 40_000);
    last = await captureKept(here);
    expect(last.pictures.length).toBeGreaterThan(0);
    await page.close();
  });

  test('the incident is handed over as one file, and the terminal finds it whole', async () => {
    own = await here.browser.newPage();
    await own.goto(`${await ourPage(here)}#/evidence/incident/${last.incident}`);
    await until(async () => /What was saved \(3\)/.test(await text()), 8000);
    await own.type('#evidence-to', 'the Headteacher');
    await press('Make the file');
    const zip = await downloaded('.zip');
    await pause(500);
    expect(await verify(zip)).toMatchObject({ code: 0 });
    const files = unpack(readFileSync(zip));
    const incident = JSON.parse(files.get('data/incident.json')!.toString('utf8')) as {
      incident: { captures: { pictures: { file: string }[] }[] };
    };
    const pictures = incident.incident.captures.flatMap((capture) => capture.pictures);
    for (const { file } of pictures)
      expect(PNG.sync.read(files.get(`data/${file}`)!).width).toBeGreaterThan(300);
    // The last one saved is, bit for bit, what was in the locker.
    const lastFile = incident.incident.captures.at(-1)!.pictures[0]!.file;
    expect(files.get(`data/${lastFile}`)!.equals(last.pictures[0]!)).toBe(true);
  });

  test('one bit that was changed afterwards is told, in the terminal and on the check page', async () => {
    const zip = await downloaded('.zip');
    const bytes = readFileSync(zip);
    // Somewhere in the middle of a picture.
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    const changed = join(downloads, 'changed.zip.bin');
    writeFileSync(changed, bytes);
    const { code, said } = await verify(changed);
    expect(code).toBe(1);
    expect(said).toMatch(/changed|cannot be read|damaged/i);
    const input = await own.waitForSelector('input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(changed);
    await until(async () => /has been changed|cannot be|damaged/i.test(await text()), 15_000);
  });

  test('a covered copy holds no covered name or pixel, and says what it was made from', async () => {
    const original = await downloaded('.zip');
    await own.goto(`${await ourPage(here)}#/evidence/redact/${last.incident}`);
    await until(async () => /A copy with names and faces covered/.test(await text()), 8000);
    const board = await own.waitForSelector('main svg');
    await own.evaluate((element) => element.scrollIntoView({ block: 'center' }), board!);
    const box = (await board!.boundingBox())!;
    await own.mouse.move(box.x + 40, box.y + 40);
    await own.mouse.down();
    await own.mouse.move(box.x + 140, box.y + 90, { steps: 4 });
    await own.mouse.up();
    await until(() => own.$$eval('main svg rect', (all) => all.length === 1));
    if (process.env.LANYARD_PICTURES)
      await own.screenshot({ path: `${process.env.LANYARD_PICTURES}/redact.png`, fullPage: true });
    await press('Make the covered copy');
    const copy = await downloaded('-covered.zip');
    await pause(500);
    const checked = await verify(copy);
    expect(checked.code).toBe(0);
    const files = unpack(readFileSync(copy));
    const from = /Lanyard-Redacted-From: (\w{64})/.exec(files.get('bag-info.txt')!.toString('utf8'))![1]!;
    expect(checked.said).toContain(from);
    const incident = JSON.parse(files.get('data/incident.json')!.toString('utf8')) as {
      incident: { title: string; captures: { posts: object[]; pictures: { file: string }[] }[] };
    };
    expect(incident.incident.title).toMatch(/^Covered copy: /);
    const names = last.capture.posts.flatMap(({ author, handle }) => [author, handle]).filter(Boolean);
    expect(names.length).toBeGreaterThan(0);
    for (const [path, bytes] of files)
      if (!path.endsWith('.png'))
        for (const name of names) expect(`${path} ${bytes.toString('utf8')}`).not.toContain(name);
    const originals = files.get('data/originals-sha256.txt')!.toString('utf8');
    const theirs = unpack(readFileSync(original));
    for (const line of originals.trim().split('\n')) {
      const [, hash, path] = /^(\w{64}) {2}(.+)$/.exec(line)!;
      const { createHash } = await import('node:crypto');
      expect(
        createHash('sha256')
          .update(theirs.get(`data/${path}`)!)
          .digest('hex'),
      ).toBe(hash);
    }
    const { file } = incident.incident.captures[0]!.pictures[0]!;
    const png = PNG.sync.read(files.get(`data/${file}`)!);
    const scale = png.width / box.width;
    const pixel = (x: number, y: number): string =>
      png.data.readUIntBE((Math.round(y * scale) * png.width + Math.round(x * scale)) * 4, 3).toString(16);
    for (const [x, y] of [
      [45, 45],
      [90, 60],
      [135, 85],
    ] as const)
      expect(pixel(x, y)).toBe('202020');
    const before = PNG.sync.read(theirs.get(`data/${file}`)!);
    const at = (Math.round(200 * scale) * png.width + Math.round(200 * scale)) * 4;
    expect(png.data.readUIntBE(at, 3)).toBe(before.data.readUIntBE(at, 3));
  });
});
