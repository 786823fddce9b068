import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { pause, stage, until, type Stage } from './stage.ts';
import {
  askTab,
  bareChromium,
  busyBackground,
  chord,
  clean,
  clickOn,
  middle,
  named,
  paste,
  pressAndHold,
} from './acts.ts';
import { typedText } from './behaviours.ts';
import { at, fbPost, igComment, xInlinePost, xPostDialog, type EditorCase } from './editors.ts';
import { action, box, chip, ours, press, underlines } from './ours.ts';

/** One of each kind: Draft.js, Lexical, and a plain field. */
const kinds: [string, EditorCase][] = [
  ['Draft.js', xInlinePost],
  ['Lexical', fbPost],
  ['a plain field', igComment],
];

describe('editors and text', () => {
  let here: Stage;
  let bare: Browser;
  let page: Page;
  const opened: Page[] = [];
  beforeAll(async () => {
    here = await stage('chromium');
    bare = await bareChromium();
    return () => bare.close();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
    await page?.close().catch(() => undefined);
  });

  describe('D1: the draft, its caret and its undo are as they would be without us', () => {
    for (const [kind, editor] of kinds) {
      test(`D1: ${kind}`, async () => {
        const other = await at({ ...here, browser: bare }, editor);
        opened.push(other);
        page = await at(here, editor);
        const text = `Lovely.  ${named}, twice`;
        const seen = [];
        for (const one of [other, page]) {
          await one.bringToFront();
          await listen(one, editor.editor);
          await one.keyboard.type(text);
          for (let left = 0; left < 7; left++) await one.keyboard.press('ArrowLeft');
          if (one === page) await until(async () => (await underlines(page)).length > 0);
          else await pause(300);
          // Over the words, so that the card opens; and away, so that it closes.
          const [line] = await underlines(page);
          const over = line ? middle(line) : ([420, 300] as const);
          await one.mouse.move(over[0], over[1], { steps: 3 });
          if (one === page) await until(() => box(page));
          await one.mouse.move(1270, 790, { steps: 3 });
          if (one === page) await until(async () => !(await box(page)));
          seen.push(await heard(one, editor.editor));
        }
        expect(seen[1]).toEqual(seen[0]);

        // A card by the keyboard, one dismissed, and a post held: the person comes back to where they were.
        const before = await stands(page, editor.editor);
        await chord(page, 'Alt', 'KeyL');
        await until(() => box(page));
        await page.keyboard.press('Escape');
        await until(async () => !(await box(page)));
        expect(await stands(page, editor.editor)).toEqual(before);
        await pressAndHold(page, editor);
        await page.keyboard.press('Escape');
        await until(async () => !(await box(page)));
        expect(await stands(page, editor.editor)).toEqual(before);
        await chord(page, 'Alt', 'KeyL');
        await until(() => action(page, 'dismiss'));
        await press(page, 'dismiss');
        await until(async () => (await underlines(page)).length === 0);
        expect(await stands(page, editor.editor)).toEqual(before);
        expect(await typedText(page, editor)).toBe(text);

        // Undo and redo to either end, step by step the same.
        const steps = [];
        for (const one of [other, page]) {
          const texts: string[] = [];
          await one.bringToFront();
          for (const [held, key] of [...undos, ...redos]) {
            await one.keyboard.down('Control');
            if (held) await one.keyboard.down('Shift');
            await one.keyboard.press(key);
            if (held) await one.keyboard.up('Shift');
            await one.keyboard.up('Control');
            texts.push((await stands(one, editor.editor)).text);
          }
          steps.push(texts);
        }
        expect(steps[1]).toEqual(steps[0]);
        expect(new Set(steps[0]).size, 'there was something to undo').toBeGreaterThan(1);
      });
    }
  });

  describe('D5: lines lie on the right letters, and begin and end on whole ones', () => {
    for (const [kind, editor] of kinds) {
      test(`D5: ${kind}`, async () => {
        page = await at(here, editor);
        for (const line of oddLines) {
          await chord(page, 'Control', 'KeyA');
          await page.keyboard.press('Backspace');
          await paste(page, line);
          const [name] = /Ollie|Zoe|Sia/.exec(line)!;
          // The last of several answers: the one for this very line.
          const findings = await until(async () => {
            const all = (await askTab(here.browser, page, 'describe')).findings;
            return all.some(({ span }) => span && line.slice(span.start).startsWith(name)) &&
              (await underlines(page)).length > 0
              ? all
              : undefined;
          });
          const lines = await underlines(page);
          const borders = new Set(
            [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)].map(
              ({ index }) => index,
            ),
          );
          borders.add(line.length);
          for (const { span } of findings) {
            if (!span) continue;
            expect(
              borders.has(span.start) && borders.has(span.end),
              `${line}: ${span.start}–${span.end}`,
            ).toBe(true);
            for (const rect of await rectsOf(page, editor.editor, span)) {
              const over = lines.some(
                ({ box: drawn }) =>
                  Math.abs(drawn.x - rect.x) <= 1 &&
                  Math.abs(drawn.y - rect.y) <= 1 &&
                  Math.abs(drawn.width - rect.width) <= 1,
              );
              expect(over, JSON.stringify({ line, rect, lines: lines.map(({ box: drawn }) => drawn) })).toBe(
                true,
              );
            }
          }
        }
      });
    }
  });

  describe('D7: what was found in one text is never drawn on another', () => {
    const nothingDrawn = async (ms: number): Promise<void> => {
      const end = Date.now() + ms;
      while (Date.now() < end) expect(await underlines(page)).toEqual([]);
    };

    test('D7: the editor is emptied and used for another draft before the answer', async () => {
      page = await at(here, xInlinePost);
      await busyBackground(here.browser, 900);
      await page.keyboard.type(named);
      await chord(page, 'Control', 'KeyA');
      await page.keyboard.press('Backspace');
      await page.keyboard.type(clean.slice(0, 20));
      await nothingDrawn(1100);
      await until(async () => (await chip(page))?.text === 'Checked: nothing found');
    });

    test('D7: the editor is built anew before the answer, and checked anew', async () => {
      page = await at(here, xInlinePost);
      await busyBackground(here.browser, 700);
      await page.keyboard.type(named);
      await page.evaluate(() =>
        (window as unknown as { __lookalike: { remount(): void } }).__lookalike.remount(),
      );
      const [line] = await until(async () => {
        const all = await underlines(page);
        return all.length > 0 ? all : undefined;
      });
      const [marked] = await rectsOf(page, xInlinePost.editor, { start: 10, end: 23 });
      expect(Math.abs(line!.box.x - marked!.x)).toBeLessThan(1);
      await pressAndHold(page, xInlinePost);
    });

    test('D7: the editor goes before the answer, and nothing of it stays', async () => {
      page = await at(here, xInlinePost);
      await xPostDialog.open(page);
      await pause(200);
      await busyBackground(here.browser, 700);
      await page.keyboard.type(named);
      await page.evaluate(() =>
        (window as unknown as { __lookalike: { go(steps: number): void } }).__lookalike.go(-1),
      );
      await nothingDrawn(1000);
    });

    test('D7: an editor that has gone is let go of', async () => {
      page = await at(here, xInlinePost);
      // One that nobody but us could hold on to.
      await page.evaluate((text) => {
        const editor = document.createElement('div');
        editor.contentEditable = 'true';
        editor.dataset.testid = 'tweetTextarea_9';
        editor.textContent = text;
        editor.style.cssText = 'position:fixed;left:400px;top:500px;width:400px;background:white;z-index:9';
        document.body.append(editor);
        Object.assign(window, { old: new WeakRef(editor) });
      }, named);
      await page.mouse.click(500, 508);
      await page.keyboard.press('End');
      await page.keyboard.type('. ');
      await until(async () => (await underlines(page)).length > 0);
      await chord(page, 'Alt', 'KeyL');
      await until(() => box(page));
      await page.evaluate(() => {
        (window as unknown as { old: WeakRef<Element> }).old.deref()!.remove();
      });
      // The card lay over the other editor, and a click before it has gone is the card's.
      await until(async () => !(await box(page)));
      await clickOn(page, xInlinePost.editor);
      await page.keyboard.type('Evening all');
      await until(async () => (await chip(page))?.text === 'Checked: nothing found');
      const session = await page.createCDPSession();
      await until(async () => {
        await session.send('HeapProfiler.collectGarbage');
        return page.evaluate(
          () => (window as unknown as { old: WeakRef<Element> }).old.deref() === undefined,
        );
      });
    });
  });

  test('D8: after 200 changes of page there is one set of listeners, and the last page is right', async () => {
    page = await at(here, xInlinePost);
    const session = await page.createCDPSession();
    const count = async (): Promise<{ listeners: number; heap: number }> => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { jsEventListeners } = await session.send('Memory.getDOMCounters');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return { listeners: jsEventListeners, heap: usedSize };
    };
    // The view that was left last is let go of a while later; what is kept by mistake stays however long one waits.
    const measure = async (): Promise<{ listeners: number; heap: number }> => {
      let last = await count();
      for (let same = 0, tries = 0; same < 2 && tries < 20; tries++) {
        await new Promise((done) => setTimeout(done, 150));
        const now = await count();
        same = now.listeners === last.listeners ? same + 1 : 0;
        last = now;
      }
      return last;
    };
    const storm = (turns: number): Promise<void> =>
      page.evaluate(async (times) => {
        const look = (window as unknown as { __lookalike: { navigate(path: string): void } }).__lookalike;
        for (let turn = 0; turn < times; turn++) {
          look.navigate(['/compose/post', '/home', '/samcarter_reads', '/notifications'][turn % 4]!);
          await new Promise((done) => setTimeout(done, 12));
        }
        look.navigate('/home');
        await new Promise((done) => setTimeout(done, 400));
      }, turns);
    // What the site has to draw each time is not what is measured.
    await page.evaluate(() =>
      (window as unknown as { __lookalike: { feed(posts: number): void } }).__lookalike.feed(1),
    );
    await storm(20);
    const before = await measure();
    await storm(200);
    const after = await measure();
    expect(after.listeners - before.listeners, 'listeners').toBeLessThanOrEqual(8);
    expect(after.heap - before.heap, 'heap').toBeLessThan(1_000_000);
    expect((await ours(page)).hosts).toBeLessThanOrEqual(1);
    await clickOn(page, xInlinePost.editor);
    await page.keyboard.type(named);
    await until(async () => (await chip(page))?.text === 'Checked: 1 to look at');
    expect(await underlines(page)).toHaveLength(1);
    await pressAndHold(page, xInlinePost);
  });
});

const undos = Array.from({ length: 20 }, () => [false, 'KeyZ'] as const);
const redos = Array.from({ length: 20 }, () => [true, 'KeyZ'] as const);

/** Lines that have led spans astray: right-to-left text, bidi controls, joined emoji, marks, several lines. */
const oddLines = [
  'مرحبا Ollie Benning مرحبا for the pen licence',
  'שלום \u202bOllie Benning\u202c שלום',
  '\u202eOllie Benning\u202c for the pen licence',
  '👩‍👩‍👧‍👦👍🏽 Well done Ollie Benning 🏴󠁧󠁢󠁷󠁬󠁳󠁿 for the pen licence',
  'Well done Zoe\u0308 O\u2019Connell for the pen licence',
  'Well done Ollie\u200d Ben\u00adning\u200b for the pen licence',
  'n\u0303o\u0301 e\u0301\u0323 Well done Sia\u0302n Prosser for the pen licence',
  'One line\n\nand Ollie Benning on another\nfor the pen licence',
];

type Span = { start: number; end: number };

/** Where a stretch of an editor's text stands, measured by the page itself; for a field, by a copy laid over it. */
async function rectsOf(
  page: Page,
  selector: string,
  span: Span,
): Promise<{ x: number; y: number; width: number }[]> {
  const handle = await page.waitForSelector(selector);
  return handle!.evaluate((element, { start, end }) => {
    let root: Element = element;
    let copy: HTMLElement | undefined;
    if (element instanceof HTMLTextAreaElement) {
      const style = getComputedStyle(element);
      const { left, top, width } = element.getBoundingClientRect();
      copy = document.createElement('div');
      copy.style.cssText = `position:fixed;left:${left}px;top:${top - element.scrollTop}px;white-space:pre-wrap;overflow-wrap:break-word;visibility:hidden;width:${width}px;border-style:solid`;
      for (const property of [
        'font',
        'letterSpacing',
        'padding',
        'borderWidth',
        'lineHeight',
        'textIndent',
        'textAlign',
        'boxSizing',
        'direction',
        'unicodeBidi',
      ] as const)
        copy.style[property] = style[property];
      copy.textContent = element.value;
      document.body.append(copy);
      root = copy;
    }
    const range = document.createRange();
    // Lines of an editor are its innermost blocks; between two there is one line break.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let offset = 0;
    let block: Element | null = null;
    const blockOf = (node: Node): Element | null =>
      node.parentElement!.closest('p, [data-block="true"], textarea, [data-lexical-editor] > *');
    const empties = (to: Element): number =>
      Array.from(root.querySelectorAll('p, [data-block="true"]')).filter(
        (one) => !one.textContent && (one.compareDocumentPosition(to) & 4) !== 0,
      ).length;
    let skipped = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const its = copy ? null : blockOf(text);
      if (its !== block && block) offset++;
      block = its;
      if (its) {
        const before = empties(its);
        offset += before - skipped;
        skipped = before;
      }
      if (start >= offset && start < offset + text.length) range.setStart(text, start - offset);
      if (end > offset && end <= offset + text.length) range.setEnd(text, end - offset);
      offset += text.length;
    }
    const rects = Array.from(range.getClientRects());
    copy?.remove();
    // Pieces of one word on one line are one box.
    const lines: { x: number; y: number; width: number }[] = [];
    for (const { x, y, width } of rects) {
      if (width < 1) continue;
      const last = lines.at(-1);
      if (last && Math.abs(last.y - y) < 3 && Math.abs(last.x + last.width - x) < 2)
        last.width = x + width - last.x;
      else lines.push({ x, y, width });
    }
    return lines;
  }, span);
}

/** What a page can hear and see of its editor, counted. */
async function listen(page: Page, selector: string): Promise<void> {
  const handle = await page.waitForSelector(selector);
  await handle!.evaluate((element) => {
    const counts: Record<string, number> = {};
    const count = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
    for (const type of [
      'keydown',
      'beforeinput',
      'input',
      'focusin',
      'focusout',
      'scroll',
      'select',
      'paste',
    ]) {
      element.addEventListener(type, () => count(type), true);
    }
    new MutationObserver((changes) => {
      for (const { type, attributeName } of changes)
        if (type === 'attributes') count(`attribute ${attributeName}`);
    }).observe(element, { attributes: true, subtree: true });
    Object.assign(window, { counts });
  });
}

async function heard(page: Page, selector: string): Promise<object> {
  return {
    ...(await page.evaluate(() => (window as unknown as { counts: object }).counts)),
    ...(await stands(page, selector)),
  };
}

/** The editor as it stands: its markup, its caret, how far it is scrolled. */
async function stands(
  page: Page,
  selector: string,
): Promise<{ text: string; markup: string; caret: unknown; scroll: number }> {
  const handle = await page.waitForSelector(selector);
  return handle!.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) {
      const { value, selectionStart, selectionEnd, scrollTop } = element;
      return {
        text: value,
        markup: value,
        caret: [selectionStart, selectionEnd, document.activeElement === element],
        scroll: scrollTop,
      };
    }
    const selection = getSelection()!;
    const path = (node: Node | null): number[] => {
      const steps: number[] = [];
      for (let at = node; at && at !== element; at = at.parentNode)
        steps.unshift(Array.prototype.indexOf.call(at.parentNode?.childNodes ?? [], at));
      return steps;
    };
    return {
      text: (element as HTMLElement).innerText,
      // Draft.js numbers its blocks at random.
      markup: element.innerHTML.replace(/(data-offset-key|data-editor|id|aria-describedby)="[^"]*"/g, ''),
      caret: [
        path(selection.anchorNode),
        selection.anchorOffset,
        path(selection.focusNode),
        selection.focusOffset,
        element.contains(document.activeElement),
      ],
      scroll: element.scrollTop,
    };
  });
}
