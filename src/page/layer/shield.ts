import { closest, attribute } from '../../dom/safe.ts';
import type { Host, Party } from './host.ts';

/** Every event that could tell a page what somebody does in our layer. */
const kinds = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'pointercancel',
  'pointerrawupdate',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'mouseenter',
  'mouseleave',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'DOMMouseScroll',
  'MozMousePixelScroll',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'beforeinput',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  'copy',
  'cut',
  'paste',
  'toggle',
  'beforetoggle',
  'scroll',
] as const;

/** The events that make up one press. */
const pressKinds = new Set([
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
]);

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
 * stops them for our own elements too, presses are told here to whoever drew what they fell on.
 */
export function shield(host: Host, signal: AbortSignal): void {
  let began = 0;
  let repeated = false;

  const ownerOf = (inner: Element | null): Party | undefined =>
    host.parties.find(({ part }) => part.contains(inner));

  /** Whose sign a press began on, which is ours though the sign takes none by itself. */
  let onSign: Party | undefined;
  const signAt = (event: Event): Party | undefined => {
    // A click that follows a key has nowhere of its own.
    if (event.type === 'keydown') onSign = undefined;
    if (!event.isTrusted || !pressKinds.has(event.type)) return undefined;
    const over =
      event instanceof MouseEvent
        ? host.parties.find((party) => party.covers?.(event.clientX, event.clientY))
        : onSign;
    if (event.type === 'pointerdown') onSign = over;
    return over === onSign ? over : undefined;
  };

  const act = (event: Event): void => {
    const sign = signAt(event);
    if (!sign && event.target !== host.element) return;
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
        for (const party of host.parties) party.pointer?.();
        break;
      case 'keydown': {
        const key = event as KeyboardEvent;
        if (key.repeat) repeated = true;
        else {
          began = key.timeStamp;
          repeated = false;
        }
        if (ownerOf(host.root.activeElement)?.key(key)) event.preventDefault();
        else if (key.repeat && (key.key === 'Enter' || key.key === ' ')) event.preventDefault();
        break;
      }
      case 'click': {
        const mouse = event as MouseEvent;
        if (sign) {
          event.preventDefault();
          sign.press({ action: 'open', trusted: true, began, repeated, byKey: false });
          break;
        }
        const byKey = mouse.detail === 0;
        const inner = byKey
          ? host.root.activeElement
          : host.root.elementFromPoint(mouse.clientX, mouse.clientY);
        const button = inner && closest(inner, '[data-do]');
        const action = button && attribute(button, 'data-do');
        if (action) ownerOf(inner)?.press({ action, trusted: event.isTrusted, began, repeated, byKey });
        break;
      }
    }
  };
  for (const kind of kinds) window.addEventListener(kind, act, { capture: true, passive: false, signal });
}
