import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openFirefox, builds, theSites, type Stage } from './stage.ts';

/** What the browser's own side answers; puppeteer has no word for it. */
type OwnSide = {
  connection: { send(method: string, what: object): Promise<{ result: unknown }> };
};

/** A Firefox whose own side may be asked to act on a page. */
export async function stageWithOwnSide(extension = builds.firefox()): Promise<Stage> {
  const browser = await openFirefox(extension, {}, true);
  return { kind: 'firefox', browser, sites: await theSites(), extension };
}

/**
 * Drops or pastes files on an element. No hand can be played for that in Firefox, so the event is made in the
 * page and sent off by the browser itself: to a page and to us it is one of a person's. Firefox only.
 */
export async function give(
  browser: Browser,
  page: Page,
  how: 'drop' | 'paste',
  selector: string,
  ...paths: string[]
): Promise<void> {
  await page.waitForSelector(selector, { visible: true });
  const files = paths.map((path) => ({
    name: basename(path),
    type: path.endsWith('.png') ? 'image/png' : 'image/jpeg',
    letters: readFileSync(path).toString('base64'),
  }));
  const made = `(() => {
    const files = ${JSON.stringify(files)}.map(({ name, type, letters }) =>
      new File([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))], name, { type }));
    const how = { bubbles: true, cancelable: true, composed: true };
    if (${how === 'drop'}) {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      return new DragEvent('drop', { ...how, dataTransfer });
    }
    const event = new ClipboardEvent('paste', { ...how, dataType: 'text/plain', data: '' });
    event.clipboardData.clearData();
    for (const file of files) event.clipboardData.items.add(file);
    return event;
  })()`;
  await ofPage(
    browser,
    page,
    `const own = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const event = Cu.evalInSandbox(${JSON.stringify(made)}, own);
    content.document.querySelector(${JSON.stringify(selector)}).dispatchEvent(event);`,
  );
}

/** What we have drawn in a page, read by the browser itself, which looks into closed roots as no page can. */
export async function oursInFirefox(
  browser: Browser,
  page: Page,
): Promise<{ words: string; at: Record<string, [number, number]> }> {
  return (await ofPage(
    browser,
    page,
    `const found = { words: '', at: {} };
    for (const host of content.document.querySelectorAll('*')) {
      const root = host.openOrClosedShadowRoot;
      if (!root || root.mode !== 'closed' || !root.querySelector('.light, .dark')) continue;
      for (const one of root.querySelectorAll('[data-words], [data-do]')) {
        if (one.dataset.words) found.words += one.dataset.words + ' ';
        const { x, y, width, height } = one.getBoundingClientRect();
        if (one.dataset.do && width > 0) found.at[one.dataset.do] = [x + width / 2, y + height / 2];
      }
    }
    return found;`,
  )) as { words: string; at: Record<string, [number, number]> };
}

/** Has the browser's own side do something in a page, with all that is the browser's, and gives what came of it. */
async function ofPage(browser: Browser, page: Page, act: string): Promise<unknown> {
  const { connection } = browser as unknown as OwnSide;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context } = { context: '' }] = (result as { contexts: { context: string }[] }).contexts;
  const inPage = `sendAsyncMessage('lanyard-test', JSON.stringify((() => { try { return { answer: (() => { ${act} })() }; } catch (cause) { return { failed: String(cause) }; } })()))`;
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(inPage)}`;
  const asked = await connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `new Promise((done) => {
      const { messageManager } = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())});
      messageManager.addMessageListener('lanyard-test', function told({ data }) {
        messageManager.removeMessageListener('lanyard-test', told);
        done(data);
      });
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`,
  });
  const told = asked.result as { type: string; result?: { value: string } };
  if (!told.result) throw new Error(`Firefox did not answer: ${JSON.stringify(told)}`);
  const { answer, failed } = JSON.parse(told.result.value) as { answer?: unknown; failed?: string };
  if (failed !== undefined) throw new Error(failed);
  return answer;
}
