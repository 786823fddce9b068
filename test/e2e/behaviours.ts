import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { at, pressKeys, stateText, type EditorCase } from './editors.ts';
import { action, box, chip, ours, press, underlines } from './ours.ts';
import { pause, stage, until, type Stage } from './stage.ts';

const named = 'Well done Ollie Benning for the pen licence';
const name = 'Ollie Benning';
const clean = 'Marking done by nine and a long walk after';

/** What holds in every editor in which a person can publish, in Chromium. */
export function behavesIn(editor: EditorCase, language: 'en' | 'de' = 'en'): void {
  describe(`${editor.name}${language === 'en' ? '' : ` (${language})`}`, () => {
    let here: Stage;
    let page: Page;
    beforeAll(async () => {
      here = await stage('chromium');
    });
    afterEach(async () => {
      await page?.close();
    });
    const sent = (from: number): string[] =>
      here.sites.arrivals.slice(from).map(({ kind, text }) => `${kind}: ${text}`);
    const clickSend = async (): Promise<void> => {
      const button = await page.waitForSelector(editor.send!, { visible: true });
      await button!.click();
    };
    /** Says that the picture shows no pupils, where one is always there. */
    const answerPicture = async (): Promise<void> => {
      if (!editor.picture) return;
      await until(async () => (await chip(page))?.text === 'Checked: 1 to look at');
      await press(page, 'open');
      await until(() => action(page, 'answer-no'));
      await press(page, 'answer-no');
    };
    const write = (text: string): Promise<void> => page.keyboard.type(text, { delay: 8 });

    test('underlines the words, counts them, and leaves the draft as it was typed', async () => {
      page = await at(here, editor, language);
      const text = editor.profile ? 'Year 4 teacher at Larkfield Primary' : named;
      await write(text);
      // A slow machine may have checked what was written so far; what counts is what is said of all of it.
      await until(async () => {
        const lines = await underlines(page);
        const words = await boxesOfWords(page, editor, editor.profile ? 'Year 4 teacher' : name);
        expect(words).not.toEqual([]);
        for (const marked of words) {
          const over = lines.find(
            ({ box: line }) =>
              Math.abs(line.x - marked.x) < 2 &&
              Math.abs(line.y - marked.y) < 2 &&
              Math.abs(line.width - marked.width) < 4,
          );
          expect(over, JSON.stringify({ lines, marked })).toBeDefined();
          expect(over!.classes).toBe(editor.profile ? 'u warn' : 'u stop');
        }
        return true;
      });
      await until(async () => /^Checked: \d to look at$/.test((await chip(page))?.text ?? ''));
      expect(await typedText(page, editor)).toContain(text);
      expect((await ours(page)).hosts).toBe(1);
    });

    test('says plainly when nothing was found', async () => {
      page = await at(here, editor, language);
      await write(clean);
      await answerPicture();
      await until(async () => (await chip(page))?.text === 'Checked: nothing found');
      expect(await underlines(page)).toEqual([]);
    });

    test('moves what was found with the typing, and drops it when it is typed over', async () => {
      page = await at(here, editor, language);
      const text = editor.profile ? 'Larkfield Primary' : `Lovely ${name} has a pen licence`;
      await write(text);
      await until(async () => (await underlines(page)).length > 0);
      for (let i = 0; i < text.length; i++) await page.keyboard.press('Backspace');
      await until(async () => (await underlines(page)).length === 0);
      await write(clean);
      await answerPicture();
      await until(async () => (await chip(page))?.text === 'Checked: nothing found');
    });

    test('opens a card by the keyboard, covers nothing, and gives the caret back', async () => {
      page = await at(here, editor, language);
      await write(editor.profile ? 'Larkfield Primary' : named);
      await until(async () => (await underlines(page)).length > 0);
      await page.keyboard.down('Alt');
      await page.keyboard.press('KeyL');
      await page.keyboard.up('Alt');
      const card = await until(() => box(page));
      expect(card.text).toContain('Kingsway Primary and Nursery School');
      expect(card.text).toContain(`Because of: “${editor.profile ? 'Larkfield Primary' : name}” (`);
      const [line] = await underlines(page);
      expect(touching(card.box, line!.box), 'the card lies on the words').toBe(false);
      await page.keyboard.press('Escape');
      await until(async () => !(await box(page)));
      await write(' x');
      expect(await until(async () => ((await typedText(page, editor)).endsWith(' x') ? 'yes' : ''))).toBe(
        'yes',
      );
    });

    if (!editor.profile) {
      test('takes a name out as an edit of the person’s own, which can be undone', async () => {
        page = await at(here, editor, language);
        await write(named);
        const [line] = await until(async () => {
          const all = await underlines(page);
          return all.length > 0 ? all : undefined;
        });
        await page.mouse.move(line!.box.x + line!.box.width / 2, line!.box.y + line!.box.height / 2, {
          steps: 4,
        });
        await until(() => action(page, 'fix-0'));
        await press(page, 'fix-0');
        await until(async () =>
          (await typedText(page, editor)).includes('Well done someone for the pen licence'),
        );
        await until(async () => (await underlines(page)).length === 0);
        await page.keyboard.type('!');
        await until(async () => (await typedText(page, editor)).includes('someone! for'));
        for (let i = 0; i < 6 && !(await typedText(page, editor)).includes(name); i++) await undo(page);
        expect(await typedText(page, editor)).toContain(named);
      });

      test('holds a stop until the person has chosen, then sends it once', async () => {
        page = await at(here, editor, language);
        const from = here.sites.arrivals.length;
        await write(named);
        await until(async () => (await underlines(page)).length > 0);
        if (editor.send) await clickSend();
        else await pressKeys(page, editor.sendKeys as 'enter');
        const held = await until(() => box(page));
        expect(held.text).toContain(name);
        await pause(300);
        expect(sent(from)).toEqual([]);
        expect(await typedText(page, editor)).toContain(named);
        await pause(500);
        await press(page, 'release');
        await pause(150);
        expect(sent(from), 'letting go sends nothing by itself').toEqual([]);
        if (editor.send) await clickSend();
        else await pressKeys(page, editor.sendKeys as 'enter');
        await until(() => sent(from).length > 0);
        await pause(300);
        expect(sent(from)).toHaveLength(1);
        expect(sent(from)[0]).toContain(named);
        expect(sent(from)[0]).toMatch(new RegExp(`^${editor.arrives}:`));
      });

      if (editor.sendKeys !== 'none') {
        test('holds the keys that send, and goes back to the writing', async () => {
          page = await at(here, editor, language);
          const from = here.sites.arrivals.length;
          await write(named);
          await until(async () => (await underlines(page)).length > 0);
          await pressKeys(page, editor.sendKeys as 'enter' | 'mod-enter');
          await until(() => action(page, 'back'));
          await pause(200);
          expect(sent(from)).toEqual([]);
          // The first thing with the keyboard is going back.
          await page.keyboard.press('Enter');
          await until(async () => !(await box(page)));
          await write('!');
          await until(async () => (await typedText(page, editor)).includes('!'));
          expect(sent(from)).toEqual([]);
          expect(await typedText(page, editor)).toContain(name);
        });
      }

      test('lets a clean text go at once, once', async () => {
        page = await at(here, editor, language);
        const from = here.sites.arrivals.length;
        await write(clean);
        await answerPicture();
        await until(async () => (await chip(page))?.text === 'Checked: nothing found');
        if (editor.send) await clickSend();
        else await pressKeys(page, editor.sendKeys as 'enter');
        await until(() => sent(from).length > 0);
        await pause(200);
        expect(sent(from)).toHaveLength(1);
        expect(sent(from)[0]).toContain(clean);
      });
    }
  });
}

export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
  await pause(60);
}

const touching = (a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What the site would send: a field's value, or the state of the editor's own library. */
export async function typedText(page: Page, editor: EditorCase): Promise<string> {
  const handle = await page.$(editor.editor);
  if (!handle) return '';
  if (editor.kind === 'field') return handle.evaluate((field) => (field as HTMLTextAreaElement).value);
  // The library's state and the page must agree; without the caret in it, the page has the word.
  const shown = await handle.evaluate((element) => (element as HTMLElement).innerText.replace(/\n$/, ''));
  const focused = await handle.evaluate((element) => element.contains(document.activeElement));
  if (focused) expect((await stateText(page)).trim()).toBe(shown.trim());
  return shown;
}

/** Where some words stand, measured by the page itself; for a field, by a copy laid over it. */
export async function boxesOfWords(
  page: Page,
  editor: EditorCase,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number }[]> {
  const handle = await page.waitForSelector(editor.editor);
  return handle!.evaluate((element, text) => {
    const range = document.createRange();
    let copy: HTMLElement | undefined;
    let root: Node = element;
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
      const style = getComputedStyle(element);
      const rect = element.getBoundingClientRect();
      copy = document.createElement('div');
      copy.style.cssText = `position:fixed;left:${rect.left}px;top:${rect.top}px;white-space:pre-wrap;visibility:hidden;width:${rect.width}px`;
      for (const property of [
        'font',
        'letterSpacing',
        'padding',
        'borderWidth',
        'lineHeight',
        'textIndent',
        'textAlign',
        'boxSizing',
      ] as const)
        copy.style[property] = style[property];
      copy.style.borderStyle = 'solid';
      copy.textContent = element.value;
      document.body.append(copy);
      root = copy;
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(text);
      if (start < 0) continue;
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      const boxes = Array.from(range.getClientRects()).map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
      copy?.remove();
      // A line that ends in a space has a box for the space too.
      return boxes.filter(({ width }) => width > 8);
    }
    copy?.remove();
    throw new Error(`“${text}” is not in the editor`);
  }, words);
}
