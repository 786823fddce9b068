import { isOwnPage, onMessage } from '../../browser/messaging.ts';
import { report } from '../../browser/report.ts';
import { all, isConnected } from '../../dom/safe.ts';
import type { TabRequest } from '../../messages/tab.ts';
import { awayFor, fadeAfter, fightMost, fightWithin, restyleEvery } from '../budgets.ts';
import type { Press } from './shield.ts';
import { styles } from './styles.ts';

/** One of us who draws in a page: what it draws, and how it is told of what befalls that. */
export type Party = {
  /** All that it draws, put in the stage. */
  readonly part: HTMLElement;
  press(press: Press): void;
  /** True when the key was meant for us. */
  key(event: KeyboardEvent): boolean;
  /** The pointer is over something of ours, whoever drew it. */
  pointer?(): void;
  /** Whether a sign of its own, which takes no presses by itself, lies at a point. */
  covers?(x: number, y: number): boolean;
  /** The page took our element away for good. */
  beaten?(): void;
  /** Our element was taken away and put back, which closes what was open. */
  moved?(): void;
};

/**
 * The one element a page sees of us: a plain `div` over the whole viewport that lets every press
 * through, there only while one of us has something to draw. All that we draw is in its closed root.
 */
export class Host {
  readonly element: HTMLDivElement;
  readonly root: ShadowRoot;
  /** Everything is drawn in here; its class says whether the page is light or dark. */
  readonly stage: HTMLDivElement;
  private mounted = false;
  private back: ReturnType<typeof setTimeout> | undefined;
  /**
   * Firefox ends our script when the extension goes, and leaves what it drew. So what is drawn fades by
   * itself, unless the script shows now and then that it is there.
   */
  private readonly fading: Animation;
  private putBack: number[] = [];
  private styledAt = -Infinity;
  private readonly present: Party[] = [];
  private readonly drawing = new Set<Party>();
  private readonly watch: MutationObserver;
  /** The page took our element away more often than we put it back. */
  beaten = false;

  constructor(private readonly now: () => number) {
    this.element = document.createElement('div');
    this.root = this.element.attachShadow({ mode: 'closed', delegatesFocus: false });
    this.style(styles);
    this.stage = document.createElement('div');
    this.root.append(this.stage);
    const gone = [{ visibility: 'hidden' }, { visibility: 'hidden' }];
    this.fading = this.stage.animate(gone, { delay: fadeAfter, duration: 1, fill: 'forwards' });
    this.watch = new MutationObserver(() => this.hold());
    // Whatever draws it, it is out of a picture that is taken of the page.
    onMessage((message, sender) => {
      const { to, ask } = (message ?? {}) as Partial<TabRequest>;
      if (to === 'tab' && (ask === 'hide' || ask === 'show') && isOwnPage(sender)) this.away(ask === 'hide');
      return undefined;
    });
  }

  /** Removes what an earlier run of ours left behind: Firefox keeps the element when the extension is updated. */
  static clearStale(): void {
    for (const child of Array.from(document.documentElement?.children ?? [])) {
      if (child.localName === 'div' && child.attributes.length === 0 && child.childNodes.length === 0)
        child.remove();
    }
  }

  /** Adds to what says how things of ours look. */
  style(rules: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    try {
      this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, sheet];
    } catch (cause) {
      // Firefox keeps the list of another world's document from being set; a style element does as well there.
      if (!/Xray/.test(String(cause))) report('layer', 'style', cause);
      const style = document.createElement('style');
      style.textContent = rules;
      this.root.append(style);
    }
  }

  /** Who draws here; the earliest comes first. */
  get parties(): readonly Party[] {
    return this.present;
  }

  /** Somebody draws here, until the signal. */
  join(party: Party, signal: AbortSignal): void {
    this.present.push(party);
    this.stage.append(party.part);
    signal.addEventListener('abort', () => {
      this.hide(party);
      this.present.splice(this.present.indexOf(party), 1);
      party.part.remove();
    });
  }

  /** For as long as one of us has something to draw, the element is there. */
  show(who: Party): void {
    this.drawing.add(who);
    if (this.beaten) return;
    this.fading.currentTime = 0;
    // What a page may set on it, so that no press reaches us.
    this.element.inert = false;
    // A modal dialog may have opened since; nothing tells us of that.
    if (this.mounted) return this.hold();
    this.mounted = true;
    this.styledAt = -Infinity;
    this.restyle();
    this.place();
  }

  hide(who: Party): void {
    this.drawing.delete(who);
    if (this.drawing.size === 0) this.unmount();
  }

  /** Whoever draws here: nothing of it stays. */
  end(): void {
    this.drawing.clear();
    this.unmount();
    this.stage.replaceChildren();
  }

  private unmount(): void {
    if (!this.mounted) return;
    this.mounted = false;
    this.watch.disconnect();
    this.element.remove();
  }

  /** Out of sight while the screen is saved, and back by itself whatever becomes of that. */
  away(on: boolean): void {
    clearTimeout(this.back);
    this.stage.style.visibility = on ? 'hidden' : '';
    if (on) this.back = setTimeout(() => this.away(false), awayFor);
  }

  get shown(): boolean {
    return this.mounted && isConnected(this.element);
  }

  /** Light or dark as the page is, whatever the system says: sites have themes of their own. */
  restyle(): void {
    // To be asked how it looks, a page in the middle of a change has to be styled there and then.
    const now = this.now();
    if (now - this.styledAt < restyleEvery) return;
    this.styledAt = now;
    this.stage.className = isDark() ? 'dark' : 'light';
  }

  /** Puts our element back where a page removed it, a few times, and then gives way. */
  private hold(): void {
    if (!this.mounted || (isConnected(this.element) && this.element.parentNode === parentFor())) return;
    const now = this.now();
    this.putBack = this.putBack.filter((at) => now - at < fightWithin);
    if (this.putBack.length >= fightMost) {
      this.beaten = true;
      this.unmount();
      for (const party of this.present) party.beaten?.();
      return;
    }
    this.putBack.push(now);
    this.place();
    for (const party of this.present) party.moved?.();
  }

  private place(): void {
    parentFor().append(this.element);
    // One list of children each: cheap however busy the page is. A page may change its whole document.
    for (const node of [document, document.documentElement, document.body])
      if (node) this.watch.observe(node, { childList: true });
  }
}

/** Inside a modal `<dialog>` all else is inert, so we go where the person is. */
function parentFor(): Element {
  return all(document, 'dialog:modal').at(-1) ?? document.documentElement;
}

function isDark(): boolean {
  for (const element of [document.body, document.documentElement]) {
    if (!element) continue;
    const parts = /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?/.exec(getComputedStyle(element).backgroundColor);
    if (!parts || parts[4] === '0') continue;
    const [red, green, blue] = parts.slice(1, 4).map(Number);
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 128;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
