import type { OpenNote } from '../archive/members.ts';
import type { RefusedFile } from '../archive/open.ts';
import type { FileReport, Owner, ReadNote } from '../archive/read-event.ts';
import type { Entry } from '../archive/entry.ts';
import type { SiteId } from '../engine/draft.ts';
import type { BatchResult, Result } from './check-all.ts';
import type { CheckWith } from './checker.ts';

/** What a person dropped, as it goes to the worker: files are handed over, not copied. */
export type DroppedBlob =
  | { kind: 'file'; name: string; blob: Blob }
  | { kind: 'folder'; name: string; files: { path: string; blob: Blob }[] };

/** What the page asks of a worker. The ports that come with *open* lead to the helpers. */
export type DeskRequest =
  | { type: 'open'; checkWith: CheckWith; dropped: DroppedBlob[] }
  /** Reads those of the opened downloads that the person says are theirs. */
  | { type: 'read'; which: number[] }
  /** Makes the worker a helper, on the port that comes with it. */
  | { type: 'help'; checkWith: CheckWith };

export type OpenedDownload = { index: number; site: SiteId; owner: Owner; from: string[]; twice: number };

/** What the worker says to the page. */
export type DeskAnswer =
  | {
      type: 'opened';
      downloads: OpenedDownload[];
      refused: RefusedFile[];
      notes: { name: string; note: OpenNote }[];
    }
  | { type: 'results'; index: number; results: Result[]; checked: number; unsure: number }
  | { type: 'file'; index: number; file: FileReport }
  | { type: 'note'; index: number; note: ReadNote }
  | { type: 'done' }
  | { type: 'failed'; reason: string };

export type HelpRequest = { id: number; entries: readonly Entry[] };
export type HelpAnswer = { id: number; result: BatchResult };
