import type { Browser, Page } from 'puppeteer-core';
import { firefoxOrigin } from '../../scripts/lib/launch.ts';
import { until } from './stage.ts';

type Answer =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };
type Context = { context: string; url: string };
type Protocol = { send(method: string, parameters: object): Promise<{ result: unknown }> };

/**
 * What a person reaches in Firefox beyond pages of the web: its toolbar, its own menus, the popup and pages of
 * ours. A driver is let in only where Firefox was started with `inside`.
 */
export class FirefoxInside {
  private constructor(
    private readonly protocol: Protocol,
    private readonly window: string,
  ) {}

  static async of(browser: Browser): Promise<FirefoxInside> {
    const { connection } = browser as unknown as { connection: Protocol };
    const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
      .result as { contexts: Context[] };
    return new FirefoxInside(connection, contexts[0]!.context);
  }

  /** Runs in the browser's own window: `window`, `gBrowser` and so on are the browser's. */
  evaluate<T>(code: string): Promise<T> {
    return this.run<T>(this.window, code);
  }

  private async run<T>(context: string, code: string): Promise<T> {
    const expression = `(async () => JSON.stringify(await (async () => { ${code} })() ?? null))()`;
    const { result } = await Promise.race([
      this.protocol.send('script.evaluate', { expression, target: { context }, awaitPromise: true }),
      new Promise<never>((_, fail) => setTimeout(() => fail(new Error('Firefox did not answer.')), patience)),
    ]);
    const answer = result as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(String(answer.result.value)) as T;
  }

  /** Moves the real pointer over something in the browser's own window, and presses. */
  private async pressAt(element: string, button = 0): Promise<void> {
    await this.evaluate(`
      const { x, y, width, height } = (${element}).getBoundingClientRect();
      ${pressAt('window', 'x + width / 2', 'y + height / 2', button)}`);
  }

  /** A popup that is still open would be taken for the next one. */
  private async closePanels(): Promise<void> {
    await this.evaluate(
      `for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();`,
    );
    await until(() =>
      this.evaluate<boolean>(
        `return ![...document.querySelectorAll('panel')].some(({ state }) => state !== 'closed');`,
      ),
    );
  }

  /** Shows the tab of a page and presses our button in the toolbar; gives the popup once it has words. */
  async pressToolbarButton(on: Page): Promise<Popup> {
    await this.closePanels();
    await this.evaluate(`
      CustomizableUI.addWidgetToArea('${widget}', 'nav-bar');
      gBrowser.selectedTab = [...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(on.url())});
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));`);
    await this.pressAt(
      `CustomizableUI.getWidget('${widget}').forWindow(window).node.querySelector('.unified-extensions-item-action-button')`,
    );
    const popup = new Popup(this);
    await until(async () => (await popup.text()) !== '', 8000);
    return popup;
  }

  /**
   * Shows the tab of a page and has Firefox do what it does for our key. The key itself cannot be pressed by a
   * driver: Firefox hears it, and takes it for none of its shortcuts.
   */
  async takeShortcut(on: Page, letter: string): Promise<void> {
    await this.closePanels();
    await this.evaluate(`
      gBrowser.selectedTab = [...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(on.url())});
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-lanyard"] key[modifiers="alt,shift"]')];
      keys.find((key) => key.getAttribute('key') === '${letter}').doCommand();`);
  }

  /** Opens a page of ours in a tab of its own. */
  async openOurs(path: string): Promise<OwnPage> {
    const address = `${firefoxOrigin}/${path}`;
    await this.evaluate(`
      gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(address)}, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });`);
    const context = await until(async () => {
      const { contexts } = (await this.protocol.send('browsingContext.getTree', {})).result as {
        contexts: Context[];
      };
      return contexts.find(({ url }) => url === address)?.context;
    }, 8000);
    const page = new OwnPage(this.protocol, context, (code) => this.run(context, code));
    await until(() => page.evaluate<boolean>(`return document.querySelector('main') !== null;`), 8000);
    return page;
  }

  /** Runs in the popup that is open; an empty answer when none is. */
  async inPopup<T>(code: string): Promise<T | undefined> {
    const script = `(async () => { const window = content, { document } = content; return JSON.stringify(await (async () => { ${code} })() ?? null); })().then((said) => sendAsyncMessage('answer', said), (cause) => sendAsyncMessage('answer', JSON.stringify({ failed: String(cause) })))`;
    const said = await this.evaluate<string | undefined>(`
      const popup = [...document.querySelectorAll('${popups}')].find((one) => one.closest('panel')?.state === 'open' && one.currentURI?.spec.endsWith('/popup.html'));
      if (!popup) return;
      return new Promise((done) => {
        const take = (message) => { popup.messageManager.removeMessageListener('answer', take); done(message.data); };
        popup.messageManager.addMessageListener('answer', take);
        // While it opens, the browser puts it from one place into another, and what was asked is lost.
        setTimeout(() => take({ data: undefined }), 1500);
        popup.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });`);
    if (!said) return undefined;
    const answer = JSON.parse(said) as T & { failed?: string };
    if (typeof answer === 'object' && answer !== null && answer.failed) throw new Error(answer.failed);
    return answer;
  }

  /** Presses the right button on an element of a page and chooses an item of the browser's own menu by its words. */
  async chooseInMenu(on: Page, selector: string, words: string): Promise<void> {
    await this.closePanels();
    const { x, y, width, height } = (await (await on.waitForSelector(selector))!.boundingBox())!;
    await on.mouse.click(x + width / 2, y + Math.min(height / 2, 20), { button: 'right' });
    await until(() =>
      this.evaluate<boolean>(`return document.getElementById('contentAreaContextMenu').state === 'open';`),
    );
    await this.evaluate(`
      const menu = document.getElementById('contentAreaContextMenu');
      const items = [...menu.querySelectorAll('menuitem')];
      const item = items.find((one) => one.label === ${JSON.stringify(words)});
      if (!item) throw new Error('Not in the menu: ' + items.map((one) => one.label).join(', '));
      const inner = item.parentNode;
      if (inner !== menu) {
        inner.parentNode.openMenu(true);
        while (inner.state !== 'open') await new Promise(requestAnimationFrame);
      }
      inner.activateItem(item);`);
  }
}

/** A question that comes while a window or the popup is being made may be lost, and is asked again; in milliseconds. */
const patience = 3000;
const popups = 'browser.webextension-popup-browser';
const widget = 'lanyard_lanyard_example-browser-action';

/** Code that presses at a place of a window as a hand does, in CSS pixels. */
const pressAt = (window: string, x: string, y: string, button = 0): string => `
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    ${window}.synthesizeMouseEvent(type, ${x}, ${y}, {
      button: ${button}, clickCount: type === 'mousemove' ? 0 : 1, buttons: type === 'mousedown' ? 1 : 0,
    }, {});`;

const buttonOf = (words: string): string =>
  `[...document.querySelectorAll('button, a, summary')].find((one) => one.checkVisibility() && one.textContent.trim().startsWith(${JSON.stringify(words)}))`;

/** The popup of the toolbar button. */
class Popup {
  constructor(private readonly inside: FirefoxInside) {}

  async text(): Promise<string> {
    return (await this.inside.inPopup<string>('return document.body.innerText;')) ?? '';
  }

  async press(words: string): Promise<void> {
    await until(() =>
      this.inside.inPopup<boolean>(`
        const button = ${buttonOf(words)};
        if (!button) return false;
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        ${pressAt('window', 'x + width / 2', 'y + height / 2')}
        return true;`),
    );
  }
}

/** A page of ours in a tab. */
class OwnPage {
  constructor(
    private readonly protocol: Protocol,
    private readonly context: string,
    readonly evaluate: <T>(code: string) => Promise<T>,
  ) {}

  text(): Promise<string> {
    return this.evaluate<string>(`return document.querySelector('main').innerText;`);
  }

  /** Presses with the real pointer what begins with some words. */
  async press(words: string): Promise<void> {
    const at = await until(() =>
      this.evaluate<{ x: number; y: number } | undefined>(`
        const button = ${buttonOf(words)};
        button?.scrollIntoView({ block: 'center' });
        const box = button?.getBoundingClientRect();
        return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };`),
    );
    await this.protocol.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: 'hand',
          actions: [
            { type: 'pointerMove', ...at },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  async chooseFile(selector: string, ...paths: string[]): Promise<void> {
    const { result } = await this.protocol.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
    });
    const { nodes } = result as { nodes: { sharedId: string }[] };
    await this.protocol.send('input.setFiles', {
      context: this.context,
      element: { sharedId: nodes[0]!.sharedId },
      files: paths,
    });
  }

  async close(): Promise<void> {
    await this.protocol.send('browsingContext.close', { context: this.context });
  }
}

export { Popup };
export type { OwnPage };
