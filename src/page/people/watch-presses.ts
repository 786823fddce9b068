import { closest, contains, elementOf } from '../../dom/safe.ts';
import type { PersonPress } from '../../engine/meeting.ts';
import type { Met } from './met.ts';

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
  'keydown',
  'keypress',
  'keyup',
] as const;
/** The parts of one press follow each other this closely, in milliseconds. */
const onePress = 1000;
const pressable = 'button, a, input, [role="button"], [role="link"], [role="menuitem"]';

export type Pressed = { met: Met; press: PersonPress; control: HTMLElement };

/**
 * Stands before the site for presses on controls that connect people. `find` tells whose control it is and
 * `decide` whether the site gets it; both are asked once a press. Only a person's own presses are looked
 * at: held whenever a page likes, a press would tell it which of its names we know.
 */
export function watchPresses(
  find: (target: Element) => Pressed | undefined,
  decide: (pressed: Pressed) => 'pass' | 'hold',
  done: (pressed: Pressed, held: boolean) => void,
  signal: AbortSignal,
): void {
  let current: { at: number; target: Element; pressed: Pressed | undefined; held: boolean } | undefined;

  const take = (event: Event): void => {
    if (!event.isTrusted) return;
    const key = event instanceof KeyboardEvent;
    if (key && event.key !== 'Enter' && event.key !== ' ') return;
    const target = elementOf(event.composedPath()[0] ?? event.target);
    if (!target) return;
    const begins =
      event.type === 'pointerdown' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat);
    const fresh = !current || begins || event.timeStamp - current.at > onePress || !belongs(current, target);
    if (fresh) {
      const pressed = closest(target, pressable) ? find(target) : undefined;
      const held = pressed !== undefined && decide(pressed) === 'hold';
      current = { at: event.timeStamp, target, pressed, held };
    }
    const { pressed, held } = current!;
    if (!pressed) return;
    current!.at = event.timeStamp;
    if (held) {
      event.stopImmediatePropagation();
      if (/^(?:mousedown|click|key)/.test(event.type)) event.preventDefault();
    }
    // A key that is let through presses the control, and the click ends it; one that is held does not.
    if (event.type === 'click' || (held && event.type === 'keydown')) done(pressed, held);
  };
  for (const kind of pressEvents)
    window.addEventListener(kind, take, { capture: true, passive: false, signal });
}

/** Whether an event falls on what the press began on. */
const belongs = (
  { target, pressed }: { target: Element; pressed: Pressed | undefined },
  now: Element,
): boolean => target === now || (pressed !== undefined && contains(pressed.control, now));
