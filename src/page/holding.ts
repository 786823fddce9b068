import type { SiteAdapter } from '../engine/site-adapter.ts';
import { Guard, textOf } from './guard.ts';
import type { Layer } from './layer/layer.tsx';
import type { Gesture } from './send-gestures.ts';
import type { WatchedEditor } from './watched-editor.ts';

export const notShown = 'This page would not let Lanyard show its check. Nothing is held here.';

/**
 * What happens to a press on a send control: held and explained, made to wait for an answer, or let
 * through. Never sends by itself, and never leaves a control dead that it could not explain.
 */
export class Holding {
  private readonly guards = new WeakMap<Element, Guard>();
  private held: Gesture | undefined;
  /** The text that our box by the send control speaks of. */
  private spokenOf: { editors: readonly WatchedEditor[]; text: string } | undefined;
  private waitingFor: { gesture: Gesture; timer: ReturnType<typeof setTimeout> } | undefined;

  /** `told` is called when what is held has changed. */
  constructor(
    private readonly site: SiteAdapter,
    private readonly layer: Layer,
    private readonly now: () => number,
    private readonly told: () => void,
  ) {}

  get active(): boolean {
    return this.held !== undefined;
  }

  /** Asked once a press, when what is to be sent has been read again. */
  decide({ group, editors }: Gesture): 'pass' | 'hold' {
    // Nothing is held that we have no way to explain.
    if (this.layer.host.beaten) return 'pass';
    return this.guardOf(group).judge(editors).let === 'pass' ? 'pass' : 'hold';
  }

  /** A press is over, and reached the site or did not. */
  pressed(gesture: Gesture, held: boolean): void {
    const guard = this.guardOf(gesture.group);
    if (!held) {
      guard.spent();
      this.held = undefined;
      this.layer.sent();
      return;
    }
    const verdict = guard.judge(gesture.editors);
    const control = this.site.sendControl(gesture.group);
    if (verdict.let === 'hold') this.hold(gesture, control);
    else if (verdict.let === 'wait') {
      this.stopWaiting();
      const timer = setTimeout(() => this.settleWait(), Math.max(0, verdict.until - this.now()));
      this.waitingFor = { gesture, timer };
      this.layer.tell('Checking, one moment…', control, false);
    } else this.letGo(gesture, control, 'Checked. Press again to send.');
  }

  /** An answer came for an editor; a press may have been waiting for it. */
  answered(editor: WatchedEditor): void {
    if (this.waitingFor?.gesture.editors.includes(editor)) this.settleWait();
  }

  /** What our box speaks of has been sent, taken away or written on: it is not what stands there now. */
  dropBox(): void {
    const { spokenOf } = this;
    if (
      !spokenOf ||
      (spokenOf.editors.every(({ gone }) => !gone) && textOf(spokenOf.editors) === spokenOf.text)
    )
      return;
    this.spokenOf = undefined;
    this.held = undefined;
    this.layer.sent();
  }

  /** The page keeps taking our box away: what it spoke of is let go. */
  beaten(): void {
    const { held } = this;
    this.held = undefined;
    if (held) this.guardOf(held.group).allow(held.editors);
    this.told();
  }

  /** Back to the writing, where the gravest thing was found. */
  goBack(): void {
    const editor = this.held?.editors.find(({ findings }) =>
      findings.some(({ severity }) => severity === 'stop'),
    );
    this.held = undefined;
    editor?.element.focus({ preventScroll: true });
  }

  /** The person has chosen: their own next press is let through, once, for this text. */
  release(): void {
    const gesture = this.held;
    this.held = undefined;
    if (!gesture) return;
    const control = this.site.sendControl(gesture.group);
    this.guardOf(gesture.group).allow(gesture.editors);
    this.speakOf(gesture);
    const name = control?.textContent?.trim();
    this.layer.tell(
      gesture.byKey && !control
        ? 'Press again to send.'
        : `Press ${name ? `“${name}”` : 'send'} again: it will go.`,
      control,
      true,
      6000,
    );
    if (gesture.byKey) gesture.editors.at(-1)?.element.focus({ preventScroll: true });
    else control?.focus({ preventScroll: true });
    this.told();
  }

  /** The same, chosen in the toolbar's popup. */
  releaseFromPopup(): void {
    const gesture = this.held;
    if (!gesture) return;
    this.held = undefined;
    this.layer.close(false);
    this.guardOf(gesture.group).allow(gesture.editors);
    this.told();
  }

  stopWaiting(): void {
    if (this.waitingFor) clearTimeout(this.waitingFor.timer);
    this.waitingFor = undefined;
  }

  private guardOf(group: Element): Guard {
    let guard = this.guards.get(group);
    if (!guard) this.guards.set(group, (guard = new Guard(this.now)));
    return guard;
  }

  private hold(gesture: Gesture, control: HTMLElement | undefined): void {
    this.held = gesture;
    this.speakOf(gesture);
    if (!this.layer.hold(gesture.editors, control)) {
      // What cannot be shown is not held, and the next press goes through.
      this.held = undefined;
      this.guardOf(gesture.group).allow(gesture.editors);
      for (const editor of gesture.editors) editor.unsure = [notShown];
    }
    this.told();
  }

  private speakOf({ editors }: Gesture): void {
    this.spokenOf = { editors, text: textOf(editors) };
  }

  /** The answer came, or the time ran out, while a press was waiting for it. */
  private settleWait(): void {
    const { waitingFor } = this;
    if (!waitingFor) return;
    const { gesture } = waitingFor;
    const verdict = this.guardOf(gesture.group).judge(gesture.editors);
    if (verdict.let === 'wait') return;
    this.stopWaiting();
    if (gesture.editors.every(({ gone }) => gone)) return this.layer.close(false);
    const control = this.site.sendControl(gesture.group);
    if (verdict.let === 'hold') {
      this.layer.close(false);
      this.hold(gesture, control);
      return;
    }
    const late = gesture.editors.some((editor) => editor.unsure.length > 0);
    this.letGo(
      gesture,
      control,
      late
        ? 'Lanyard could not check this in time. Press again to send.'
        : 'Checked, nothing to hold. Press again to send.',
    );
  }

  private letGo(gesture: Gesture, control: HTMLElement | undefined, words: string): void {
    this.guardOf(gesture.group).allow(gesture.editors);
    this.speakOf(gesture);
    this.layer.tell(words, control, true, 4000);
  }
}
