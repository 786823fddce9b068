import { speakAfter } from '../budgets.ts';
import type { WatchedEditor } from '../watched-editor.ts';
import { chipWords } from './chip-words.ts';
import { wordsIn } from './words-in.ts';
import { shortcut } from './words.ts';

/** Reads the count out to a screen reader, once the typing has paused, and only when it has changed. */
export class Announcer {
  private readonly said = document.createElement('div');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private toSay: { words: string; text: string } | undefined;

  constructor(part: HTMLElement) {
    this.said.className = 'said';
    this.said.setAttribute('role', 'status');
    this.said.setAttribute('aria-live', 'polite');
    part.append(this.said);
  }

  say(active: WatchedEditor | undefined): void {
    if (!active || active.state === 'waiting' || active.state === 'empty') return;
    const words = `Lanyard. ${chipWords(active)}${active.findings.length > 0 ? `. Press ${shortcut.replace('+', ' and ')} to read.` : '.'}`;
    const { text } = active;
    // What is drawn is drawn again and again; only new words or more typing begin the wait anew.
    if (words === this.toSay?.words && text === this.toSay.text) return;
    this.toSay = { words, text };
    this.stop();
    this.timer = setTimeout(() => this.said.setAttribute(wordsIn, words), speakAfter);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
  }
}
