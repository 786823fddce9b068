import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import {
  askTab,
  atStop,
  clean,
  chord,
  clickOn,
  frames,
  longEnough,
  middle,
  named,
  picture,
  pressAndHold,
  saysPressAgain,
  sayYes,
  somePicture,
} from './acts.ts';
import {
  actAsPerson,
  askedOfDocument,
  clobbered,
  focusOurs,
  hidings,
  surround,
  takeAway,
} from './attacks.ts';
import { at, xInlinePost, xMessage } from './editors.ts';
import { action, box, chip, ours, underlines } from './ours.ts';
import { pause, stage, until, type Stage } from './stage.ts';

describe('the page attacks our interface', () => {
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
  const begin = async (editor = xInlinePost): Promise<void> => {
    from = here.sites.arrivals.length;
    page = await atStop(here, editor);
  };
  /** The press that follows a yes arrives, once. */
  const sendsOnce = async (): Promise<void> => {
    await clickOn(page, xInlinePost.send!);
    await until(() => sent().length > 0);
    await pause(200);
    expect(sent()).toHaveLength(1);
  };
  const isHeld = async (): Promise<void> => {
    expect(await saysPressAgain(page)).toBe(false);
    expect(sent()).toEqual([]);
  };

  test('B1: nothing a page says of our element hides it or moves it', async () => {
    await begin();
    await page.mouse.move(5, 5);
    const before = (await until(() => chip(page))).box;
    const clip = { x: before.x - 4, y: before.y - 4, width: before.width + 8, height: before.height + 8 };
    const looks = async (): Promise<string> => await picture(page, clip);
    const shown = await looks();
    for (const [property, value] of hidings) {
      const seen = await page.evaluate(
        async (name, to) => {
          const host = document.documentElement.lastElementChild as HTMLElement;
          if (host.localName !== 'div') throw new Error('This is not our element.');
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`
            @keyframes away { from, to { opacity: 0; transform: translateX(-3000px); } }
            html > div:last-child, html > div:last-child:not(#a#b#c) { ${name}: ${to} !important; transition: all 1ms !important; }`);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
          host.style.setProperty(name, to, 'important');
          const running = host.animate(
            { opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] },
            { duration: 1e6, fill: 'forwards' },
          );
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const { x, y, width, height } = host.getBoundingClientRect();
          const style = getComputedStyle(host);
          return {
            box: [x, y, width, height],
            style: [style.display, style.visibility, style.opacity, style.position],
            stop: String(running.cancel()),
          };
        },
        property,
        value,
      );
      expect(seen.box, property).toEqual([0, 0, 1280, 800]);
      expect(seen.style, property).toEqual(['block', 'visible', '1', 'fixed']);
      expect((await chip(page))?.box, property).toEqual(before);
      expect(await looks(), `${property}: ${value}`).toBe(shown);
      await page.evaluate(() => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
        (document.documentElement.lastElementChild as HTMLElement).removeAttribute('style');
      });
    }
  });

  test('B1: attributes a page puts on our element take no button away', async () => {
    await begin();
    await pressAndHold(page, xInlinePost);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      for (const name of ['inert', 'hidden', 'popover', 'aria-hidden', 'tabindex', 'dir'])
        host.setAttribute(name, name === 'dir' ? 'rtl' : 'true');
    });
    await sayYes(page);
    await sendsOnce();
  });

  /**
   * Presses “send anyway” where it stands, long after it came. It may be taken for a yes only if it looks
   * as it did before the page did something; what a person sees is the judge.
   */
  const mayOnlyCountIfSeen = async (
    trick: () => Promise<unknown>,
    name: string,
  ): Promise<'seen' | 'hidden'> => {
    const before = (await action(page, 'release'))!;
    await page.mouse.move(5, 5);
    const looks = async (): Promise<string> => await picture(page, before.box);
    const plain = await looks();
    await trick();
    await pause(longEnough);
    const seen = (await looks()) === plain;
    await page.mouse.click(...middle(before));
    await frames(page);
    if (!seen) expect(await saysPressAgain(page), name).toBe(false);
    expect(sent(), name).toEqual([]);
    return seen ? 'seen' : 'hidden';
  };

  test('B2: “send anyway” counts only in plain sight, whatever a page does to what is around it', async () => {
    await begin();
    const outcomes = new Set<string>();
    // A press that misses us falls on the page, which must not go elsewhere for it.
    await page.evaluate((composer) => {
      const stay = (event: Event): void => {
        if (event.target instanceof Element && event.target.closest(composer)) return;
        event.stopPropagation();
        event.preventDefault();
      };
      window.addEventListener('click', stay, true);
    }, `${xInlinePost.send}, ${xInlinePost.editor}`);
    for (const [property, value] of ancestorTricks) {
      await pressAndHold(page, xInlinePost);
      const say = (to: string): Promise<void> =>
        page.evaluate(
          (name, what) => document.documentElement.style.setProperty(name, what, 'important'),
          property,
          to,
        );
      outcomes.add(await mayOnlyCountIfSeen(() => say(value), `${property}: ${value}`));
      await say('');
      // Other words: what was let go, if it was, is held anew.
      await clickOn(page, xInlinePost.editor);
      await page.keyboard.press('End');
      await page.keyboard.type('.');
      await until(async () => !(await box(page)));
    }
    expect(outcomes, 'some of these hide it').toContain('hidden');
  });

  test('B2: what cannot be pressed in the page is let go from the toolbar', async () => {
    await begin();
    await page.evaluate(() => document.documentElement.style.setProperty('opacity', '.01', 'important'));
    await pressAndHold(page, xInlinePost);
    expect(await askTab(here.browser, page, 'describe')).toMatchObject({
      holding: true,
      findings: [{ severity: 'stop' }],
    });
    expect(await askTab(here.browser, page, 'release')).toMatchObject({ holding: false });
    expect(sent(), 'letting go sends nothing by itself').toEqual([]);
    await sendsOnce();
  });

  for (const [name, cover] of covers) {
    test(`B3: a press through ${name} that keeps covering us is not taken for a yes`, async () => {
      await begin();
      await pressAndHold(page, xInlinePost);
      expect(await mayOnlyCountIfSeen(() => page.evaluate(cover), name)).toBe('hidden');
      await isHeld();
    });
  }

  test('B3: a page that goes full screen is no way round it', async () => {
    await begin();
    await pressAndHold(page, xInlinePost);
    await mayOnlyCountIfSeen(() => page.evaluate(fullScreen), 'full screen');
    expect(sent()).toEqual([]);
  });

  test('B3: our box comes back over what a page has put on top once, and then may be pressed', async () => {
    await begin();
    await pressAndHold(page, xInlinePost);
    await page.evaluate(coverOnce);
    await until(
      async () => (await page.evaluate(() => document.querySelectorAll(':popover-open').length)) > 0,
    );
    await sayYes(page);
    await sendsOnce();
  });

  test('B3: gives way where a page keeps covering it, and the toolbar takes over', async () => {
    await begin();
    await pressAndHold(page, xInlinePost);
    await page.evaluate(coverAgain);
    for (let turn = 0; turn < 3; turn++) {
      await pause(longEnough);
      const found = await action(page, 'release');
      if (found) await page.mouse.click(...middle(found));
    }
    await isHeld();
    expect(await until(() => askTab(here.browser, page, 'describe'))).toMatchObject({ holding: true });
    await askTab(here.browser, page, 'release');
    await sendsOnce();
  });

  test('B3: goes into a modal dialog that opens while something is held', async () => {
    await begin();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Are you still there?';
      document.body.append(dialog);
    });
    await pressAndHold(page, xInlinePost);
    // Opening it changes no list of children that anybody could be told of.
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await sayYes(page);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await sendsOnce();
  });

  test('B4: a second press of a double click is not taken for a yes', async () => {
    await begin();
    for (const spacing of [50, 120, 250, 500]) {
      const button = await page.waitForSelector(xInlinePost.send!, { visible: true });
      await button!.click({ count: 2, delay: 20 });
      const found = await until(() => action(page, 'release'));
      await pause(spacing);
      await page.mouse.click(...middle(found));
      await isHeld();
      await page.keyboard.press('Escape');
      await until(async () => !(await box(page)));
    }
    await pressAndHold(page, xInlinePost);
    await sayYes(page);
    await sendsOnce();
  });

  test('B4: Enter pressed twice, or held down, is not taken for a yes', async () => {
    await begin(xMessage);
    for (const spacing of [50, 150, 400]) {
      await page.keyboard.press('Enter');
      await pause(spacing);
      await page.keyboard.press('Enter');
      await isHeld();
      await page.keyboard.press('Escape');
      await until(async () => !(await box(page)));
      await clickOn(page, xMessage.editor);
    }
    await page.keyboard.down('Enter');
    await until(() => action(page, 'release'));
    // As the keyboard of a computer does, whatever has the focus by now.
    for (let repeat = 0; repeat < 30; repeat++) {
      await page.keyboard.down('Enter');
      await pause(30);
    }
    expect(await action(page, 'release'), 'the reason stays in sight').toBeDefined();
    await page.keyboard.up('Enter');
    await isHeld();
  });

  test('B4: Tab and Space held down, or pressed too early, send nothing; pressed in time they do', async () => {
    await begin();
    await pressAndHold(page, xInlinePost);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await isHeld();
    expect(await action(page, 'release')).toBeDefined();
    await pause(longEnough);
    await page.keyboard.press('Enter');
    await until(() => saysPressAgain(page));
    await sendsOnce();
  });

  test('B5: nothing a script does presses a button of ours; one real press does', async () => {
    await begin();
    await pressAndHold(page, xInlinePost);
    await pause(longEnough);
    const target = middle((await action(page, 'release'))!);
    const reached = await page.evaluate(actAsPerson, ...target);
    expect(reached).toEqual({ shadow: null, isHost: true });
    await isHeld();
    expect(await action(page, 'release'), 'the box is still there').toBeDefined();
    await page.mouse.click(...target);
    await until(() => saysPressAgain(page));
    await sendsOnce();
  });

  test('B6: a page that gives our element the focus wins no Enter and no Space', async () => {
    await begin();
    await pressAndHold(page, xInlinePost);
    await page.evaluate(focusOurs);
    await pause(longEnough);
    for (const key of ['Enter', 'Space', 'Enter', 'Space'] as const) {
      await page.keyboard.press(key);
      await pause(35);
    }
    await isHeld();
    expect(await action(page, 'release'), 'nor does it take the reason away').toBeDefined();
  });

  for (const times of [1, 9]) {
    test(`B7: taken away ${times === 1 ? 'once' : `${times} times`}, our box is put back and the post arrives once`, async () => {
      await begin();
      await pressAndHold(page, xInlinePost);
      expect(await page.evaluate(takeAway, times)).toBe(times);
      await until(() => action(page, 'release'));
      await sayYes(page);
      await sendsOnce();
    });
  }

  test('B7: taken away 1,000 times, it gives way, says so and lets the next press through', async () => {
    await begin();
    await pressAndHold(page, xInlinePost);
    expect(await page.evaluate(takeAway, 1000)).toBeLessThanOrEqual(11);
    expect((await ours(page)).hosts).toBe(0);
    const { blind, holding } = await askTab(here.browser, page, 'describe');
    expect(blind.join()).toContain('would not let Lanyard show its check');
    expect(holding).toBe(false);
    await sendsOnce();
    // And so does every one after it, with nothing left to explain a hold by.
    await clickOn(page, xInlinePost.editor);
    await page.keyboard.type(`${named}, again`);
    await pause(300);
    from = here.sites.arrivals.length;
    await sendsOnce();
  });

  test('B7: a page that builds its whole document anew is watched on', async () => {
    from = here.sites.arrivals.length;
    page = await at(here, xInlinePost);
    await page.evaluate(() => {
      const fresh = document.createElement('html');
      fresh.append(...Array.from(document.documentElement.childNodes));
      document.replaceChild(fresh, document.documentElement);
    });
    await clickOn(page, xInlinePost.editor);
    await page.keyboard.type(clean);
    await until(async () => (await chip(page))?.text === 'Checked: nothing found');
    // A change that comes with no press and no letter in the editor.
    const input = (await page.$('input[data-testid="fileInput"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(somePicture());
    await until(async () => (await chip(page))?.text === 'Checked: 1 to look at');
    await page.keyboard.type(`. ${named}`);
    await pressAndHold(page, xInlinePost);
    await isHeld();
  });

  test('B8: look-alike elements and clobbered forms around the editor change nothing', async () => {
    from = here.sites.arrivals.length;
    page = await at(here, xInlinePost);
    await page.evaluate(surround, clobbered, askedOfDocument);
    // The document's own methods are gone, for the tool that drives this page too.
    const clickAt = async (selector: string): Promise<void> => {
      const [x, y] = await page.evaluate((what) => {
        const box = Document.prototype.querySelector.call(document, what)!.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      }, selector);
      await page.mouse.click(x, y);
    };
    await clickAt(xInlinePost.editor);
    await page.keyboard.type(named);
    await until(async () => (await chip(page))?.text === 'Checked: 1 to look at');
    expect(await underlines(page)).toHaveLength(1);
    await chord(page, 'Alt', 'KeyL');
    expect((await until(() => box(page))).text).toContain('Ollie Benning');
    await page.keyboard.press('Escape');
    await clickAt(xInlinePost.send!);
    await until(() => action(page, 'release'));
    await sayYes(page);
    // Sending is not tried: in such a form the site's own script never ends, with us or without.
    expect(sent()).toEqual([]);
  });
});

const ancestorTricks: [string, string][] = [
  ['opacity', '.01'],
  ['filter', 'blur(12px)'],
  ['transform', 'scale(.2)'],
  ['clip-path', 'inset(0 0 95% 0)'],
  ['mask-image', 'linear-gradient(transparent, transparent)'],
  ['zoom', '.3'],
];

/** Lays something over everything, once; presses go through it. */
const coverOnce = (): void => {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText =
    'position:fixed;inset:0;width:auto;height:auto;pointer-events:none;background:rgba(255,255,255,.97)';
  document.body.append(cover);
  cover.showPopover();
};

/** The same, laid on top again and again. */
const coverAgain = (): void => {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText =
    'position:fixed;inset:0;width:auto;height:auto;pointer-events:none;background:rgba(255,255,255,.97)';
  document.body.append(cover);
  cover.showPopover();
  setInterval(() => {
    cover.hidePopover();
    cover.showPopover();
  }, 90);
};

const dialogAgain = (): void => {
  const cover = document.createElement('dialog');
  cover.style.cssText =
    'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;background:white';
  document.body.append(cover);
  cover.showModal();
  setInterval(() => {
    cover.close();
    cover.showModal();
  }, 90);
};

const fullScreen = async (): Promise<void> => {
  const cover = document.createElement('div');
  cover.style.cssText = 'position:fixed;inset:0;background:white;pointer-events:none';
  document.body.append(cover);
  await cover.requestFullscreen();
  setInterval(() => {
    cover.remove();
    document.body.append(cover);
    void cover.requestFullscreen().catch(() => undefined);
  }, 90);
};

const transition = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 30s !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.startViewTransition(() => document.body.classList.toggle('b'));
};

const covers: [string, () => void | Promise<void>][] = [
  ['a popover', coverAgain],
  ['a modal dialog', dialogAgain],
  ['a view transition', transition],
];
