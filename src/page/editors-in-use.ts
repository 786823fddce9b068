import { deepFocus } from '../dom/focus.ts';
import { contains, elementOf } from '../dom/safe.ts';
import type { EditorSighting, SiteAdapter } from '../engine/site-adapter.ts';
import { WatchedEditor } from './watched-editor.ts';

const unknownBox = 'Lanyard does not know this kind of writing box, so it was not checked.';

export type EditorEvents = {
  /** An editor was met for the first time. */
  met(editor: WatchedEditor): void;
  /** The words in editors may have changed. */
  changed(editors: ReadonlySet<WatchedEditor>): void;
  /** An editor changed its size. */
  resized(): void;
  /** A part of the page that hides its own events from the window was found. */
  root(root: ShadowRoot): void;
};

/** The editors of the page, as they come and go, and those that nobody can read. */
export class EditorsInUse {
  private readonly editors = new Map<HTMLElement, WatchedEditor>();
  private readonly unknown = new Map<HTMLElement, WatchedEditor>();
  private readonly roots = new WeakSet<ShadowRoot>();
  private readonly words: MutationObserver;
  private readonly sizes: ResizeObserver;

  constructor(
    private readonly site: SiteAdapter,
    private readonly events: EditorEvents,
  ) {
    this.words = new MutationObserver((changes) => {
      const changed = new Set(changes.map(({ target }) => this.at(target)));
      events.changed(new Set([...changed].filter((editor) => editor !== undefined)));
    });
    this.sizes = new ResizeObserver(() => events.resized());
  }

  /** Editors that can be read. */
  known(): WatchedEditor[] {
    return [...this.editors.values()].filter((editor) => !editor.gone);
  }

  all(): WatchedEditor[] {
    return [...this.known(), ...this.unknown.values()];
  }

  isUnknown(editor: WatchedEditor): boolean {
    return this.unknown.has(editor.element);
  }

  at(node: EventTarget | Node | null): WatchedEditor | undefined {
    const element = elementOf(node);
    if (!element) return undefined;
    for (const editor of [...this.editors.values(), ...this.unknown.values()]) {
      if (editor.element === element || contains(editor.element, element)) return editor;
    }
    return undefined;
  }

  /** Looks for editors that have come and gone; true when any has. A page without any costs two selector look-ups. */
  scan(): boolean {
    const roots: (Document | ShadowRoot)[] = [document, ...this.site.roots(document)];
    const sightings = roots.flatMap((root) => this.site.editors(root));
    const seen = new Set(sightings.map(({ element }) => element));
    let changed = false;
    for (const element of this.editors.keys())
      if (!seen.has(element)) changed = this.editors.delete(element) || changed;
    for (const root of roots) {
      if (root instanceof ShadowRoot && !this.roots.has(root)) {
        this.roots.add(root);
        this.events.root(root);
      }
    }
    for (const sighting of sightings) changed = this.meet(sighting) || changed;
    const focus = deepFocus();
    this.unknown.clear();
    for (const element of roots.flatMap((root) => this.site.unknownEditors(root))) {
      if (element !== focus || seen.has(element)) continue;
      const editor = new WatchedEditor({
        element,
        kind: 'editable',
        surface: 'post',
        sendKeys: 'none',
        group: element,
      });
      editor.refresh();
      editor.blind(unknownBox);
      this.unknown.set(element, editor);
      changed = true;
    }
    return changed;
  }

  forget(): void {
    this.editors.clear();
    this.unknown.clear();
  }

  stop(): void {
    this.words.disconnect();
    this.sizes.disconnect();
  }

  /** True when the editor is new to us. */
  private meet(sighting: EditorSighting): boolean {
    const known = this.editors.get(sighting.element);
    if (known) {
      known.sighting = sighting;
      return false;
    }
    const editor = new WatchedEditor(sighting);
    this.editors.set(sighting.element, editor);
    if (sighting.kind === 'editable')
      this.words.observe(sighting.element, { childList: true, characterData: true, subtree: true });
    this.sizes.observe(sighting.element);
    this.events.met(editor);
    return true;
  }
}
