import { wordsIn } from './layer/words-in.ts';
import { Host } from './layer/host.ts';

/** One line that stays for a while after everything else of ours has gone. */
export function lastWord(words: string): void {
  const host = new Host(
    () => undefined,
    () => undefined,
    () => performance.now(),
  );
  const line = document.createElement('div');
  line.className = 'box';
  line.setAttribute('role', 'status');
  line.style.padding = '12px 14px';
  line.style.left = '16px';
  line.style.bottom = '16px';
  line.style.width = 'auto';
  line.setAttribute(wordsIn, words);
  host.stage.append(line);
  host.show();
  host.stay();
  setTimeout(() => host.hide(), 12_000);
}
