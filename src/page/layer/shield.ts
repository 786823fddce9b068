import { closest, attribute } from '../../dom/safe.ts';
import type { Host } from './host.ts';

/** Every event that could tell a page what somebody does in our layer. */
const kinds = [
  'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave', 'pointercancel',
  'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave', 'click', 'dblclick', 'auxclick',
  'contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'keydown', 'keypress', 'keyup', 'input',
  'beforeinput', 'focus', 'blur', 'focusin', 'focusout', 'selectstart', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste',
  'toggle', 'beforetoggle', 'scroll',
] as const;

/** A press on something of ours, with what is needed to tell a person's from an accident. */
export type Press = {
  /** What is to be done, as the element names it. */
  action: string;
  trusted: boolean;
  /** When the press began, by the event's own clock. */
  began: number;
  /** A key that was held down, not pressed. */
  repeated: boolean;
  byKey: boolean;
};

/**
 * Stands before the page for every event whose target is our host: none of them goes on. Because that
 * stops them for our own elements too, presses are told here, by where they fell.
 */
export function shield(
  host: Host,
  signal: AbortSignal,
  on: { press(press: Press): void; key(event: KeyboardEvent): boolean; pointer(inside: boolean): void },
): void {
  let began = 0;
  let repeated = false;

  const act = (event: Event): void => {
    if (event.target !== host.element) return;
    event.stopImmediatePropagation();
    switch (event.type) {
      case 'pointerdown':
        began = event.timeStamp;
        repeated = false;
        break;
      case 'mousedown':
        // The press must not take the caret out of the editor.
        event.preventDefault();
        break;
      case 'pointermove':
        on.pointer(true);
        break;
      case 'keydown': {
        const key = event as KeyboardEvent;
        if (key.repeat) repeated = true;
        else {
          began = key.timeStamp;
          repeated = false;
        }
        if (on.key(key)) event.preventDefault();
        else if (key.repeat && (key.key === 'Enter' || key.key === ' ')) event.preventDefault();
        break;
      }
      case 'click': {
        const mouse = event as MouseEvent;
        const byKey = mouse.detail === 0;
        const inner = byKey ? host.root.activeElement : host.root.elementFromPoint(mouse.clientX, mouse.clientY);
        const button = inner && closest(inner, '[data-do]');
        const action = button && attribute(button, 'data-do');
        if (action) on.press({ action, trusted: event.isTrusted, began, repeated, byKey });
        break;
      }
    }
  };
  for (const kind of kinds) window.addEventListener(kind, act, { capture: true, passive: false, signal });
}
