import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../scripts/lib/browsers.ts';
import { hoverFor, typedWithin } from '../../src/page/budgets.ts';
import { extensionId, firefoxOrigin } from '../../scripts/lib/launch.ts';
import { bareChromium, chord, named } from './acts.ts';
import { boxesOfWords } from './behaviours.ts';
import { fbPost, igComment, xInlinePost, type EditorCase } from './editors.ts';
import { chip, ours, underlines } from './ours.ts';
import { colours, count, isUnderlined, screenOf, type Area } from './pixels.ts';
import { address, stage, until, type Kind, type Stage } from './stage.ts';
import { filesOf, inContentWorld } from './worlds.ts';

const name = 'Ollie Benning';
/** As long as the other, and about nobody. */
const nobody = named.replace(name, 'Aliie Bunnong');

type Watch = { highlights: number; closed: number; defined: number; ours: string[]; touched: string[] };
type Watched = Window & { watch: Watch };

/** Runs before any script of the site, as an injected script could: looks at what is called and what comes. */
function lieInWait(): void {
  const watch: Watch = { highlights: 0, closed: 0, defined: 0, ours: [], touched: [] };
  (window as unknown as Watched).watch = watch;
  const look = (): void => {
    watch.highlights = Math.max(watch.highlights, CSS.highlights.size);
    requestAnimationFrame(look);
  };
  look();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    if (init.mode === 'closed') watch.closed++;
    return attach.call(this, init);
  };
  const define = customElements.define.bind(customElements);
  customElements.define = (...all) => {
    watch.defined++;
    define(...all);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of addedNodes) {
        const isOurs = node.parentNode === document.documentElement && !/^(HEAD|BODY)$/.test(node.nodeName);
        if (isOurs && node instanceof Element) watch.ours.push(node.outerHTML);
      }
      if (
        type === 'attributes' &&
        target.parentNode === document.documentElement &&
        !/^(HEAD|BODY)$/.test(target.nodeName)
      )
        watch.touched.push((target as Element).outerHTML);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

const watched = (page: Page): Promise<Watch> => page.evaluate(() => (window as unknown as Watched).watch);

let page: Page;
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});

async function open(here: Stage, editor: EditorCase, first?: () => void): Promise<Page> {
  const opened = await here.browser.newPage();
  if (first) await opened.evaluateOnNewDocument(first);
  await opened.goto(address(here, editor.host, `${editor.path}?lang=en`), { waitUntil: 'load' });
  await editor.open(opened);
  return opened;
}

/** Writes about a pupil, and waits until the red line is really on the screen. */
async function writeNamed(editor: EditorCase): Promise<Area> {
  await page.keyboard.type(named, { delay: 4 });
  return until(async () => {
    const [box] = await boxesOfWords(page, editor, name);
    return box && isUnderlined(await screenOf(page), colours.light.stop, box) ? box : undefined;
  });
}

/** A page of X's that the attacker wrote: an editor of its own, each word an element, all letters equally wide. */
async function atOwnEditor(here: Stage, words: string, listening = false): Promise<Page> {
  const opened = await here.browser.newPage();
  await opened.goto(address(here, 'x.com', '/__bare'));
  // Before our script has opened its port.
  if (listening) await recordPort(opened);
  await opened.evaluate((text) => {
    document.body.innerHTML =
      '<div style="margin: 120px 60px; font: 18px monospace"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="padding: 8px; width: 700px"></div></div>';
    const editor = document.querySelector<HTMLElement>('[contenteditable]')!;
    for (const word of text.split(' ')) {
      const span = document.createElement('span');
      span.textContent = word;
      editor.append(span, ' ');
    }
    editor.focus();
    getSelection()!.selectAllChildren(editor);
    getSelection()!.collapseToEnd();
  }, words);
  if (words) await opened.keyboard.type('.');
  return opened;
}

/** Until our answer is drawn, which only the debugger can see. */
const answered = (words: RegExp): Promise<unknown> =>
  until(async () => words.test((await chip(page))?.text ?? ''));

for (const kind of ['chromium', 'firefox'] as const satisfies Kind[]) {
  describe(`a page looks at us, ${kind}`, () => {
    let here: Stage;
    beforeAll(async () => {
      here = await stage(kind);
    });

    test('A1: the highlight registry stays empty while words are underlined', async () => {
      page = await open(here, xInlinePost, lieInWait);
      const box = await writeNamed(xInlinePost);
      expect((await watched(page)).highlights).toBe(0);
      const found = await page.evaluate(({ x, y, width, height }) => {
        const registry = CSS.highlights as unknown as Map<string, unknown> & {
          highlightsFromPoint?(x: number, y: number): unknown[];
        };
        return [registry.size, registry.highlightsFromPoint?.(x + width / 2, y + height / 2)?.length ?? 0];
      }, box);
      expect(found).toEqual([0, 0]);
    });

    test('A2: all of us is one plain div with a root that no page can open or watch being made', async () => {
      page = await open(here, xInlinePost, lieInWait);
      await writeNamed(xInlinePost);
      await chord(page, 'Alt', 'KeyL');
      await until(() =>
        page.evaluate(() => document.activeElement === document.documentElement.lastElementChild),
      );
      const { closed, defined, ours: seen, touched } = await watched(page);
      expect({ closed, defined, touched }).toEqual({ closed: 0, defined: 0, touched: [] });
      expect(new Set(seen)).toEqual(new Set(['<div></div>']));
      const host = await page.evaluate(() => {
        const all = [...document.documentElement.children].filter(
          (one) => !/^(HEAD|BODY)$/.test(one.nodeName),
        );
        const [one] = all as (HTMLElement & {
          getHTML?(options: object): string;
          openOrClosedShadowRoot?: unknown;
        })[];
        return {
          hosts: all.length,
          outer: one!.outerHTML,
          root: one!.shadowRoot,
          open: one!.openOrClosedShadowRoot ?? null,
          html: one!.getHTML?.({ serializableShadowRoots: true }) ?? '',
          moves: document.getAnimations().length,
        };
      });
      expect(host).toEqual({ hosts: 1, outer: '<div></div>', root: null, open: null, html: '', moves: 0 });
    });

    test('A2: what we say cannot be found or selected by a page', async () => {
      page = await open(here, xInlinePost);
      await writeNamed(xInlinePost);
      const find = (words: string): Promise<boolean> =>
        page.evaluate((text) => {
          getSelection()!.removeAllRanges();
          return (window as unknown as { find(text: string): boolean }).find(text);
        }, words);
      expect(await find('pen licence'), 'the page’s own search works').toBe(true);
      for (const words of ['Checked', 'to look at', 'Lanyard']) expect(await find(words), words).toBe(false);
      await page.click(xInlinePost.editor);
      await chord(page, 'Alt', 'KeyL');
      await until(() =>
        page.evaluate(() => document.activeElement === document.documentElement.lastElementChild),
      );
      const selected = await page.evaluate(() => {
        document.execCommand('selectAll');
        return getSelection()!.toString();
      });
      expect(selected).not.toMatch(/Kingsway|A prompt|Take the name/);
      for (const words of ['This may name', 'Kingsway', 'Take the name out', 'A prompt'])
        expect(await find(words), words).toBe(false);
    });

    test('A3: every place of the window reads the same over a flagged word and over a clean one', async () => {
      const readings: string[][] = [];
      for (const words of [named, nobody]) {
        page = await atOwnEditor(here, words);
        const spans = await page.evaluate(() =>
          [...document.querySelectorAll('span')].map((span) => {
            const { x, y, width, height } = span.getBoundingClientRect();
            return { x, y, width, height };
          }),
        );
        const flagged = words === named;
        await until(
          async () =>
            isUnderlined(await screenOf(page), colours.light.stop, {
              ...spans[2]!,
              width: spans[3]!.x + spans[3]!.width - spans[2]!.x,
            }) === flagged,
        );
        if (!flagged) await until(async () => count(await screenOf(page), colours.light.good) > 3);
        readings.push(
          await page.evaluate(() => {
            const lines: string[] = [];
            const pathAt = (x: number, y: number): string =>
              document
                .elementsFromPoint(x, y)
                .map(({ nodeName }) => nodeName)
                .join(' < ');
            for (const span of document.querySelectorAll('span')) {
              const { left, top, width, height } = span.getBoundingClientRect();
              lines.push(
                `word: ${pathAt(left + width / 2, top + height / 2)}, ${pathAt(left + width / 2, top + height + 1)}`,
              );
            }
            for (let y = 2; y < innerHeight; y += 6)
              for (let x = 2; x < innerWidth; x += 6) lines.push(`${x},${y}: ${pathAt(x, y)}`);
            const host = document.documentElement.lastElementChild as HTMLElement;
            const { scrollWidth, scrollHeight, offsetWidth, offsetHeight } = host;
            lines.push(
              `host: ${JSON.stringify({ scrollWidth, scrollHeight, offsetWidth, offsetHeight, boxes: host.getClientRects().length })}`,
            );
            return lines;
          }),
        );
        await page.close();
      }
      expect(readings[0]!.length).toBeGreaterThan(10_000);
      expect(readings[0]!.filter((line, at) => line !== readings[1]![at])).toEqual([]);
      expect(new Set(readings[0]!.filter((line) => line.startsWith('word')))).toHaveLength(1);
    });

    test('A3: a pointer that the page forges opens no card, and the person’s own does', async () => {
      page = await atOwnEditor(here, named);
      await until(async () => count(await screenOf(page), colours.light.stop) > 100);
      /** Whether something of ours can be hit anywhere, tried for as long as a resting pointer takes. */
      const opens = (forged: boolean): Promise<boolean> =>
        page.evaluate(
          async (ms, forge) => {
            const host = document.documentElement.lastElementChild;
            for (let end = performance.now() + ms; performance.now() < end;) {
              for (let y = 4; y < innerHeight; y += 12)
                for (let x = 4; x < innerWidth; x += 12)
                  if (document.elementFromPoint(x, y) === host) return true;
              for (const word of forge ? [...document.querySelectorAll('span')].slice(2, 4) : []) {
                const { left, top, width, height } = word.getBoundingClientRect();
                const at = {
                  clientX: left + width / 2,
                  clientY: top + height / 2,
                  bubbles: true,
                  composed: true,
                };
                for (const type of ['pointerover', 'pointermove', 'mousemove'])
                  word.dispatchEvent(
                    new PointerEvent(type, { ...at, isPrimary: true, pointerType: 'mouse' }),
                  );
              }
              await new Promise((done) => setTimeout(done, 60));
            }
            return false;
          },
          hoverFor + 400,
          forged,
        );
      expect(await opens(true)).toBe(false);
      const { x, y } = await page.evaluate(() => {
        const { left, top } = document.querySelectorAll('span')[2]!.getBoundingClientRect();
        return { x: left + 8, y: top + 8 };
      });
      await page.mouse.move(x, y, { steps: 3 });
      expect(await opens(false)).toBe(true);
    });

    test('A4: nothing done in a card reaches a listener of the page', async () => {
      page = await open(here, xInlinePost);
      await writeNamed(xInlinePost);
      await chord(page, 'Alt', 'KeyL');
      const inCard = await until(() =>
        page.evaluate(() => {
          const host = document.documentElement.lastElementChild;
          if (document.activeElement !== host) return undefined;
          const hits: [number, number][] = [];
          for (let y = 4; y < innerHeight; y += 8)
            for (let x = 4; x < innerWidth; x += 8)
              if (document.elementFromPoint(x, y) === host) hits.push([x, y]);
          return hits.length > 100 ? hits : undefined;
        }),
      );
      await page.evaluate(() => {
        const host = document.documentElement.lastElementChild!;
        const seen: string[] = [];
        (window as unknown as { seen: string[] }).seen = seen;
        const types = new Set<string>([
          'focusin',
          'focusout',
          'compositionstart',
          'compositionupdate',
          'compositionend',
          'mousewheel',
          'DOMMouseScroll',
          'MozMousePixelScroll',
        ]);
        for (let proto: object | null = host; proto; proto = Object.getPrototypeOf(proto) as object | null)
          for (const key of Object.getOwnPropertyNames(proto))
            if (key.startsWith('on')) types.add(key.slice(2));
        for (const type of types) {
          for (const target of [window, document, document.documentElement, host]) {
            for (const capture of [true, false]) {
              target.addEventListener(
                type,
                (event) => {
                  if (event.target === host || event.composedPath().includes(host))
                    seen.push(`${type} ${(event as KeyboardEvent).key ?? ''}`);
                },
                { capture },
              );
            }
          }
        }
        seen.push(`watching ${types.size > 60}`);
      });
      const [left, top] = inCard[0]!;
      const [right, bottom] = inCard.at(-1)!;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      await page.mouse.move(left + 20, top + 20);
      await page.mouse.move(x, y, { steps: 5 });
      // Beside what leads to a page of ours: that would take this one out of sight.
      await page.mouse.click(left + 4, bottom - 8);
      await page.mouse.click(left + 4, bottom - 8, { count: 2 });
      await page.mouse.click(left + 4, bottom - 8, { button: 'right' });
      await page.mouse.wheel({ deltaY: 60 });
      await page.mouse.move(left + 4, bottom - 12);
      await page.mouse.down();
      await page.mouse.move(left + 5, bottom - 4, { steps: 4 });
      await page.mouse.up();
      for (const key of ['Enter', 'KeyZ', 'Digit4', 'ArrowDown', 'Tab', 'Tab'] as const)
        await page.keyboard.press(key);
      await until(() =>
        page.evaluate(
          () =>
            document.activeElement === document.documentElement.lastElementChild ||
            document.activeElement?.nodeName,
        ),
      );
      expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
        'watching true',
      ]);
    });

    test('A5: no file of ours can be fetched, drawn, run or framed by a page', async () => {
      const origin =
        kind === 'firefox' ? firefoxOrigin : `chrome-extension://${await extensionId(here.browser)}`;
      const files = filesOf(here.extension);
      expect(files).toContain('popup.html');
      page = await here.browser.newPage();
      await page.goto(address(here, 'x.com', '/__bare'));
      const reached = await page.evaluate(
        async (base, paths, own) => {
          const good: string[] = [];
          const load = (
            element: HTMLElement & { src?: string; href?: string; rel?: string },
            path: string,
            how: string,
          ): Promise<void> =>
            new Promise((done) => {
              element.addEventListener('load', () => done(void good.push(`${how} ${path}`)));
              element.addEventListener('error', () => done());
              if (element instanceof HTMLLinkElement) [element.rel, element.href] = ['stylesheet', path];
              else element.src = path;
              document.body.append(element);
            });
          for (const path of [own, ...paths.map((one) => `${base}/${one}`)]) {
            await fetch(path).then(
              () => good.push(`fetch ${path}`),
              () => undefined,
            );
            if (path.endsWith('.png')) await load(new Image(), path, 'draw');
            if (path.endsWith('.js')) await load(document.createElement('script'), path, 'run');
            if (path.endsWith('.css')) await load(document.createElement('link'), path, 'style');
            if (path.endsWith('.html'))
              document.body.append(Object.assign(document.createElement('iframe'), { src: path }));
          }
          return good;
        },
        origin,
        files,
        address(here, 'x.com', '/__client.js'),
      );
      const own = address(here, 'x.com', '/__client.js');
      expect(reached, 'the page reaches a file of its own in the same ways').toEqual([
        `fetch ${own}`,
        `run ${own}`,
      ]);
      const framed = files.filter((path) => path.endsWith('.html')).length;
      await until(() => page.frames().length === 1 + framed);
      for (const frame of page.frames().slice(1))
        expect(frame.url().startsWith(origin) && (await frame.content()).includes('script')).toBe(false);
    });
  });
}

describe('a page measures us, chromium', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage('chromium');
  });

  test('A3: whether a word of the page can be seen reads the same over all words', async () => {
    page = await atOwnEditor(here, named);
    await answered(/1 to look at/);
    const seen = await page.evaluate(async () => {
      const told = new Map<Element, string>();
      const observer = new IntersectionObserver(
        (entries) => {
          for (const entry of entries)
            told.set(
              entry.target,
              String((entry as IntersectionObserverEntry & { isVisible: boolean }).isVisible),
            );
        },
        { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
      );
      const words = [...document.querySelectorAll('span')];
      for (const word of words) observer.observe(word);
      while (told.size < words.length) await new Promise((done) => setTimeout(done, 50));
      return words.map((word) => told.get(word));
    });
    expect(seen.length).toBe(8);
    expect(new Set(seen).size).toBe(1);
  });

  test('A3: the browser’s reports of moving and painting tell a page nothing of our boxes', async () => {
    const reports: string[][] = [];
    for (const words of [named, nobody]) {
      page = await atOwnEditor(here, words);
      await answered(words === named ? /1 to look at/ : /nothing found/);
      await page.evaluate(() => {
        const got: string[] = [];
        (window as unknown as { got: string[] }).got = got;
        for (const type of PerformanceObserver.supportedEntryTypes) {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const whole = JSON.stringify(entry);
              if (whole.includes('extension:')) got.push(`names us: ${whole}`);
              const { sources } = entry as PerformanceEntry & {
                sources?: { node: Node | null; currentRect: DOMRect }[];
              };
              for (const { node, currentRect } of sources ?? [])
                got.push(`${type} ${node?.nodeName ?? 'ours'} ${JSON.stringify(currentRect)}`);
            }
          }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit);
        }
        // What the person types moves the words, and what we draw on them.
        getSelection()!.collapse(document.querySelector('[contenteditable]')!, 0);
      });
      await page.keyboard.type('Oh so ', { delay: 60 });
      await answered(words === named ? /1 to look at/ : /nothing found/);
      // A paste that takes us a while, for the reports of slow frames.
      await page.evaluate(() =>
        document.execCommand('insertText', false, 'Marking done by nine. '.repeat(1500)),
      );
      await answered(words === named ? /1 to look at/ : /nothing found/);
      reports.push(await page.evaluate(() => (window as unknown as { got: string[] }).got));
      await page.close();
    }
    expect(reports.flat().filter((line) => line.includes('ours') || line.includes('names us'))).toEqual([]);
  });

  test('A7: names put in by script are not looked up, however many', async () => {
    page = await atOwnEditor(here, '', true);
    const sent = await page.evaluate(async (pupil) => {
      const editor = document.querySelector<HTMLElement>('[contenteditable]')!;
      editor.focus();
      let names = 0;
      for (let batch = 0; batch < 50; batch++) {
        const list = Array.from({ length: 99 }, (_, at) => `Given${batch} Family${at}`);
        getSelection()!.selectAllChildren(editor);
        document.execCommand('insertText', false, `${[...list, pupil].join(', ')}. `);
        names += list.length + 1;
        await new Promise((done) => setTimeout(done, 20));
      }
      return names;
    }, name);
    expect(sent).toBe(5000);
    await until(async () => (await portRecord(page)).answers.length > 3);
    await answered(/Could not check/);
    const { asked, answers } = await portRecord(page);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter(({ typed }) => typed)).toEqual([]);
    expect(
      answers.filter(({ namesChecked, rules }) => namesChecked || rules.includes('talk-about-pupils')),
    ).toEqual([]);
    // Silence is not a pass: the chip must not say that nothing was found.
    expect((await ours(page)).drawn.some(({ text }) => text.includes('nothing found'))).toBe(false);
    // And the same words are looked up once a person types.
    await page.keyboard.type('!');
    await answered(/to look at/);
    expect((await portRecord(page)).answers.at(-1)).toMatchObject({ namesChecked: true });
  });

  test('A7: a press that a script makes is no reason to look names up, and one of the person’s own is', async () => {
    page = await atOwnEditor(here, nobody, true);
    await page.evaluate(() => {
      const send = document.createElement('button');
      send.dataset.testid = 'tweetButton';
      send.textContent = 'Post';
      (window as unknown as { sent: number }).sent = 0;
      send.addEventListener('click', () => (window as unknown as { sent: number }).sent++);
      document.querySelector('[contenteditable]')!.parentElement!.append(send);
    });
    await answered(/nothing found/);
    const typedBefore = (await portRecord(page)).asked.length;
    expect(typedBefore).toBeGreaterThan(0);
    // What the person typed must be longer ago than counts.
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), typedWithin + 50);
    await page.evaluate((words) => {
      const [, , first, second] = document.querySelectorAll('span');
      [first!.textContent, second!.textContent] = words.split(' ') as [string, string];
    }, name);
    await answered(/Could not check/);
    await page.evaluate(() => document.querySelector('button')!.click());
    const sent = (): Promise<number> => page.evaluate(() => (window as unknown as { sent: number }).sent);
    expect(await sent()).toBe(1);
    const { asked } = await portRecord(page);
    expect(asked.length).toBeGreaterThan(typedBefore);
    expect(asked.slice(typedBefore).filter(({ typed }) => typed)).toEqual([]);
    await page.click('button');
    await until(async () => (await ours(page)).drawn.some(({ action }) => action === 'release'));
    expect(await sent(), 'a text that came without typing is looked at before it goes').toBe(1);
    expect((await underlines(page)).length).toBe(1);
  });

  test('A7: a press or a form that a script sends goes through, whatever was found: it asks nothing of us', async () => {
    page = await atOwnEditor(here, named);
    await answered(/1 to look at/);
    const sent = (): Promise<number> => page.evaluate(() => (window as unknown as { sent: number }).sent);
    await page.evaluate(() => {
      const form = document.createElement('form');
      const send = document.createElement('button');
      send.dataset.testid = 'tweetButton';
      send.textContent = 'Post';
      const editor = document.querySelector('[contenteditable]')!;
      const counter = window as unknown as { sent: number };
      counter.sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        counter.sent++;
      });
      editor.replaceWith(form);
      form.append(editor, send);
    });
    await answered(/1 to look at/);
    await page.evaluate(() => document.querySelector('form')!.requestSubmit());
    expect(await sent()).toBe(1);
    await page.evaluate(() => document.querySelector('button')!.click());
    expect(await sent()).toBe(2);
    await page.click('button');
    await until(async () => (await ours(page)).drawn.some(({ action }) => action === 'release'));
    expect(await sent()).toBe(2);
  });
});

type PortRecord = {
  asked: { typed: boolean; length: number }[];
  answers: { namesChecked: boolean; rules: string[] }[];
};

/** Listens at the port from inside our own world, which a page cannot. */
const recordPort = (on: Page): Promise<unknown> =>
  inContentWorld(
    on,
    `(() => {
      const record = (globalThis.portRecord = { asked: [], answers: [] });
      const post = (port) => {
        const send = port.postMessage.bind(port);
        port.postMessage = (message) => {
          if (message.type === 'check') record.asked.push({ typed: message.typed, length: message.text.length });
          send(message);
        };
        port.onMessage.addListener((message) => {
          if (message.type === 'checked') record.answers.push({ namesChecked: message.namesChecked, rules: message.findings.map(({ rule }) => rule) });
        });
        return port;
      };
      const connect = chrome.runtime.connect.bind(chrome.runtime);
      chrome.runtime.connect = (...all) => post(connect(...all));
    })()`,
  );

const portRecord = (on: Page): Promise<PortRecord> => inContentWorld(on, 'globalThis.portRecord');

/** Everything of a page's own state that somebody else could have left a mark on. */
const snapshot = (on: Page): Promise<string[]> =>
  on.evaluate(async () => {
    const { heard } = window as unknown as { heard: string[] };
    // React sends itself messages with a number of its own, as many as it takes.
    const lines = [...new Set(heard.map((line) => line.replace(/[\d.]+\$\d+/, '')))];
    for (const key of Object.getOwnPropertyNames(window)) lines.push(`global ${key}`);
    for (const root of [document.documentElement, document.body])
      for (const { name: attribute, value } of root.attributes)
        lines.push(`${root.nodeName} ${attribute}=${value}`);
    for (const child of document.documentElement.children)
      lines.push(
        `html > ${child.cloneNode(false) instanceof HTMLElement ? (child.cloneNode(false) as HTMLElement).outerHTML : ''}`,
      );
    lines.push(`${document.body.querySelectorAll('*').length} elements in the body`);
    const names = new Set(
      [...document.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
    );
    for (const attribute of names) lines.push(`attribute ${attribute}`);
    lines.push(`${document.styleSheets.length} sheets, ${document.adoptedStyleSheets.length} adopted`);
    for (const sheet of document.styleSheets) lines.push(`sheet of ${sheet.cssRules.length} rules`);
    for (const { name: resource } of performance.getEntriesByType('resource'))
      lines.push(`resource ${resource}`);
    for (const { name: base } of await indexedDB.databases()) lines.push(`database ${base}`);
    for (const key of [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
    ])
      lines.push(`stored ${key}`);
    lines.push(
      `cookie ${document.cookie}`,
      `${CSS.highlights.size} highlights`,
      `${document.getAnimations().length} animations`,
    );
    const bait = document.createElement('div');
    const classes = [
      'u',
      'u stop',
      'chip',
      'box',
      'ring',
      'said',
      'mark',
      'light',
      'dark',
      'lanyard',
      'ad',
      'adsbox',
      'banner',
      'wxt',
      'shadow-root',
    ];
    for (let at = 0; at < 1000; at++) {
      const one = document.createElement(['div', 'span', 'button', 'input', 'a'][at % 5]!);
      one.className = `${classes[at % classes.length]!} ${at}`;
      one.id = `lanyard-${at}`;
      one.setAttribute('data-words', 'bait');
      bait.append(one);
    }
    document.body.append(bait);
    let styles = 0;
    for (const one of bait.children) {
      for (const pseudo of [null, '::before']) {
        const style = getComputedStyle(one, pseudo);
        for (const property of [
          'display',
          'position',
          'color',
          'content',
          'opacity',
          'visibility',
          'font-size',
          'pointer-events',
          'transform',
          'border-top-width',
        ])
          for (const letter of style.getPropertyValue(property))
            styles = (styles * 31 + letter.charCodeAt(0)) | 0;
      }
    }
    bait.remove();
    lines.push(`styles of bait ${styles}`);
    return lines;
  });

function listen(id: string): void {
  const heard: string[] = [];
  (window as unknown as { heard: string[] }).heard = heard;
  window.addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`), true);
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI }) => heard.push(`violation ${blockedURI}`),
    true,
  );
  window.addEventListener('error', ({ message }) => heard.push(`error ${message}`), true);
  for (const script of ['x', 'facebook', 'instagram', 'content'])
    for (const target of [window, document])
      target.addEventListener(`${id}:${script}:wxt:content-script-started`, () => heard.push('started'));
}

async function bareFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1' },
  });
}

for (const kind of ['chromium', 'firefox'] as const satisfies Kind[]) {
  test(`A6: a page with us differs from one without in a single line, on all three sites (${kind})`, async () => {
    const here = await stage(kind);
    const bare = await (kind === 'chromium' ? bareChromium() : bareFirefox());
    const id = kind === 'chromium' ? await extensionId(here.browser) : 'lanyard@lanyard.example';
    try {
      for (const editor of [xInlinePost, fbPost, igComment]) {
        const seen: string[][] = [];
        for (const browser of [bare, here.browser]) {
          page = await browser.newPage();
          await page.evaluateOnNewDocument(listen, id);
          await page.goto(address(here, editor.host, `${editor.path}?lang=en`), { waitUntil: 'load' });
          await editor.open(page);
          await page.keyboard.type(named, { delay: 4 });
          if (browser !== bare) await until(async () => count(await screenOf(page), colours.light.stop) > 50);
          seen.push((await snapshot(page)).sort());
          await page.close();
        }
        const [without, withUs] = seen as [string[], string[]];
        expect(without.length).toBeGreaterThan(900);
        const onlyIn = (some: string[], others: string[]): string[] => {
          const rest = [...others];
          return some.filter((line) => {
            const where = rest.indexOf(line);
            if (where >= 0) rest.splice(where, 1);
            return where < 0;
          });
        };
        expect({ gone: onlyIn(without, withUs), more: onlyIn(withUs, without) }, editor.name).toEqual({
          gone: [],
          more: ['html > <div></div>'],
        });
      }
    } finally {
      await bare.close();
    }
  });
}
