import { openAll, readDownload, type Download, type Dropped } from '../archive/open.ts';
import { blobSource } from '../archive/source.ts';
import { checkAll, checkBatch, type BatchResult, type Helper, type Turn } from './check-all.ts';
import { Checker, type CheckWith } from './checker.ts';
import type { DeskAnswer, DeskRequest, DroppedBlob, HelpAnswer, HelpRequest } from './protocol.ts';

/** A way to somebody else, in two directions. */
export type Channel = { send(message: unknown): void; listen(take: (message: unknown) => void): void };

/**
 * The worker behind the page of past posts: opens what was dropped, asks whose it is through the page,
 * reads and checks. It keeps nothing, and is gone when the page is.
 */
export class Desk {
  private downloads: readonly Download[] = [];
  private checkWith: CheckWith | undefined;
  private helpers: readonly Channel[] = [];

  constructor(
    private readonly answer: (message: DeskAnswer) => void,
    private readonly turn?: Turn,
  ) {}

  /** `ports` came with the message. */
  async take(request: DeskRequest, ports: readonly Channel[]): Promise<void> {
    try {
      if (request.type === 'help') this.help(request.checkWith, ports);
      else if (request.type === 'open') await this.open(request.dropped, request.checkWith, ports);
      else await this.read(request.which);
    } catch (cause) {
      this.answer({ type: 'failed', reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  private help(checkWith: CheckWith, [port]: readonly Channel[]): void {
    const checker = new Checker(checkWith);
    port?.listen((message) => {
      const { id, entries } = message as HelpRequest;
      port.send({ id, result: checkBatch(checker, entries) } satisfies HelpAnswer);
    });
  }

  private async open(
    dropped: readonly DroppedBlob[],
    checkWith: CheckWith,
    ports: readonly Channel[],
  ): Promise<void> {
    this.checkWith = checkWith;
    this.helpers = ports;
    const { downloads, refused, notes } = await openAll(dropped.map(sourcesOf));
    this.downloads = downloads;
    this.answer({
      type: 'opened',
      downloads: downloads.map(({ site, owner, from, twice }, index) => ({
        index,
        site,
        owner,
        from,
        twice,
      })),
      refused,
      notes,
    });
  }

  private async read(which: readonly number[]): Promise<void> {
    if (!this.checkWith) throw new Error('Nothing has been opened.');
    const checker = new Checker(this.checkWith);
    const helpers = this.helpers.map(helperOn);
    for (const index of which) {
      const download = this.downloads[index];
      if (!download) continue;
      for await (const event of checkAll(readDownload(download), checker, () => helpers, this.turn)) {
        if (event.type === 'results') {
          const { results, checked, unsure } = event;
          this.answer({ type: 'results', index, results, checked, unsure: unsure.length });
        } else this.answer({ ...event, index });
      }
    }
    this.answer({ type: 'done' });
  }
}

const sourcesOf = (dropped: DroppedBlob): Dropped =>
  dropped.kind === 'file'
    ? { kind: 'file', source: blobSource(dropped.name, dropped.blob) }
    : {
        kind: 'folder',
        name: dropped.name,
        files: dropped.files.map(({ path, blob }) => ({ path, source: blobSource(path, blob) })),
      };

/** A helper behind a port. It ends with the page, so nothing is to be ended here. */
function helperOn(port: Channel): Helper {
  const waiting = new Map<number, (result: BatchResult) => void>();
  let last = 0;
  port.listen((message) => {
    const { id, result } = message as HelpAnswer;
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return {
    check: (entries) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        port.send({ id, entries } satisfies HelpRequest);
      }),
    end: () => undefined,
  };
}
