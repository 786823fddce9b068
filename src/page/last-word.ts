import { settleEvery } from './budgets.ts';
import { wordsIn } from './layer/words-in.ts';
import type { Host, Party } from './layer/host.ts';

/** How long it can be read, in milliseconds. */
const staysFor = 12_000;

/** One line that stays for a while, whatever else of ours goes meanwhile. False when it cannot be shown. */
export function lastWord(host: Host, words: string): boolean {
  const gone = new AbortController();
  const line = document.createElement('div');
  line.className = 'box';
  line.setAttribute('role', 'status');
  line.style.padding = '12px 14px';
  line.style.left = '16px';
  line.style.bottom = '16px';
  line.style.width = 'auto';
  line.setAttribute(wordsIn, words);
  const party: Party = { part: line, press: () => undefined, key: () => false };
  host.join(party, gone.signal);
  host.show(party);
  const sign = setInterval(() => host.show(party), settleEvery);
  setTimeout(() => {
    clearInterval(sign);
    gone.abort();
  }, staysFor);
  return host.shown;
}
