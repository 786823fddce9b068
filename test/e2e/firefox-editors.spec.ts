import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { boxesOfWords, typedText, undo } from './behaviours.ts';
import { at, facebookCases, instagramCases, pressKeys, xCases, type EditorCase } from './editors.ts';
import { colours, count, isUnderlined, screenOf, type Area } from './pixels.ts';
import { pause, stage, until, type Stage } from './stage.ts';

const named = 'Well done Ollie Benning for the pen licence';
const name = 'Ollie Benning';
const role = 'Year 4 teacher at Larkfield Primary';
const clean = 'Marking done by nine and a long walk after';
const { light } = colours;

const press = async (page: Page, key: 'Tab' | 'Enter' | 'Escape', times = 1): Promise<void> => {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
};

async function openCard(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyL');
  await page.keyboard.up('Alt');
}

async function areaOf(page: Page, selector: string): Promise<Area> {
  const area = await (await page.waitForSelector(selector))!.boundingBox();
  if (!area) throw new Error(`${selector} has no box`);
  return area;
}

const isMarked = async (
  page: Page,
  editor: EditorCase,
  words: string,
  kind: 'stop' | 'warn',
  theme = light,
): Promise<boolean> => {
  const boxes = await boxesOfWords(page, editor, words);
  const screen = await screenOf(page);
  return boxes.length > 0 && boxes.every((box) => isUnderlined(screen, theme[kind], box, kind === 'warn'));
};

/** Pixels of any colour that we underline in, on the editor and a little around it. */
const lineInk = async (page: Page, editor: EditorCase): Promise<number> => {
  const { x, y, width, height } = await areaOf(page, editor.editor);
  const screen = await screenOf(page);
  return [light.stop, light.warn, light.note].reduce(
    (sum, one) => sum + count(screen, one, { x, y, width, height: height + 4 }),
    0,
  );
};

/** The dark button "Go back and edit" is only there while something is held. */
const isHeld = async (page: Page): Promise<boolean> => count(await screenOf(page), light.key) > 2000;
/** The tick of the chip, and nothing else that is green. */
const isClear = async (page: Page): Promise<boolean> => count(await screenOf(page), light.good) > 4;

function behavesInFirefox(editor: EditorCase): void {
  describe(`Firefox: ${editor.name}`, () => {
    let here: Stage;
    let page: Page;
    let before: string;
    beforeAll(async () => {
      here = await stage('firefox');
    });
    afterAll(async () => {
      await page?.close();
    });
    const sent = (from: number): string[] =>
      here.sites.arrivals.slice(from).map(({ kind, text }) => `${kind}: ${text}`);
    const open = async (): Promise<void> => {
      await page?.close();
      page = await at(here, editor);
      before = await typedText(page, editor);
    };
    const write = (text: string): Promise<void> => page.keyboard.type(text, { delay: 4 });
    const clickSend = async (): Promise<void> => {
      await (await page.waitForSelector(editor.send!, { visible: true }))!.click();
    };
    const send = (): Promise<void> =>
      editor.send ? clickSend() : pressKeys(page, editor.sendKeys as 'enter' | 'mod-enter');

    test(
      editor.profile
        ? 'draws nothing on a clean text'
        : 'draws nothing on a clean text, and lets it go at once, once',
      async () => {
        await open();
        expect(await isClear(page), 'nothing of ours is there before the typing').toBe(false);
        await write(clean);
        if (editor.picture) {
          // The question about the picture is the only finding; its "no" comes next after the clause.
          await until(
            async () => count(await screenOf(page), light.stop) + count(await screenOf(page), light.warn) > 8,
          );
          await openCard(page);
          await until(() => isClear(page)); // The card's advice has a green edge.
          await press(page, 'Tab');
          await press(page, 'Enter');
          await until(
            async () =>
              count(await screenOf(page), light.stop) + count(await screenOf(page), light.warn) === 0,
          );
        }
        await until(() => isClear(page));
        expect(await lineInk(page, editor)).toBe(0);
        expect(await typedText(page, editor)).toBe(before + clean);
        if (editor.profile) return;
        const from = here.sites.arrivals.length;
        await send();
        await until(() => sent(from).length > 0);
        await pause(150);
        expect(sent(from)).toHaveLength(1);
        expect(sent(from)[0]).toContain(clean);
      },
    );

    test('underlines the words and leaves the draft as it was typed', async () => {
      await open();
      await write(editor.profile ? role : named);
      await until(() =>
        editor.profile
          ? isMarked(page, editor, 'Year 4 teacher', 'warn')
          : isMarked(page, editor, name, 'stop'),
      );
      expect(await typedText(page, editor)).toBe(before + (editor.profile ? role : named));
    });

    if (editor.profile) return;

    test('takes a name out by the keyboard, which Ctrl+Z undoes', async () => {
      await openCard(page);
      await until(() => isClear(page)); // The card's advice has a green edge.
      // The keyboard comes to the clause first; the first fix is next.
      await press(page, 'Tab');
      await press(page, 'Enter');
      await until(async () => (await typedText(page, editor)) === before + named.replace(name, 'someone'));
      await until(async () => (await lineInk(page, editor)) === 0);
      for (let i = 0; i < 3 && !(await typedText(page, editor)).includes(name); i++) await undo(page);
      expect(await typedText(page, editor)).toBe(before + named);
      await until(() => isMarked(page, editor, name, 'stop'));
    });

    test('holds every way to send, then sends it once', async () => {
      const from = here.sites.arrivals.length;
      if (editor.sendKeys !== 'none') {
        await pressKeys(page, editor.sendKeys);
        await until(() => isHeld(page));
        await press(page, 'Escape');
        await until(async () => !(await isHeld(page)));
      }
      await send();
      await until(() => isHeld(page));
      await pause(700);
      expect(sent(from)).toEqual([]);
      expect(await typedText(page, editor)).toBe(before + named);
      await press(page, 'Tab');
      await press(page, 'Enter');
      await until(async () => !(await isHeld(page)));
      await pause(100);
      expect(sent(from), 'letting go sends nothing by itself').toEqual([]);
      await send();
      await until(() => sent(from).length > 0);
      await pause(250);
      expect(sent(from)).toHaveLength(1);
      expect(sent(from)[0]).toContain(named);
      expect(sent(from)[0]).toMatch(new RegExp(`^${editor.arrives}:`));
    });
  });
}

for (const editor of [...xCases, ...facebookCases, ...instagramCases]) behavesInFirefox(editor);
