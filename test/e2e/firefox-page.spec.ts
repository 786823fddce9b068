import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { typedText } from './behaviours.ts';
import { at, fbBio, igBio, igComment, xBio, xChat, xInlinePost, type EditorCase } from './editors.ts';
import { changed, colours, count, isUnderlined, screenOf, shapeOf, type Area } from './pixels.ts';
import { besideBack, held, isMarked, name, named } from './firefox-acts.ts';
import { address, builds, openFirefox, pause, theSites, until, type Stage } from './stage.ts';

const { light, dark } = colours;

type Seen = { events: string[]; attached: number; violations: number };

describe('Firefox: the page', () => {
  let here: Stage;
  let browser: Browser;
  let page: Page;
  let extension: string;
  let output = '';

  beforeAll(async () => {
    extension = builds.firefox();
    // What scripts write goes to the terminal, and the background is stopped as soon as it has nothing to do.
    browser = await openFirefox(extension, {
      'devtools.console.stdout.content': true,
      'extensions.background.idle.timeout': 500,
    });
    for (const stream of [browser.process()?.stdout, browser.process()?.stderr])
      stream?.on('data', (piece) => (output += String(piece)));
    here = { kind: 'firefox', browser, sites: await theSites(), extension };
  });
  afterEach(async () => {
    await page?.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const sent = (from: number): string[] => here.sites.arrivals.slice(from).map(({ text }) => text);
  const clickSend = async (editor: EditorCase): Promise<void> => {
    await (await page.waitForSelector(editor.send!, { visible: true }))!.click();
  };
  const hold = async (editor: EditorCase): Promise<Area> => {
    await page.keyboard.type(named, { delay: 4 });
    await until(() => isMarked(page, editor, name));
    await clickSend(editor);
    return until(() => held(page));
  };

  test('underlines follow the scroll of a text field, and are not drawn out of its sight', async () => {
    page = await at(here, igBio);
    await page.keyboard.type('Year 4 teacher');
    await until(() => isMarked(page, igBio, 'Year 4 teacher', light.warn));
    for (let i = 0; i < 12; i++) await page.keyboard.press('Enter');
    const field = (await page.$(igBio.editor))!;
    const top = (): Promise<number> => field.evaluate((element) => element.scrollTop);
    await until(async () => (await top()) > 40);
    const area = (await field.boundingBox())!;
    // The chip has its sign at the other side.
    const words = { x: area.x, y: area.y - 20, width: 130, height: area.height + 40 };
    await until(async () => count(await screenOf(page), light.warn, words) === 0);
    await page.mouse.move(area.x + 20, area.y + area.height / 2);
    await page.mouse.wheel({ deltaY: -2000 });
    await until(async () => (await top()) === 0 && isMarked(page, igBio, 'Year 4 teacher', light.warn));
    await field.evaluate((element) => (element.scrollTop = 6));
    await until(() => isMarked(page, igBio, 'Year 4 teacher', light.warn, 6));
  });

  test('underlines follow the scroll of the page', async () => {
    page = await at(here, xInlinePost);
    await page.keyboard.type(named, { delay: 4 });
    await until(() => isMarked(page, xInlinePost, name));
    await page.mouse.move(600, 500);
    await page.mouse.wheel({ deltaY: 20 });
    await until(() => page.evaluate(() => scrollY > 0));
    await until(() => isMarked(page, xInlinePost, name));
  });

  // As many letters before the words as put them on a later line of that field, unbroken.
  test.each([
    { editor: igComment, before: 65 },
    { editor: xChat, before: 90 },
    { editor: fbBio, before: 65 },
    { editor: xBio, before: 90 },
    { editor: igBio, before: 105 },
  ])(
    'underlines lie where Firefox itself sets the words of a long text: $editor.name',
    async ({ editor, before }) => {
      page = await at(here, editor);
      const words = editor.profile ? 'Year 4 teacher' : name;
      const lead =
        'A long way home past the mill, the weir and the old orchard, then tea and toast and a book by the fire at ten. '.slice(
          -before,
        );
      const start = (editor.profile ? lead : `${lead}Well done `).length;
      await page.keyboard.type(editor.profile ? `${lead}${words}.` : lead + named, { delay: 4 });
      const colour = editor.profile ? light.warn : light.stop;
      const area = (await (await page.waitForSelector(editor.editor))!.boundingBox())!;
      await until(async () => count(await screenOf(page), colour, area) > words.length);
      // Where the selection shows is where the words are.
      const select = async (from: number, to: number) => {
        await page.$eval(
          editor.editor,
          (field, one, other) => (field as HTMLTextAreaElement).setSelectionRange(one, other),
          from,
          to,
        );
        return screenOf(page);
      };
      const box = changed(await select(0, 0), await select(start, start + words.length), area);
      await until(async () => isUnderlined(await screenOf(page), colour, box, editor.profile ?? false));
    },
  );

  test('checks what is pasted', async () => {
    page = await at(here, xInlinePost);
    await page.keyboard.type(named, { delay: 4 });
    await until(() => isMarked(page, xInlinePost, name));
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.press('KeyX');
    await page.keyboard.up('Control');
    await until(async () => (await typedText(page, xInlinePost)).trim() === '');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    await until(() => isMarked(page, xInlinePost, name));
    expect(await typedText(page, xInlinePost)).toBe(named);
  });

  test('is dark on a dark page', async () => {
    page = await at(here, xInlinePost);
    await page.keyboard.type(named, { delay: 4 });
    await until(() => isMarked(page, xInlinePost, name));
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
      document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    });
    await until(() => isMarked(page, xInlinePost, name, dark.stop));
  });

  test('A1, A2, A4: the page sees one bare element, and nothing of what is in it or done in it', async () => {
    page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const seen: Seen = { events: [], attached: 0, violations: 0 };
      Object.assign(window, { seen });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        if (this.localName === 'div' && this.attributes.length === 0) seen.attached++;
        return attach.call(this, init);
      };
      document.addEventListener('securitypolicyviolation', () => seen.violations++);
    });
    await page.goto(address(here, xInlinePost.host, xInlinePost.path), { waitUntil: 'load' });
    // As a page's own scripts do, after ours: the driver's early script comes before those of extensions.
    await page.evaluate(() => {
      const { seen } = window as unknown as { seen: Seen };
      for (const kind of [
        'keydown',
        'keypress',
        'keyup',
        'click',
        'pointerdown',
        'mousedown',
        'mouseup',
        'pointermove',
        'mouseover',
        'focusin',
        'focus',
        'toggle',
        'scroll',
      ]) {
        window.addEventListener(
          kind,
          ({ target }) => {
            if (target instanceof HTMLDivElement && target.parentNode === document.documentElement)
              seen.events.push(kind);
          },
          true,
        );
      }
    });
    await xInlinePost.open(page);
    const { x, y, width, height } = await hold(xInlinePost);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.mouse.move(x + 20, y + 40, { steps: 3 });
    await page.mouse.click(x + width / 2, y + height / 2);
    await until(async () => !(await held(page)));
    const found = await page.evaluate(() => ({
      ...(window as unknown as { seen: Seen }).seen,
      hosts: Array.from(document.documentElement.children)
        .filter((child) => child.localName === 'div')
        .map((child) => ({ html: child.outerHTML, root: child.shadowRoot })),
      highlights: CSS.highlights.size,
    }));
    expect(found).toEqual({
      events: [],
      attached: 0,
      violations: 0,
      hosts: [{ html: '<div></div>', root: null }],
      highlights: 0,
    });
  });

  test('is worked with the mouse: the chip opens, “Send anyway” lets the next press go', async () => {
    page = await at(here, xInlinePost);
    const from = here.sites.arrivals.length;
    await page.keyboard.type('Fine day', { delay: 4 });
    const sign = await until(async () => shapeOf(await screenOf(page), light.good, 2));
    const before = count(await screenOf(page), light.key);
    await page.mouse.click(sign.x + sign.width / 2, sign.y + sign.height / 2);
    await until(async () => count(await screenOf(page), light.key) > before + 100);
    await page.keyboard.press('Escape');
    await until(async () => count(await screenOf(page), light.key) <= before);
    expect(await typedText(page, xInlinePost)).toBe('Fine day');
    await page.keyboard.type('. ');
    const back = await hold(xInlinePost);
    await pause(700);
    await page.mouse.click(...besideBack(back));
    await until(async () => !(await held(page)));
    expect(sent(from)).toEqual([]);
    await clickSend(xInlinePost);
    await until(() => sent(from).length > 0);
    await pause(200);
    expect(sent(from)).toEqual([`Fine day. ${named}`]);
    // What told to press again goes with the press, its ring around the button too.
    await until(async () => count(await screenOf(page), light.note) === 0, 2000);
  });

  test('D10: what was let go and then changed is held anew, and stays so', async () => {
    page = await at(here, xInlinePost);
    const from = here.sites.arrivals.length;
    const back = await hold(xInlinePost);
    await pause(700);
    await page.mouse.click(...besideBack(back));
    await until(async () => !(await held(page)));
    await (await page.$(xInlinePost.editor))!.click();
    await page.keyboard.type('!');
    await until(async () => (await typedText(page, xInlinePost)).includes('!'));
    await clickSend(xInlinePost);
    await until(() => held(page));
    // By then the line that told to press again would have gone by itself.
    await pause(6500);
    expect(await held(page)).toBeDefined();
    expect(sent(from)).toEqual([]);
  });

  test('B2: a press on what the page has faded, cut or bent is not taken for a yes', async () => {
    page = await at(here, xInlinePost);
    const from = here.sites.arrivals.length;
    const back = await hold(xInlinePost);
    await pause(700);
    for (const [property, value] of [
      ['opacity', '0.01'],
      ['filter', 'opacity(0.01)'],
      ['clip-path', 'inset(0 0 99% 0)'],
      ['mask-image', 'linear-gradient(transparent, transparent)'],
      ['transform', 'translateX(1px)'],
      ['visibility', 'hidden'],
    ] as const) {
      const set = (to: string): Promise<void> =>
        page.evaluate((one, two) => document.documentElement.style.setProperty(one, two), property, to);
      await set(value);
      await page.mouse.click(...besideBack(back));
      await set('');
      expect(await held(page), property).toBeDefined();
    }
    await pause(800);
    await page.mouse.click(...besideBack(back));
    await until(async () => !(await held(page)));
    expect(sent(from)).toEqual([]);
  });

  test('B2: what was out of sight a moment ago has to be seen anew', async () => {
    page = await at(here, xInlinePost);
    const back = await hold(xInlinePost);
    await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.01'));
    await pause(900);
    await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
    await page.mouse.click(...besideBack(back));
    expect(await held(page)).toBeDefined();
    await pause(800);
    await page.mouse.click(...besideBack(back));
    await until(async () => !(await held(page)));
  });

  test('M30: checks on after the browser has stopped the background', async () => {
    page = await at(here, xInlinePost);
    await page.keyboard.type('Fine day', { delay: 4 });
    await until(async () => count(await screenOf(page), light.good) > 4);
    await pause(2500);
    await page.keyboard.type(`. ${named}`, { delay: 4 });
    await until(() => isMarked(page, xInlinePost, name));
  });

  test('M14: checks on when the page comes back from another, as it was left', async () => {
    page = await browser.newPage();
    await page.goto(address(here, xInlinePost.host, '/home?keep'), { waitUntil: 'load' });
    await xInlinePost.open(page);
    await page.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await page.keyboard.type('Fine day', { delay: 4 });
    await until(async () => count(await screenOf(page), light.good) > 4);
    await page.goto(address(here, 'www.instagram.com', '/'), { waitUntil: 'load' });
    // The driver waits for a load, and there is none.
    await page.goBack({ waitUntil: [] });
    await until(() => page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted));
    await (await page.waitForSelector(xInlinePost.editor, { visible: true }))!.click();
    await page.keyboard.type(`. ${named}`, { delay: 4 });
    await until(() => isMarked(page, xInlinePost, name));
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
  });

  test('M13, E3: an update takes over in an open page, with one element and one hold', async () => {
    page = await at(here, xInlinePost);
    await page.keyboard.type('Fine day', { delay: 4 });
    await until(async () => count(await screenOf(page), light.good) > 4);
    const next = mkdtempSync(join(tmpdir(), 'lanyard-next-'));
    cpSync(extension, next, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(next, 'manifest.json'), 'utf8')) as { version: string };
    writeFileSync(
      join(next, 'manifest.json'),
      JSON.stringify({ ...manifest, version: `${manifest.version}.1` }),
    );
    await browser.installExtension(next);
    await pause(1500);
    const from = here.sites.arrivals.length;
    await page.keyboard.type('. ');
    const back = await hold(xInlinePost);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    await pause(700);
    await page.mouse.click(...besideBack(back));
    await until(async () => !(await held(page)));
    await clickSend(xInlinePost);
    await until(() => sent(from).length > 0);
    await pause(200);
    expect(sent(from)).toEqual([`Fine day. ${named}`]);
  });

  test('H4: in all of this no script of ours wrote an error, nor a word of a draft', () => {
    // A page that is closed ends the scripts in it; that warning is not ours.
    const lines = output.split('\n').filter((line) => !line.startsWith('JavaScript warning:'));
    expect(lines.filter((line) => /^JavaScript error: moz-extension:|Lanyard/.test(line))).toEqual([]);
    expect(lines.filter((line) => /Benning|pen licence|Year 4/.test(line))).toEqual([]);
  });
});
