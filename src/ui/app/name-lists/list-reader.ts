import { ifReadable } from '../../../browser/if-readable.ts';
import type { DeskAsk, DeskReply, Understood } from '../../../people/list/desk.ts';
import type { Use } from '../../../people/list/columns.ts';
import type { List } from '../../../people/person.ts';
import type { Key } from '../../../people/siphash.ts';

export type Refused = { refused: string };
export type Fingerprints = { names: string; slips: string; people: number };

/** Reads one list, and forgets it when it is closed. */
export type ListReader = {
  open(file: File, list: List): Promise<Understood | Refused>;
  /** Understands it anew: with other columns, or, with none given, as another kind of list. */
  understand(list: List, uses: Use[], headingRow: number): Promise<Understood | Refused>;
  fingerprint(key: Key, progress: (done: number, of: number) => void): Promise<Fingerprints | Refused>;
  close(): void;
};

/** What answers a reader: a worker, or in tests the desk itself. */
export type Desk = {
  ask(ask: DeskAsk): void;
  onReply(take: (reply: DeskReply) => void): void;
  onFailure(take: () => void): void;
  end(): void;
};

const failed: Refused = {
  refused:
    'Lanyard could not read this list to its end, so nothing was changed. Close this page, open it again and try once more.',
};

export function listReader(desk: Desk): ListReader {
  let settle: ((reply: DeskReply | Refused) => void) | undefined;
  let told: ((done: number, of: number) => void) | undefined;
  desk.onReply((reply) => {
    if (reply.reply === 'progress') told?.(reply.done, reply.of);
    else settle?.(reply);
  });
  desk.onFailure(() => settle?.(failed));
  const ask = (what: DeskAsk): Promise<DeskReply | Refused> =>
    new Promise((done) => {
      settle = done;
      desk.ask(what);
    });
  const understood = (reply: DeskReply | Refused): Understood | Refused =>
    'refused' in reply
      ? { refused: reply.refused }
      : reply.reply === 'understood'
        ? reply.understood
        : failed;
  return {
    async open(file, list) {
      const bytes = await ifReadable(file.arrayBuffer());
      if (!bytes)
        return { refused: 'The file could not be opened. It may have been moved. Choose it again.' };
      return understood(await ask({ ask: 'open', bytes, list }));
    },
    async understand(list, uses, headingRow) {
      return understood(await ask({ ask: 'understand', list, uses, headingRow }));
    },
    async fingerprint(key, progress) {
      told = progress;
      const reply = await ask({ ask: 'fingerprint', key });
      if ('refused' in reply) return { refused: reply.refused };
      return reply.reply === 'fingerprints' ? reply : failed;
    },
    close: () => desk.end(),
  };
}

/** A reader whose names are in a worker of their own, so that the page is never slowed and keeps none. */
export function openListReader(): ListReader {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  return listReader({
    ask: (ask) => worker.postMessage(ask),
    onReply: (take) => worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => take(data)),
    onFailure: (take) => worker.addEventListener('error', () => take()),
    end: () => worker.terminate(),
  });
}
