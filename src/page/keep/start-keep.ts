import { isAlive, isOwnPage, onMessage } from '../../browser/messaging.ts';
import type { KeptPostAnswer } from '../../messages/kept-post.ts';

/** What was pressed last counts for so long; a menu that stands open longer was left. Milliseconds. */
const fresh = 60_000;
/** The second press comes after this, so that a double click is no answer, and before that; milliseconds. */
const leastApart = 600;
const again = 30_000;
/** The parts of one press follow each other this closely, in milliseconds. */
const onePress = 1000;

const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
] as const;

/**
 * Holds the first press on whatever deletes a post that is kept as evidence, and says why; the second press
 * goes through. Nothing is recorded. `deletes` knows the controls of the sites.
 */
export function startKeep(deletes: (on: Element) => boolean): void {
  if (window.top !== window) return;
  let words: string | null = null;
  let since = -Infinity;
  let warned = -Infinity;
  let heldUntil = -Infinity;

  onMessage((message, sender) => {
    if (!isOwnPage(sender) || (message as { to?: unknown })?.to !== 'keep') return undefined;
    const said = (message as KeptPostAnswer).words;
    if (said !== words) warned = -Infinity;
    words = said;
    since = performance.now();
    return undefined;
  });

  const hold = (event: Event): void => {
    const now = performance.now();
    const [on] = event.composedPath();
    if (words === null || now - since > fresh || !isAlive() || !(on instanceof Element) || !deletes(on))
      return;
    const key = event instanceof KeyboardEvent;
    if (key && event.key !== 'Enter' && event.key !== ' ') return;
    const begins = event.type === 'pointerdown' || event.type === 'touchstart' || key;
    if (begins && now > heldUntil) {
      // Warned a moment ago, and read since: this press is the person's answer.
      if (now - warned > leastApart && now - warned < again) return;
      // What cannot be explained is not held.
      const shown = globalThis.lanyardKit?.lastWord(`${words} If you still want to delete it, press again.`);
      if (!shown) return;
      heldUntil = now + onePress;
      warned = now;
    }
    if (now > heldUntil) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of [...presses, 'keydown', 'keyup'])
    window.addEventListener(type, hold, { capture: true, passive: false });
}
