import { PNG } from 'pngjs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { atStop, stopBackground } from './acts.ts';
import {
  capturesKept,
  openedByItself,
  openPopup,
  popupText,
  pressIn,
  pressKeys,
  readGateOnce,
  savingBegun,
} from './capture-acts.ts';
import { xInlinePost } from './editors.ts';
import { underlines } from './ours.ts';
import { address, pause, stage, until, type Page, type Stage } from './stage.ts';

describe('the background is stopped in the middle of a saving', () => {
  let here: Stage;
  let page: Page | undefined;
  beforeAll(async () => {
    here = await stage('chromium');
    await readGateOnce(here);
  });
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });
  const tall = async (): Promise<Page> => {
    page = await here.browser.newPage();
    await page.goto(address(here, 'x.com', '/__bare'));
    await page.evaluate(() => {
      const lines = document.createElement('div');
      lines.style.cssText = 'height:9000px;background:repeating-linear-gradient(#fff 0 40px,#9cf 40px 80px)';
      document.body.append(lines);
      scrollTo(0, 300);
    });
    return page;
  };
  const end = /Saved\. \d+ picture|Nothing was saved|It is not known/;
  /** What the popup says in the end. Then it starts the background again, where nobody had to. */
  const told = async (popup: Page): Promise<string> => {
    const text = await until(async () => {
      const now = await popupText(popup);
      return end.test(now) ? now : '';
    }, 10_000);
    // One that is in the middle of stopping may lose what is said to it, so it is asked again, as the popup does.
    await until(() =>
      popup.evaluate(() => {
        type Runtime = { sendMessage(message: unknown): Promise<unknown> };
        const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
        return Promise.race([
          runtime.sendMessage({ kind: 'getSetup', request: {} }),
          new Promise<undefined>((done) => setTimeout(() => done(undefined), 1000)),
        ]);
      }),
    );
    return text;
  };
  /** What is kept can be read (by a page of its own, which closes the popup), and is no more than what the person was told of. */
  const agrees = async (text: string, before: number): Promise<void> => {
    const kept = await capturesKept(here);
    expect(kept.length - before, text).toBe(/Saved\. \d/.test(text) ? 1 : 0);
    for (const { capture, pictures } of kept) {
      expect(pictures).toHaveLength(capture.pictures.length);
      for (const bytes of pictures) expect(PNG.sync.read(bytes).width).toBeGreaterThan(0);
    }
    await until(() => !here.browser.targets().some((one) => one.url().includes('/popup.html')));
  };

  test('while a thread scrolls: said within a second, nothing torn, and the page is where it was', async () => {
    const on = await tall();
    for (const reached of [/[1-9] of about/, /[3-9] of about/, /[5-9] of about/]) {
      const before = (await capturesKept(here)).length;
      const popup = await openPopup(here, on);
      await pressIn(popup, 'Scroll and save the whole thread');
      await until(async () => reached.test(await popupText(popup)), 20_000);
      const began = Date.now();
      await stopBackground(here.browser);
      const text = await told(popup);
      console.log(`told ${Date.now() - began} ms after the background was stopped`);
      expect(text).toMatch(/Nothing was saved: the browser stopped Lanyard’s background in the middle/);
      await agrees(text, before);
      await until(() => on.evaluate(() => scrollY === 300));
      // The same button does it then.
      expect(text).toMatch(/Scroll and save the whole thread/);
    }
  });

  test('while one screen is saved, at any moment: saved whole or not at all, and so it is said', async () => {
    const on = await tall();
    const outcomes: Record<string, number> = {};
    for (let wait = 0; wait < 400; wait += 40) {
      const before = (await capturesKept(here)).length;
      const popup = await openPopup(here, on);
      await pressIn(popup, 'Save this screen');
      await pause(wait);
      await stopBackground(here.browser);
      const text = await told(popup);
      const outcome = end.exec(text)![0].replace(/ \d+ picture/, '');
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      await agrees(text, before);
    }
    console.log(JSON.stringify(outcomes));
    expect(Object.keys(outcomes)).not.toContain('It is not known');
  });

  test('by its key, with no popup open: what was hidden on the page comes back, and the popup tells it when it is opened', async () => {
    page = await atStop(here, xInlinePost);
    expect((await underlines(page)).length).toBeGreaterThan(0);
    await (await openPopup(here, page)).close();
    for (const wait of [30, 80, 150]) {
      const before = (await capturesKept(here)).length;
      await pressKeys(here, page);
      await savingBegun(here);
      await pause(wait);
      await stopBackground(here.browser);
      const popup = (await openedByItself(here)) ?? (await openPopup(here, page));
      await agrees(await told(popup), before);
      await page.bringToFront();
      await until(async () => (await underlines(page!)).length > 0);
    }
  });

  test('the tab is closed in the middle of a thread: what was taken before is kept, or nothing; nothing is torn', async () => {
    const on = await tall();
    const before = (await capturesKept(here)).length;
    const popup = await openPopup(here, on);
    await pressIn(popup, 'Scroll and save the whole thread');
    await until(async () => /[2-9] of about/.test(await popupText(popup)), 20_000);
    await on.close();
    // A popup goes with its page: then the person has left, and nothing is kept.
    const stays = await until(async () => {
      if (popup.isClosed()) return 'closed';
      const now = await popupText(popup).catch((cause: unknown) => {
        if (popup.isClosed()) return '';
        throw cause;
      });
      return /Saved\. \d|Nothing was saved|Stopped:/.exec(now)?.[0];
    }, 15_000);
    console.log(`the popup: ${stays}`);
    const kept = await capturesKept(here);
    expect(kept.length - before).toBe(stays.startsWith('Saved') ? 1 : 0);
    if (stays.startsWith('Saved'))
      expect(kept.at(-1)!.capture.notes.join()).toMatch(/Scrolling ended after \d screens?: the page/);
    for (const { pictures } of kept) for (const bytes of pictures) PNG.sync.read(bytes);
    page = undefined;
  });

  test('one screen of a page that never stands still: nothing is saved, and it is said why', async () => {
    const on = await tall();
    await on.evaluate(() => {
      const step = (): void => {
        scrollBy(0, scrollY > 4000 ? -3000 : 7);
        requestAnimationFrame(step);
      };
      step();
    });
    const before = (await capturesKept(here)).length;
    const popup = await openPopup(here, on);
    await pressIn(popup, 'Save this screen');
    const text = await told(popup);
    expect(text).toMatch(
      /Nothing was saved: the page kept moving while its picture was taken\. Stop what is playing/,
    );
    await agrees(text, before);
  });
});
