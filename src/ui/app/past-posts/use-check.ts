import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileReport, ReadNote } from '../../../archive/read-event.ts';
import type { Started } from '../../../browser/worker.ts';
import { isRefusal, type PastCheck } from '../../../messages/replies.ts';
import type { CheckWith } from '../../../past-posts/checker.ts';
import type { DeskAnswer, DeskRequest, DroppedBlob, OpenedDownload } from '../../../past-posts/protocol.ts';
import { rowOf, type Row } from '../../../past-posts/view.ts';
import { namesFromText } from '../../../people/names-as-text.ts';
import type { PastPostsActions } from './actions.ts';

export type Opened = Extract<DeskAnswer, { type: 'opened' }>;

/** How far one download has come. */
export type Reading = {
  download: OpenedDownload;
  checked: number;
  unsure: number;
  files: FileReport[];
  notes: ReadNote[];
};

/** What stands beside the results: the policy, marks that were kept, and what is kept as evidence. */
type Beside = Pick<PastCheck, 'pack' | 'marks' | 'evidence'>;

export type Check =
  | { stage: 'choose'; refused?: string }
  | { stage: 'opening' }
  | ({ stage: 'whose'; opened: Opened } & Beside)
  | ({
      stage: 'reading' | 'done';
      opened: Opened;
      readings: Reading[];
      rows: Row[];
      failed?: string;
    } & Beside);

/** More helpers than this would only wait for the one that reads. */
const mostHelpers = 3;
/** Results come in batches; the page is drawn anew this often, in milliseconds. */
const redraw = 120;

const checkWithOf = ({ pack, school, names, key }: PastCheck): CheckWith | undefined => {
  const roster = namesFromText(names);
  return roster && { pack, school, roster, key };
};

/** Runs one check in workers: opens, asks whose it is, reads. All of it is forgotten when the page closes. */
export function useCheck(actions: PastPostsActions) {
  const [check, setCheck] = useState<Check>({ stage: 'choose' });
  const workers = useRef<Started[]>([]);
  const latest = useRef<Check>(check);
  const drawing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const put = (next: Check, later = false): void => {
    latest.current = next;
    if (!later) {
      clearTimeout(drawing.current);
      drawing.current = undefined;
      setCheck(next);
    } else
      drawing.current ??= setTimeout(() => {
        drawing.current = undefined;
        setCheck(latest.current);
      }, redraw);
  };

  const stop = (): void => {
    for (const worker of workers.current) worker.stop();
    workers.current = [];
  };
  useEffect(
    () => () => {
      stop();
      clearTimeout(drawing.current);
    },
    [],
  );

  const take = (answer: DeskAnswer, beside: Beside): void => {
    const now = latest.current;
    if (answer.type === 'opened') {
      put({ stage: 'whose', opened: answer, ...beside });
      return;
    }
    if (answer.type === 'failed') {
      stop();
      const words = `Lanyard could not go on (${answer.reason}). Nothing was changed. Close this page, open it again and drop the download once more.`;
      if (now.stage === 'reading') put({ ...now, stage: 'done', failed: words });
      else put({ stage: 'choose', refused: words });
      return;
    }
    if (now.stage !== 'reading') return;
    if (answer.type === 'done') {
      stop();
      put({ ...now, stage: 'done' });
      return;
    }
    const readings = now.readings.map((reading): Reading => {
      if (reading.download.index !== answer.index) return reading;
      if (answer.type === 'file') return { ...reading, files: [...reading.files, answer.file] };
      if (answer.type === 'note') return { ...reading, notes: [...reading.notes, answer.note] };
      return { ...reading, checked: answer.checked, unsure: reading.unsure + answer.unsure };
    });
    const rows =
      answer.type === 'results' && answer.results.length > 0
        ? [...now.rows, ...answer.results.map(rowOf)]
        : now.rows;
    put({ ...now, readings, rows }, now.rows.length > 0);
  };

  return {
    check,

    async open(dropped: DroppedBlob[]): Promise<void> {
      stop();
      put({ stage: 'opening' });
      const reply = await actions.getPastCheck();
      if (isRefusal(reply)) {
        put({ stage: 'choose', refused: reply.refused });
        return;
      }
      const checkWith = checkWithOf(reply);
      if (!checkWith) {
        put({
          stage: 'choose',
          refused:
            'The name lists came through damaged, so nothing was checked. Close this page and open it again.',
        });
        return;
      }
      const beside: Beside = { pack: reply.pack, marks: reply.marks, evidence: reply.evidence };
      const failed = (cause: unknown): void => {
        take({ type: 'failed', reason: String(cause) }, beside);
      };
      const desk = actions.startDesk((message) => take(message as DeskAnswer, beside), failed);
      workers.current.push(desk);
      const ports: MessagePort[] = [];
      const cores = navigator.hardwareConcurrency || 2;
      for (let count = Math.min(mostHelpers, cores - 1); count > 0; count--) {
        const { port1, port2 } = new MessageChannel();
        const helper = actions.startDesk(() => undefined, failed);
        helper.send({ type: 'help', checkWith } satisfies DeskRequest, [port2]);
        workers.current.push(helper);
        ports.push(port1);
      }
      desk.send({ type: 'open', checkWith, dropped } satisfies DeskRequest, ports);
    },

    /** Reads the downloads that the person says are theirs. */
    read(which: readonly number[]): void {
      const now = latest.current;
      if (now.stage !== 'whose') return;
      const readings = now.opened.downloads
        .filter(({ index }) => which.includes(index))
        .map((download): Reading => ({ download, checked: 0, unsure: 0, files: [], notes: [] }));
      put({ ...now, stage: 'reading', readings, rows: [] });
      workers.current[0]?.send({ type: 'read', which: [...which] } satisfies DeskRequest);
    },

    /** Puts everything away. */
    again(): void {
      stop();
      put({ stage: 'choose' });
    },
  };
}
