import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  askAsUs,
  captureKept,
  openPopup,
  ourPage,
  popupText,
  pressIn,
  readGateOnce,
} from './capture-acts.ts';
import { download, press, says } from './evidence-acts.ts';
import { askTab } from './acts.ts';
import { at, xInlineReply } from './editors.ts';
import { box, ours } from './ours.ts';
import { address, pause, stage, until, type Page, type Stage } from './stage.ts';
import { inContentWorld } from './worlds.ts';

describe('before a post that is kept as evidence is deleted', () => {
  let here: Stage;
  let page: Page | undefined;
  beforeAll(async () => {
    here = await stage('chromium');
    await readGateOnce(here);
  });
  afterEach(async () => {
    await page?.close();
  });

  /** A page with a menu of its own beside the site's, because the look-alikes' menus delete nothing. */
  const open = async (host: string, path: string, label: string): Promise<Page> => {
    page = await here.browser.newPage();
    await page.goto(address(here, host, path));
    // What the background says of a post that was pressed is heard beside the script that holds.
    await until(() =>
      inContentWorld(
        page!,
        `chrome.runtime.onMessage.addListener((message) => {
           if (message?.to === 'keep') globalThis.toldOfPresses = (globalThis.toldOfPresses ?? 0) + 1;
         }); true`,
      ),
    );
    await page.evaluate((words) => {
      const item = document.createElement('div');
      item.setAttribute('role', 'menuitem');
      item.tabIndex = 0;
      item.className = 'deletes';
      item.style.cssText = 'position:fixed;top:4px;left:4px;z-index:99999;background:#fff;padding:8px';
      const word = document.createElement('span');
      word.textContent = words;
      item.append(word);
      item.dataset.count = '0';
      const count = (): void => void (item.dataset.count = String(Number(item.dataset.count) + 1));
      item.addEventListener('click', count);
      item.addEventListener('keydown', (event) => event.key === 'Enter' && count());
      document.body.append(item);
    }, label);
    return page;
  };
  const deleted = (on: Page): Promise<number> =>
    on.$eval('.deletes', (item) => Number((item as HTMLElement).dataset.count));
  const save = async (on: Page): Promise<void> => {
    const popup = await openPopup(here, on);
    await pressIn(popup, 'Save this screen');
    await until(async () => /Saved\./.test(await popupText(popup)), 8000);
    expect((await captureKept(here)).capture.posts.some(({ link }) => link)).toBe(true);
    await on.bringToFront();
  };
  const told = (on: Page): Promise<number> => inContentWorld(on, 'globalThis.toldOfPresses ?? 0');
  const menu = '[role="menu"]';
  /** A button of the first post is pressed, as its menu is opened, and the background has said what is kept of it. */
  const pressPost = async (on: Page, selector: string): Promise<void> => {
    const button = await on.waitForSelector(selector, { visible: true });
    const before = await told(on);
    await button!.click();
    await until(async () => (await told(on)) > before, 8000);
    // The look-alike's own menu holds the keyboard while it is open.
    await on.waitForSelector(menu, { visible: true });
    await on.keyboard.press('Escape');
    await on.waitForSelector(menu, { hidden: true });
  };
  const caret = 'article[data-testid="tweet"] [data-testid="caret"]';

  test('the first press is held and the policy says why; the second goes through', async () => {
    const on = await open('x.com', '/samcarter_reads', 'Delete');
    await pressPost(on, caret);
    await on.click('.deletes');
    expect(await deleted(on), 'nothing is kept yet').toBe(1);
    await save(on);
    await pressPost(on, caret);
    // A double click is no answer.
    await on.click('.deletes', { count: 2 });
    await until(async () => /press again/.test((await box(on))?.text ?? ''));
    expect((await ours(on)).hosts).toBe(1);
    expect(await deleted(on)).toBe(1);
    await pause(1300);
    await on.click('.deletes');
    expect(await deleted(on)).toBe(2);
  });

  test('the same by key, and in another language', async () => {
    const on = await open('x.com', '/samcarter_reads?lang=de', 'Löschen');
    await save(on);
    await pressPost(on, caret);
    await on.focus('.deletes');
    await on.keyboard.press('Enter');
    await until(async () => /press again/.test((await box(on))?.text ?? ''));
    expect(await deleted(on)).toBe(0);
    await pause(1300);
    await on.keyboard.press('Enter');
    expect(await deleted(on)).toBe(1);
    await on.deleteCookie({ name: 'lang' });
  });

  test('anything else in the menu is let alone, and so is a press that a script makes', async () => {
    const on = await open('x.com', '/samcarter_reads', 'Pin to your profile');
    await save(on);
    await pressPost(on, caret);
    await on.click('.deletes');
    expect(await deleted(on)).toBe(1);
  });

  test('once it is deleted from the locker nothing is said, and again once it was brought back from its file', async () => {
    const on = await open('x.com', '/samcarter_reads', 'Delete');
    await save(on);
    const { incident } = await captureKept(here);
    const own = await here.browser.newPage();
    await own.goto(`${await ourPage(here)}#/evidence/incident/${incident}`);
    const zip = await download(own, () => press(own, 'Hand over, then delete…'));
    await press(own, 'The file is safe: delete it here…');
    await press(own, 'Delete it here');
    await says(own, 'Deleted from this device.');
    await on.bringToFront();
    await pressPost(on, caret);
    await on.click('.deletes');
    expect(await deleted(on)).toBe(1);
    const input = (await own.waitForSelector('input[type=file][accept^=".zip"]'))!;
    await input.uploadFile(zip);
    await says(own, 'Nothing has changed since this bundle was made.');
    await own.bringToFront();
    await press(own, 'Bring it back into the locker…');
    await press(own, 'Bring it back');
    await says(own, 'It is back in the locker');
    await on.bringToFront();
    await pressPost(on, caret);
    await on.click('.deletes');
    await until(async () => (await box(on))?.text.includes('press again'));
    expect(await deleted(on)).toBe(1);
    await own.close();
  });

  test('an answer in a thread that is kept: a policy that asks staff to leave it says so, and no other does', async () => {
    const { school } = (await askAsUs(here, 'getSetup', {})) as { school: object };
    page = await at(here, xInlineReply);
    await save(page);
    const rules = async (): Promise<string[]> =>
      (await askTab(here.browser, page!, 'describe')).findings.map(({ rule }) => rule);
    try {
      for (const [packId, says] of [
        ['kingsway', false],
        ['littleover', true],
      ] as const) {
        await askAsUs(here, 'saveSetup', { packId, school });
        await page.bringToFront();
        await page.click(xInlineReply.editor);
        await page.keyboard.type(' Thanks all, no more from me');
        const { watching } = await until(async () => {
          const told = await askTab(here.browser, page!, 'describe');
          return told.watching.some(({ state }) => state === (says ? 'checked' : 'clear')) ? told : undefined;
        });
        expect(watching).toHaveLength(1);
        expect((await rules()).includes('reference-found'), packId).toBe(says);
      }
    } finally {
      await askAsUs(here, 'saveSetup', { packId: 'kingsway', school });
    }
  });

  test('a policy without a word on evidence says nothing', async () => {
    const { school } = (await askAsUs(here, 'getSetup', {})) as { school: object };
    const on = await open('x.com', '/samcarter_reads', 'Delete');
    await save(on);
    try {
      await askAsUs(here, 'saveSetup', { packId: 'rosewood', school });
      await on.bringToFront();
      await pressPost(on, caret);
      await on.click('.deletes');
      expect(await deleted(on)).toBe(1);
    } finally {
      await askAsUs(here, 'saveSetup', { packId: 'kingsway', school });
    }
  });
});
