import { isOwnPage, onMessage } from '../../browser/messaging.ts';
import { all, isConnected } from '../../dom/safe.ts';
import type { TabRequest } from '../../messages/tab.ts';
import { awayFor, fadeAfter, fightMost, fightWithin } from '../budgets.ts';
import { styles } from './styles.ts';

/** Who of us draws: what is written, who stands on the page, and the count of a list of one's own. */
export type Drawer = 'drafts' | 'people' | 'review';

/**
 * The one element a page sees of us: a plain `div` over the whole viewport that lets every press
 * through, there only while an editor is in use
 * or people stand on the page. All that we draw is in its closed root.
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
  private readonly drawers = new Set<Drawer>();
  /** Who draws here beside the drafts, told when our element was taken away. */
  readonly others: { beaten(): void; moved(): void }[] = [];
  private readonly watch: MutationObserver;
  /** The page took our element away more often than we put it back. */
  beaten = false;

  constructor(
    private readonly onBeaten: () => void,
    private readonly onMoved: () => void,
    private readonly now: () => number,
  ) {
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
    // Firefox keeps the list of another world's document from being set; a style element does as well there.
    try {
      this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, sheet];
    } catch {
      const style = document.createElement('style');
      style.textContent = rules;
      this.root.append(style);
    }
  }

  /** For as long as one of us has something to draw, the element is there. */
  show(who: Drawer = 'drafts'): void {
    this.drawers.add(who);
    if (this.beaten) return;
    this.fading.currentTime = 0;
    // What a page may set on it, so that no press reaches us.
    this.element.inert = false;
    // A modal dialog may have opened since; nothing tells us of that.
    if (this.mounted) return this.hold();
    this.mounted = true;
    this.restyle();
    this.place();
  }

  /** What is drawn stays without further signs. */
  stay(): void {
    this.fading.cancel();
  }

  hide(who: Drawer = 'drafts'): void {
    this.drawers.delete(who);
    if (this.drawers.size === 0) this.unmount();
  }

  /** Whoever draws here: nothing of it stays. */
  end(): void {
    this.drawers.clear();
    this.unmount();
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
      this.onBeaten();
      for (const { beaten } of this.others) beaten();
      return;
    }
    this.putBack.push(now);
    this.place();
    this.onMoved();
    for (const { moved } of this.others) moved();
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
