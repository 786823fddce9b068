import type { Port } from '../browser/messaging.ts';
import type { DraftAnswer } from '../messages/draft-answer.ts';

/** The ports of pages with editors, by their tab. */
const ports = new Map<number, Set<Port>>();

export function keepPort(tab: number, port: Port): () => void {
  const kept = ports.get(tab) ?? new Set<Port>();
  ports.set(tab, kept.add(port));
  return () => {
    kept.delete(port);
    if (kept.size === 0) ports.delete(tab);
  };
}

/** Tells the pages of a tab something that they did not ask for. */
export function tellTab(tab: number, answer: DraftAnswer): void {
  for (const port of ports.get(tab) ?? []) port.postMessage(answer);
}
