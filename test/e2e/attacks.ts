/** What a hostile page does, run in the page; shared by both browsers' specs. */

/** What a page may say of our element; each is said inline and in a sheet, important in both. */
export const hidings: [string, string][] = [
  ['opacity', '0'],
  ['display', 'none'],
  ['visibility', 'hidden'],
  ['filter', 'blur(30px)'],
  ['backdrop-filter', 'blur(30px)'],
  ['clip-path', 'inset(50%)'],
  ['clip', 'rect(0,0,0,0)'],
  ['transform', 'translateX(-3000px)'],
  ['translate', '-3000px'],
  ['scale', '0'],
  ['rotate', '45deg'],
  ['offset-path', 'path("M0 3000h1")'],
  ['perspective', '1px'],
  ['mask-image', 'linear-gradient(transparent, transparent)'],
  ['animation', 'away 1s forwards'],
  ['content-visibility', 'hidden'],
  ['position', 'static'],
  ['inset', '3000px'],
  ['margin', '-3000px'],
  ['width', '0'],
  ['overflow', 'clip'],
  ['contain', 'strict'],
  ['z-index', '-1'],
  ['mix-blend-mode', 'difference'],
  ['zoom', '.1'],
  ['font', '0/0 serif'],
  ['color', 'transparent'],
  ['-webkit-text-fill-color', 'transparent'],
  ['-webkit-text-security', 'disc'],
  ['letter-spacing', '100px'],
  ['text-transform', 'uppercase'],
  ['direction', 'rtl'],
  ['writing-mode', 'vertical-rl'],
  ['--ink', 'transparent'],
  ['--paper', 'black'],
];

/** Presses, keys, labels and forms that a script makes at a place where a button of ours is drawn. */
export const actAsPerson = async (
  x: number,
  y: number,
): Promise<{ shadow: ShadowRoot | null; isHost: boolean }> => {
  const host = document.elementFromPoint(x, y) as HTMLElement;
  const where = {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    view: window,
  };
  for (const node of [host, document.body, document.documentElement, document, window]) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
      node.dispatchEvent(
        type.startsWith('pointer') ? new PointerEvent(type, where) : new MouseEvent(type, where),
      );
    }
    for (const type of ['keydown', 'keypress', 'keyup']) {
      for (const key of ['Enter', ' ', 'Escape', 'Tab'])
        node.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
    }
  }
  host.click();
  host.focus();
  host.setAttribute('accesskey', 's');
  const label = document.createElement('label');
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  host.id = 'theirs';
  label.htmlFor = 'theirs';
  document.body.append(label, form);
  label.click();
  form.requestSubmit();
  await new Promise((done) => setTimeout(done, 100));
  return { shadow: host.shadowRoot, isHost: host === document.documentElement.lastElementChild };
};

/** Gives our element the focus, again and again. */
export const focusOurs = (): void => {
  const host = document.documentElement.lastElementChild as HTMLElement;
  host.tabIndex = 0;
  const elsewhere = document.body.appendChild(document.createElement('button'));
  let turn = 0;
  setInterval(() => (turn++ % 2 ? host : elsewhere).focus(), 15);
};

/** Takes our element away, moves it and swaps it for a copy, as often as it comes back. Says how often. */
export const takeAway = async (times: number): Promise<number> => {
  const host = Array.from(document.documentElement.children).find((child) => child.localName === 'div')!;
  let taken = 0;
  for (; taken < times; taken++) {
    for (let wait = 0; wait < 40 && host.parentNode !== document.documentElement; wait++)
      await new Promise((done) => setTimeout(done, 5));
    if (host.parentNode !== document.documentElement) break;
    if (taken % 3 === 0) host.remove();
    else if (taken % 3 === 1) document.body.prepend(host);
    else host.replaceWith(host.cloneNode());
  }
  return taken;
};

/** Look-alikes of ours, and forms whose fields bear the names of what code asks, all around the editor. */
export const surround = (names: string[], ofDocument: string[]): void => {
  const make = <K extends 'input' | 'img'>(tag: K): HTMLElement =>
    Document.prototype.createElement.call(document, tag);
  for (let clone = 0; clone < 50; clone++) {
    const fake = document.createElement('div');
    const root = fake.attachShadow({ mode: 'open' });
    root.append('Checked: nothing found');
    fake.style.cssText = 'position:fixed;inset:0;pointer-events:none';
    document.documentElement.append(fake);
  }
  // The editor stands in a form whose fields bear the names of what anybody would ask of it.
  const editor = document.querySelector('[data-testid="tweetTextarea_0"]')!;
  let around: Element = editor;
  while (!around.querySelector('[data-testid="tweetButtonInline"]')) around = around.parentElement!;
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  around.parentElement!.insertBefore(form, around);
  // Another lies where the chip will be, as sites lay helpers over their editors.
  const over = document.createElement('form');
  const { right, bottom } = editor.getBoundingClientRect();
  over.style.cssText = `position:fixed;left:${right - 220}px;top:${bottom}px;width:220px;height:30px;z-index:9`;
  for (const name of names) {
    const field = make('input');
    field.setAttribute('name', name);
    field.hidden = true;
    Node.prototype.appendChild.call(over, field);
  }
  document.body.append(over);
  const add = <T extends Element>(child: T): T => Node.prototype.appendChild.call(form, child) as T;
  add(around);
  for (const name of names) {
    const field = make('input');
    field.setAttribute('name', name);
    add(field).hidden = true;
  }
  for (const name of ofDocument) {
    const picture = make('img');
    picture.setAttribute('name', name);
    document.body.append(picture);
    picture.hidden = true;
  }
};

/** Names by which code asks things of a form. */
export const clobbered =
  `querySelector querySelectorAll closest matches contains parentNode parentElement children childNodes firstChild
  nextSibling attributes getAttribute hasAttribute getBoundingClientRect getClientRects getRootNode ownerDocument textContent
  localName isConnected shadowRoot compareDocumentPosition dispatchEvent style append remove tagName nodeType`.split(
    /\s+/,
  );

/** The same of the document, as far as the site itself does without them. */
export const askedOfDocument =
  'querySelector querySelectorAll elementFromPoint hidden getAnimations hasFocus'.split(' ');
