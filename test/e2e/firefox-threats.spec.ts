import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import {
  actAsPerson,
  askedOfDocument,
  clobbered,
  focusOurs,
  hidings,
  surround,
  takeAway,
} from './attacks.ts';
import { typedText } from './behaviours.ts';
import { at, fbPost, igComment, xInlinePost, type EditorCase } from './editors.ts';
import { besideBack, held, isMarked, name, named } from './firefox-acts.ts';
import { colours, count, screenOf, type Area } from './pixels.ts';
import { pause, stage, until, type Stage } from './stage.ts';

const { light } = colours;
/** Longer than "send anyway" has to be seen before a press on it counts. */
const longEnough = 800;

describe('Firefox: a hostile page', () => {
  let here: Stage;
  let page: Page;
  let from: number;
  beforeAll(async () => {
    here = await stage('firefox');
  });
  afterEach(async () => {
    await page?.close();
  });
  const sent = (): string[] => here.sites.arrivals.slice(from).map(({ text }) => text);
  const write = async (editor: EditorCase): Promise<void> => {
    from = here.sites.arrivals.length;
    page = await at(here, editor);
    await page.keyboard.type(named, { delay: 4 });
    await until(() => isMarked(page, editor, name));
  };
  const pressSend = async (editor: EditorCase): Promise<void> => {
    await (await page.waitForSelector(editor.send!, { visible: true }))!.click();
  };
  const hold = async (editor = xInlinePost): Promise<Area> => {
    await write(editor);
    await pressSend(editor);
    return until(() => held(page));
  };
  const isHeld = async (): Promise<void> => {
    expect(await held(page)).toBeDefined();
    expect(sent()).toEqual([]);
  };
  /** The person's yes, and the press that follows it, arrive once. */
  const letGo = async (back: Area): Promise<void> => {
    await pause(longEnough);
    await page.mouse.click(...besideBack(back));
    await until(async () => !(await held(page)));
    expect(sent()).toEqual([]);
    await pressSend(xInlinePost);
    await until(() => sent().length > 0);
    await pause(200);
    expect(sent()).toEqual([named]);
  };

  test('B1: nothing a page says of our element hides what it draws, or moves it', async () => {
    const back = await hold();
    for (const [property, value] of hidings) {
      await page.evaluate(
        (what, to) => {
          const host = document.documentElement.lastElementChild as HTMLElement;
          const sheet = document.createElement('style');
          sheet.id = 'theirs';
          sheet.textContent = `html > div:last-child { ${what}: ${to} !important; }
            @keyframes away { from, to { opacity: 0; transform: translateX(-3000px); } }`;
          document.head.append(sheet);
          host.style.setProperty(what, to, 'important');
        },
        property,
        value,
      );
      expect(await held(page), property).toEqual(back);
      await page.evaluate(() => {
        document.querySelector('#theirs')!.remove();
        (document.documentElement.lastElementChild as HTMLElement).removeAttribute('style');
      });
    }
  });

  test('B3: goes into a modal dialog that opens while something is held', async () => {
    await hold();
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.textContent = 'Are you still there?';
      dialog.showModal();
    });
    const back = await until(() => held(page));
    await pause(longEnough);
    await page.mouse.click(...besideBack(back));
    await until(async () => !(await held(page)));
    expect(sent()).toEqual([]);
  });

  test('B4: a second press of a double click, and Enter pressed twice, are not taken for a yes', async () => {
    await write(xInlinePost);
    const send = (await (await page.$(xInlinePost.send!))!.boundingBox())!;
    const once = (): Promise<void> => page.mouse.click(send.x + send.width / 2, send.y + send.height / 2);
    const letsGo = async (): Promise<void> => {
      await page.keyboard.press('Escape');
      await until(async () => !(await held(page)));
    };
    // Where the box will lie is known beforehand: to look for it takes longer than a double click.
    await once();
    const back = await until(() => held(page));
    await letsGo();
    for (const gap of [50, 120, 250]) {
      await once();
      await pause(gap);
      await page.mouse.click(...besideBack(back));
      await until(() => held(page));
      await isHeld();
      await letsGo();
    }
    await (await page.$(xInlinePost.editor))!.click();
    for (const gap of [50, 200]) {
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await pause(gap);
      // The keyboard is on going back, so a second Enter goes back.
      await page.keyboard.press('Enter');
      await until(async () => !(await held(page)));
      expect(sent()).toEqual([]);
    }
  });

  test('B5: nothing a script does presses a button of ours; one real press does', async () => {
    const back = await hold();
    await pause(longEnough);
    expect(await page.evaluate(actAsPerson, ...besideBack(back))).toEqual({ shadow: null, isHost: true });
    await isHeld();
    await letGo(back);
  });

  test('B6: a page that gives our element the focus wins no Enter and no Space', async () => {
    await hold();
    await page.evaluate(focusOurs);
    await pause(longEnough);
    for (const key of ['Enter', ' ', 'Enter', ' '] as const) {
      await page.keyboard.press(key);
      await pause(35);
    }
    await isHeld();
  });

  test('B7: taken away nine times, our box is put back and the post arrives once', async () => {
    await hold();
    expect(await page.evaluate(takeAway, 9)).toBe(9);
    await letGo(await until(() => held(page)));
  });

  test('B7: taken away 1,000 times, it gives way and lets the next press through', async () => {
    await hold();
    expect(await page.evaluate(takeAway, 1000)).toBeLessThanOrEqual(11);
    expect(await held(page)).toBeUndefined();
    await pressSend(xInlinePost);
    await until(() => sent().length > 0);
    await pause(200);
    expect(sent()).toEqual([named]);
  });

  test('B8: look-alike elements and clobbered forms around the editor change nothing', async () => {
    from = here.sites.arrivals.length;
    page = await at(here, xInlinePost);
    const placeOf = (selector: string): Promise<[number, number]> =>
      page.evaluate((what) => {
        const box = Document.prototype.querySelector.call(document, what)!.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2] as [number, number];
      }, selector);
    await page.evaluate(surround, clobbered, askedOfDocument);
    await page.mouse.click(...(await placeOf(xInlinePost.editor)));
    await page.keyboard.type(named, { delay: 4 });
    await until(async () => count(await screenOf(page), light.stop) > 100);
    await page.mouse.click(...(await placeOf(xInlinePost.send!)));
    await until(() => held(page));
    expect(sent()).toEqual([]);
  });

  for (const [kind, editor] of [
    ['Draft.js', xInlinePost],
    ['Lexical', fbPost],
    ['a plain field', igComment],
  ] as const) {
    test(`D5: what stands before a name moves its underline nowhere (${kind})`, async () => {
      from = here.sites.arrivals.length;
      page = await at(here, editor);
      await page.keyboard.type('שלום 👩🏽‍🏫 e\u0301 ', { delay: 4 });
      await page.keyboard.type(named, { delay: 4 });
      await until(() => isMarked(page, editor, name));
      expect(await typedText(page, editor)).toContain(named);
    });
  }

  for (const [kind, editor] of [
    ['Draft.js', xInlinePost],
    ['Lexical', fbPost],
  ] as const) {
    test(`D7: an editor that the site builds anew is found again, and held (${kind})`, async () => {
      await hold(editor);
      await page.evaluate(() =>
        (window as unknown as { __lookalike: { remount(): void } }).__lookalike.remount(),
      );
      // What was held is the editor that has gone; the box goes with it.
      await until(async () => !(await held(page)));
      await until(() => isMarked(page, editor, name));
      await pressSend(editor);
      await until(() => held(page));
      expect(sent()).toEqual([]);
    });
  }
});
