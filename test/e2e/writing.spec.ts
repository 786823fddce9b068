import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import {
  askTab,
  atStop,
  chord,
  clean,
  clickOn,
  named,
  paste,
  pressAndHold,
  sayYes,
  somePicture,
} from './acts.ts';
import { boxesOfWords, typedText } from './behaviours.ts';
import {
  at,
  fbComment,
  fbPost,
  igComment,
  igMessage,
  stateText,
  xInlinePost,
  xMessage,
  xPostDialog,
  type EditorCase,
} from './editors.ts';
import { ourStretches } from './our-share.ts';
import { action, box, chip, press, underlines } from './ours.ts';
import { pause, stage, until, type Stage } from './stage.ts';

/** One of each kind: Draft.js, Lexical, and a plain field. */
const kinds: [string, EditorCase][] = [
  ['Draft.js', xInlinePost],
  ['Lexical', fbPost],
  ['a plain field', igComment],
];

/** Longest that we may keep the page's thread at a stretch, in milliseconds. */
const longestStretch = 50;

const sentence = 'We walked to the river and counted the ducks, then drew them from memory. ';
const long = (length: number): string =>
  sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

describe('writing', () => {
  let here: Stage;
  let page: Page;
  let from: number;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterEach(async () => {
    await page?.close();
  });
  const sent = (): string[] => here.sites.arrivals.slice(from).map(({ text }) => text);
  const says = (words: string): Promise<unknown> => until(async () => (await chip(page))?.text === words);
  const empty = async (): Promise<void> => {
    await chord(page, 'Control', 'KeyA');
    await page.keyboard.press('Delete');
  };
  /** What other work on this machine stretches, it does not stretch three times running. */
  const neverLong = async (act: () => Promise<void>): Promise<void> => {
    const longest: number[] = [];
    while (longest.length < 3 && !longest.some((time) => time < longestStretch))
      longest.push((await ourStretches(page, act))[0] ?? 0);
    expect(Math.min(...longest), longest.join()).toBeLessThan(longestStretch);
  };
  const controls = (name: 'remount' | 'go' | 'navigate', ...values: (string | number)[]): Promise<void> =>
    page.evaluate(
      (what, given) => {
        const look = (
          window as unknown as { __lookalike: Record<string, (...all: (string | number)[]) => void> }
        ).__lookalike;
        look[what]!(...given);
      },
      name,
      values,
    );

  for (const [kind, editor] of kinds) {
    test(`what is pasted is checked, and what is deleted is no longer marked (${kind})`, async () => {
      page = await at(here, editor);
      await page.keyboard.type('Tonight: ');
      await paste(page, named);
      await until(async () => (await underlines(page)).length === 1);
      await says('Checked: 1 to look at');
      for (let letter = 0; letter < ' for the pen licence'.length; letter++)
        await page.keyboard.press('Backspace');
      expect(await underlines(page)).toHaveLength(1);
      for (let letter = 0; letter < 'ing'.length; letter++) await page.keyboard.press('Backspace');
      await until(async () => (await underlines(page)).length === 0);
      await empty();
      await until(async () => !(await chip(page)));
    });

    test(`a fix is one step to take back, and the words are marked again (${kind})`, async () => {
      page = await atStop(here, editor);
      await chord(page, 'Alt', 'KeyL');
      await until(() => action(page, 'fix-0'));
      await press(page, 'fix-0');
      await until(async () => !(await typedText(page, editor)).includes('Ollie'));
      await until(async () => (await underlines(page)).length === 0);
      await until(async () => {
        if ((await typedText(page, editor)).includes(named)) return true;
        await chord(page, 'Control', 'KeyZ');
        await pause(80);
        return false;
      });
      await until(async () => (await underlines(page)).length === 1);
    });

    test(`emoji and broken surrogates move nothing out of place (${kind})`, async () => {
      page = await at(here, editor);
      await page.keyboard.type('👩‍🏫🎉 ');
      await page.keyboard.type(named);
      // Half of an emoji, as a site's own script may leave behind.
      await page.evaluate(() => document.execCommand('insertText', false, ' \ud83d end'));
      await page.keyboard.type(' 🏴󠁧󠁢󠁥󠁮󠁧󠁿.');
      await says('Checked: 1 to look at');
      const { findings } = await askTab(here.browser, page, 'describe');
      const text = await (await page.$(editor.editor))!.evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
      );
      expect(findings.map(({ span }) => span && text.slice(span.start, span.end))).toEqual(['Ollie Benning']);
    });

    test(`a draft of 10,000 characters: found at its end, and no long stretch of work (${kind})`, async () => {
      page = await at(here, editor);
      await paste(page, `${long(10_000)}\n`);
      // What is written again, because a busy machine made the first time long, is found again.
      let times = 0;
      await neverLong(async () => {
        times++;
        await page.keyboard.type(named, { delay: 5 });
        await says(`Checked: ${times} to look at`);
        for (let letter = 0; letter < 5; letter++) await page.keyboard.press('Backspace');
        await page.keyboard.type('ence. ');
      });
      expect(await underlines(page)).toHaveLength(times);
    });

    test(`D3: 100,000 characters at once are checked in full; one more, and it says not all (${kind})`, async () => {
      page = await at(here, editor);
      const text = long(100_000 - clean.length) + clean;
      await neverLong(async () => {
        await empty();
        await paste(page, text);
        await says('Checked: nothing found');
        await page.keyboard.type('x');
        await says('Too long to check it all');
      });
      const { blind, watching } = await askTab(here.browser, page, 'describe');
      expect(blind.join()).toContain('Only the first 100,000 characters were checked');
      expect(watching.some(({ state }) => state === 'clear')).toBe(false);
    });
  }

  test('D3: 5,000 lines at once: no long stretch of work, and the last is checked', async () => {
    page = await at(here, fbPost);
    await neverLong(async () => {
      await empty();
      await paste(page, `${'A short line\n'.repeat(5000)}${named}`);
      await says('Checked: 1 to look at');
    });
  });

  for (const [kind, editor] of [...kinds.slice(0, 1), ['Lexical', igMessage] as const, kinds[2]!]) {
    test(`a word that is being composed is left alone until it is there (${kind})`, async () => {
      page = await at(here, editor);
      const session = await page.createCDPSession();
      const compose = (text: string): Promise<unknown> =>
        session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await page.keyboard.type('Well done ');
      await says('Checked: nothing found');
      await compose('Ollie');
      await compose('Ollie Benning for the pen licence');
      // Time enough for an answer, had there been a question.
      await pause(500);
      expect(await underlines(page)).toEqual([]);
      expect((await chip(page))?.text).not.toContain('to look at');
      await session.send('Input.insertText', { text: 'Ollie Benning for the pen licence' });
      await until(async () => (await underlines(page)).length === 1);
      expect((await typedText(page, editor)).trim()).toBe(named);
    });
  }

  test('D2: the Enter that ends a composed word is not held, and sends nothing', async () => {
    from = here.sites.arrivals.length;
    page = await atStop(here, xMessage);
    await page.keyboard.type(' ');
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await page.keyboard.press('Enter');
    await pause(150);
    expect(await box(page)).toBeUndefined();
    expect(sent()).toEqual([]);
    await session.send('Input.insertText', { text: '日' });
    await page.keyboard.press('Enter');
    await until(() => action(page, 'release'));
    expect(sent()).toEqual([]);
  });

  test('D2: a word that is still being composed is looked at when the button is pressed', async () => {
    from = here.sites.arrivals.length;
    page = await at(here, xInlinePost);
    await page.keyboard.type('Well done ');
    await says('Checked: nothing found');
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', {
      text: 'Ollie Benning for the pen licence',
      selectionStart: 33,
      selectionEnd: 33,
    });
    await clickOn(page, xInlinePost.send!);
    await until(() => action(page, 'release'));
    expect(sent()).toEqual([]);
  });

  test('a screen reader is told politely what the count is now, once the typing has paused', async () => {
    page = await at(here, xInlinePost);
    const session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    /** The words of every polite live region that says something of ours, as the browser gives them to a reader. */
    const heard = async (): Promise<string[]> => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const wordsOf = (id: string): string => {
        const node = byId.get(id);
        if (!node) return '';
        const name = node.role?.value === 'StaticText' ? String(node.name?.value ?? '') : '';
        return [name, ...(node.childIds ?? []).map(wordsOf)].join('');
      };
      const isPolite = ({ role, properties }: (typeof nodes)[number]): boolean =>
        role?.value === 'status' &&
        (properties ?? []).some(({ name, value }) => name === 'live' && value.value === 'polite');
      return nodes
        .filter(isPolite)
        .map(({ nodeId }) => wordsOf(nodeId))
        .filter((words) => words.startsWith('Lanyard'));
    };
    await page.keyboard.type(clean);
    await until(async () => (await heard()).join() === 'Lanyard. Checked: nothing found.');
    await page.keyboard.type(`. ${named}`);
    await says('Checked: 1 to look at');
    // Not while the person is still at it.
    expect(await heard()).toEqual(['Lanyard. Checked: nothing found.']);
    await until(
      async () => (await heard()).join() === 'Lanyard. Checked: 1 to look at. Press Alt and L to read.',
    );
  });

  test('two editors at once: nothing of the covered one is drawn on the dialog, and each is its own', async () => {
    from = here.sites.arrivals.length;
    page = await atStop(here, xInlinePost);
    const [below] = await underlines(page);
    await xPostDialog.open(page);
    await until(async () => (await underlines(page)).length === 0);
    const dialog = (await (await page.$('[role="dialog"] [role="group"], [role="dialog"]'))!.boundingBox())!;
    await page.keyboard.type('Off to see Zoe. ');
    await page.keyboard.type('Well done Hope Adeyinka for the pen licence');
    const lines = await until(async () => {
      const all = await underlines(page);
      return all.length > 0 ? all : undefined;
    });
    for (const { box: line } of lines)
      expect(line.x >= dialog.x && line.x + line.width <= dialog.x + dialog.width).toBe(true);
    expect(lines.some(({ box: line }) => line.x === below!.box.x && line.y === below!.box.y)).toBe(false);
    // What is held, and let go, is the dialog's post and not the one below.
    await pressAndHold(page, xPostDialog);
    expect((await box(page))!.text).toContain('Hope Adeyinka');
    expect((await box(page))!.text).not.toContain('Ollie');
    await sayYes(page);
    await clickOn(page, xPostDialog.send!);
    await until(() => sent().length === 1);
    await until(async () => (await underlines(page)).length === 1);
    await clickOn(page, xInlinePost.editor);
    await pressAndHold(page, xInlinePost);
    expect((await box(page))!.text).toContain('Ollie Benning');
    expect(sent()).toHaveLength(1);
  });

  test('the chip lies on none of the lines that were written, though the last one is short', async () => {
    page = await at(here, fbComment);
    await page.setViewport({ width: 1200, height: 800 });
    const words = 'So proud of Ollie Benning, pen licence at last! One of my Year 4s cried at Larkfield.';
    await page.keyboard.type(words);
    const { box: sign } = await until(async () => {
      const shown = await chip(page);
      return /to look at$/.test(shown?.text ?? '') ? shown : undefined;
    });
    const lines = await boxesOfWords(page, fbComment, words);
    expect(lines.length).toBeGreaterThan(1);
    for (const { x, y, width, height } of lines)
      expect(
        x < sign.x + sign.width && sign.x < x + width && y < sign.y + sign.height && sign.y < y + height,
      ).toBe(false);
  });

  test('going to another page of the site and back leaves nothing behind, and checks go on', async () => {
    page = await atStop(here, xInlinePost);
    await controls('navigate', '/samcarter_reads');
    await until(async () => (await underlines(page)).length === 0 && !(await chip(page)));
    await controls('go', -1);
    await clickOn(page, xInlinePost.editor);
    await chord(page, 'Control', 'KeyA');
    await page.keyboard.type(named);
    await until(async () => (await underlines(page)).length === 1);
    await pressAndHold(page, xInlinePost);
  });

  for (const [kind, editor] of [
    ['Draft.js', xInlinePost],
    ['Lexical', fbPost],
  ] as const) {
    test(`an editor that the site builds anew is found again, and held (${kind})`, async () => {
      from = here.sites.arrivals.length;
      page = await atStop(here, editor);
      await pressAndHold(page, editor);
      await controls('remount');
      // What is held is the editor that has gone; the box goes with it.
      await until(async () => !(await box(page)));
      await until(async () => (await underlines(page)).length === 1);
      await pressAndHold(page, editor);
      await sayYes(page);
      await clickOn(page, editor.send!);
      await until(() => sent().length === 1);
    });
  }

  test('an attached picture raises the question, and either answer stays with the draft', async () => {
    from = here.sites.arrivals.length;
    page = await at(here, xInlinePost);
    await page.keyboard.type(clean);
    await says('Checked: nothing found');
    const attach = async (): Promise<void> => {
      const input = (await page.$('input[data-testid="fileInput"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(somePicture());
    };
    await attach();
    await says('Checked: 1 to look at');
    await press(page, 'open');
    await until(() => action(page, 'answer-yes'));
    await press(page, 'answer-no');
    await says('Checked: nothing found');
    // Another picture is another question.
    await page.keyboard.type('.');
    await says('Checked: nothing found');
    await clickOn(page, '[data-testid="attachments"] button');
    // A page is looked through a few times a second, and nobody swaps a picture faster than that.
    await until(async () => !(await page.$('[data-testid="attachments"] img')));
    await pause(400);
    await attach();
    await says('Checked: 1 to look at');
    await press(page, 'open');
    await until(() => action(page, 'answer-yes'));
    await press(page, 'answer-yes');
    await until(
      async () => /to look at/.test((await chip(page))?.text ?? '') && !(await action(page, 'answer-yes')),
    );
    expect(sent()).toEqual([]);
    expect(await stateText(page)).toBe(`${clean}.`);
  });

  for (const [name, editor] of [
    ['X', xInlinePost],
    ['Facebook', fbPost],
    ['Instagram', igMessage],
  ] as const) {
    test(`a kind of writing box that we do not know says so, and holds nothing (${name})`, async () => {
      page = await at(here, editor);
      await page.evaluate(() => {
        const unknown = document.createElement('div');
        unknown.contentEditable = 'true';
        unknown.setAttribute('role', 'textbox');
        unknown.style.cssText =
          'position:fixed;left:300px;top:300px;width:500px;min-height:60px;background:white;z-index:99999';
        unknown.textContent = 'A new kind of editor';
        document.body.append(unknown);
      });
      await page.mouse.click(400, 310);
      await says('Could not check');
      await page.keyboard.type(named);
      await says('Could not check');
      expect(await underlines(page)).toEqual([]);
      const { blind } = await askTab(here.browser, page, 'describe');
      expect(blind.join()).toContain('does not know this kind of writing box');
    });
  }
});
