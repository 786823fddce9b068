import { closest, contains, elementOf } from '../dom/safe.ts';
import type { SiteAdapter } from '../engine/site-adapter.ts';
import type { WatchedEditor } from './watched-editor.ts';

/** Events by which a press on a control reaches a site; a site may listen to any of them. */
const pressEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
] as const;
/** The parts of one press follow each other this closely, in milliseconds. */
const onePress = 1000;

export type Gesture = { group: Element; editors: WatchedEditor[]; byKey: boolean };

/**
 * Stands before the site for every way of sending: pointer, mouse, touch, keys and form submission.
 * `decide` is asked once a press; if it says to hold, no part of the press reaches the site.
 */
export function watchSending(
  site: SiteAdapter,
  editors: () => WatchedEditor[],
  decide: (gesture: Gesture) => 'pass' | 'hold',
  done: (gesture: Gesture, held: boolean) => void,
  signal: AbortSignal,
): void {
  let current: { group: Element; held: boolean; at: number; byKey: boolean } | undefined;
  /** When the person last pressed anything, or a key that presses. */
  let gestureAt = -Infinity;

  const note = (event: Event): void => {
    if (event.isTrusted) gestureAt = event.timeStamp;
  };

  /**
   * A press that a script makes, or a form it sends (that event is trusted all the same), ends a gesture
   * of the person's or is let alone. Held whenever the page likes, it would tell a page that tries names
   * one after the other which of them we know.
   */
  const isPersons = (event: Event): boolean => {
    if (event.isTrusted && event.type !== 'submit') return true;
    const ends = event.timeStamp - gestureAt <= onePress;
    gestureAt = -Infinity;
    return ends;
  };

  const inGroup = (group: Element): WatchedEditor[] =>
    editors().filter((editor) => editor.sighting.group === group || contains(group, editor.element));

  const take = (event: Event, group: Element, last: boolean, byKey: boolean): void => {
    const fresh =
      !current ||
      current.group !== group ||
      event.timeStamp - current.at > onePress ||
      event.type === 'pointerdown' ||
      event.type === 'keydown';
    const gesture: Gesture = { group, editors: inGroup(group), byKey };
    if (gesture.editors.length === 0 || (fresh && !isPersons(event))) return;
    if (fresh) current = { group, held: decide(gesture) === 'hold', at: event.timeStamp, byKey };
    if (!current) return;
    if (current.held) {
      event.stopImmediatePropagation();
      // A press that is held does not take the caret out of the writing either.
      if (['mousedown', 'click', 'keydown', 'keypress', 'keyup', 'submit'].includes(event.type))
        event.preventDefault();
    }
    // A key that is let through presses the control, and the click ends it; one that is held does not.
    if (last || (current.held && event.type === 'keydown')) done(gesture, current.held);
  };

  const press = (event: Event): void => {
    note(event);
    const path = event.composedPath();
    const target = elementOf(path[0] ?? event.target);
    const group = target && site.sendGroup(target);
    if (group) take(event, group, event.type === 'click', false);
  };
  for (const kind of pressEvents) window.addEventListener(kind, press, { capture: true, signal });

  const key = (event: KeyboardEvent): void => {
    const target = elementOf(event.composedPath()[0] ?? event.target);
    if (!target) return;
    const presses = event.key === 'Enter' || event.key === ' ';
    if (presses) note(event);
    const control = presses ? site.sendGroup(target) : undefined;
    if (control) return take(event, control, false, false);
    // The Enter that ends a composed word sends nothing.
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const editor = editors().find(({ element }) => element === target || contains(element, target));
    if (!editor) return;
    const { sendKeys, group } = editor.sighting;
    const sends =
      sendKeys === 'enter' ? !event.shiftKey : sendKeys === 'mod-enter' && (event.ctrlKey || event.metaKey);
    if (sends) take(event, group, event.type === 'keydown', true);
  };
  for (const kind of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(kind, key, { capture: true, signal });

  window.addEventListener(
    'submit',
    (event) => {
      const form = elementOf(event.target);
      const editor =
        form &&
        editors().find(({ sighting, element }) => contains(form, element) || contains(sighting.group, form));
      if (form && editor && closest(editor.element, 'form') === form)
        take(event, editor.sighting.group, true, false);
    },
    { capture: true, signal },
  );
}
