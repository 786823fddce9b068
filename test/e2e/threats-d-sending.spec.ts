import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import {
  askTab,
  atStop,
  background,
  busyBackground,
  chord,
  clickOn,
  named,
  pressAndHold,
  sayYes,
  stopBackground,
} from './acts.ts';
import { typedText } from './behaviours.ts';
import { at, fbComment, xInlinePost, xMessage, type EditorCase } from './editors.ts';
import { action, box, chip } from './ours.ts';
import { openChromium, pause, stage, until, type Stage } from './stage.ts';

describe('sending', () => {
  let here: Stage;
  let page: Page;
  let from: number;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterEach(async () => {
    await page?.close().catch(() => undefined);
  });
  const sent = (): string[] => here.sites.arrivals.slice(from).map(({ text }) => text);
  const sentOnce = async (): Promise<void> => {
    await until(() => sent().length > 0);
    await pause(250);
    expect(sent()).toHaveLength(1);
  };

  describe('D10: every way to send is held once and sends once', () => {
    const click = (): Promise<void> => clickOn(page, xInlinePost.send!);
    const onButton = async (key: 'Enter' | 'Space'): Promise<void> => {
      await page.focus(xInlinePost.send!);
      await page.keyboard.press(key);
    };
    const ways: [string, EditorCase, () => Promise<void>][] = [
      ['a click', xInlinePost, click],
      ['Control and Enter', xInlinePost, () => chord(page, 'Control', 'Enter')],
      ['Enter on the button', xInlinePost, () => onButton('Enter')],
      ['Space on the button', xInlinePost, () => onButton('Space')],
      [
        'a touch',
        xInlinePost,
        async () => {
          const button = await page.waitForSelector(xInlinePost.send!);
          await button!.tap();
        },
      ],
      [
        'a press that lasts',
        xInlinePost,
        async () => {
          const button = await page.waitForSelector(xInlinePost.send!);
          await button!.click({ delay: 1200 });
        },
      ],
      ['Enter in a message', xMessage, () => page.keyboard.press('Enter')],
      ['Enter in a comment', fbComment, () => page.keyboard.press('Enter')],
    ];
    for (const [name, editor, send] of ways) {
      test(`D10: ${name}`, async () => {
        from = here.sites.arrivals.length;
        page = await atStop(here, editor);
        await send();
        await until(() => action(page, 'release'));
        expect((await box(page))!.text).toContain('Ollie Benning');
        expect(sent()).toEqual([]);
        await sayYes(page);
        expect(sent(), 'a yes sends nothing by itself').toEqual([]);
        await send();
        await sentOnce();
      });
    }

    test('D10: Meta and Enter, which sends on some computers, is held on all', async () => {
      from = here.sites.arrivals.length;
      page = await atStop(here, xInlinePost);
      await chord(page, 'Meta', 'Enter');
      await until(() => action(page, 'release'));
      expect(sent()).toEqual([]);
    });

    for (const type of ['pointerdown', 'mouseup'] as const) {
      test(`D10: a button that sends on ${type}`, async () => {
        from = here.sites.arrivals.length;
        page = await atStop(here, xInlinePost);
        await page.evaluate(
          (selector, kind, text) => {
            const button = document.querySelector(selector)!;
            button.addEventListener('click', (event) => event.stopPropagation());
            button.addEventListener(kind, () => {
              void fetch('/__publish', { method: 'POST', body: JSON.stringify({ kind: 'post', text }) });
            });
          },
          xInlinePost.send!,
          type,
          named,
        );
        await pressAndHold(page, xInlinePost);
        expect(sent()).toEqual([]);
        await sayYes(page);
        await click();
        await sentOnce();
      });
    }

    test('D10: let go from the toolbar', async () => {
      from = here.sites.arrivals.length;
      page = await atStop(here, xInlinePost);
      await pressAndHold(page, xInlinePost);
      await askTab(here.browser, page, 'release');
      expect(sent()).toEqual([]);
      await click();
      await sentOnce();
    });

    test('D10: two quick presses after a yes send once, and leave nothing held in sight', async () => {
      from = here.sites.arrivals.length;
      page = await atStop(here, xInlinePost);
      await pressAndHold(page, xInlinePost);
      await sayYes(page);
      const button = await page.waitForSelector(xInlinePost.send!);
      await button!.click({ count: 2, delay: 10 });
      await sentOnce();
      await until(async () => !(await box(page)));
    });

    test('D10: a publication that failed is tried again, held again, and arrives once', async () => {
      from = here.sites.arrivals.length;
      page = await atStop(here, xInlinePost);
      await pressAndHold(page, xInlinePost);
      await sayYes(page);
      here.sites.failNext();
      await click();
      await pause(400);
      expect(sent()).toEqual([]);
      expect(await typedText(page, xInlinePost)).toContain(named);
      await pressAndHold(page, xInlinePost);
      await sayYes(page);
      await click();
      await sentOnce();
    });

    test('D10: a yes is for the text that was shown, and for no other', async () => {
      from = here.sites.arrivals.length;
      page = await atStop(here, xInlinePost);
      await pressAndHold(page, xInlinePost);
      await sayYes(page);
      await clickOn(page, xInlinePost.editor);
      await page.keyboard.type('!');
      await until(async () => !(await box(page)));
      await pressAndHold(page, xInlinePost);
      expect(sent()).toEqual([]);
    });
  });

  describe('D11: whatever fails in the background, a person can send', () => {
    const clickSend = (): Promise<void> => clickOn(page, xInlinePost.send!);

    test('D11: a background that is slow: said after a second and a half, sent by the second press', async () => {
      from = here.sites.arrivals.length;
      page = await at(here, xInlinePost);
      await busyBackground(here.browser, 3500);
      await page.keyboard.type(named);
      const asked = Date.now();
      await clickSend();
      await until(async () => (await box(page))?.text.includes('Checking'));
      await until(async () => (await box(page))?.text.includes('could not check this in time'));
      expect(Date.now() - asked).toBeLessThan(2500);
      await until(async () => (await chip(page))?.text === 'Could not check');
      expect(sent()).toEqual([]);
      await clickSend();
      await sentOnce();
    });

    test('D11: a background that is stopped again and again: asked once more, and held', async () => {
      from = here.sites.arrivals.length;
      page = await at(here, xInlinePost);
      for (const letters of [named.slice(0, 12), named.slice(12, 30), named.slice(30)]) {
        await page.keyboard.type(letters);
        await stopBackground(here.browser);
      }
      await page.keyboard.type('!');
      await until(async () => (await chip(page))?.text === 'Checked: 1 to look at');
      await pressAndHold(page, xInlinePost);
      expect(sent()).toEqual([]);
    });

    test('D11: a store that cannot be opened: said, and sent by the second press at the latest', async () => {
      const broken = await openChromium(here.extension);
      try {
        const id = new URL((await background(broken)).url()).hostname;
        const own = await broken.newPage();
        await own.goto(`chrome-extension://${id}/app.html`);
        // A store of this name without what we keep in it, as a damaged one may come back.
        const gone = own.evaluate(
          () =>
            new Promise<void>((done, fail) => {
              const removing = indexedDB.deleteDatabase('lanyard');
              removing.onerror = () => fail(new Error('not removed'));
              removing.onsuccess = () => {
                const making = indexedDB.open('lanyard', 9);
                making.onsuccess = () => {
                  making.result.close();
                  done();
                };
              };
            }),
        );
        await stopBackground(broken);
        await gone;
        await own.close();
        const there = { ...here, browser: broken };
        from = here.sites.arrivals.length;
        page = await at(there, xInlinePost);
        await page.keyboard.type(named);
        await until(async () => (await chip(page))?.text === 'Could not check');
        const { blind } = await askTab(broken, page, 'describe');
        expect(blind.join()).toContain('could not open what it keeps on this device');
        await clickOn(page, xInlinePost.send!);
        // The press is reason to ask once more, and the answer is no better.
        await until(async () => sent().length > 0 || (await box(page))?.text.includes('Press again to send'));
        if (sent().length === 0) await clickOn(page, xInlinePost.send!);
        await sentOnce();
      } finally {
        await broken.close();
      }
    });
  });
});
