import type { Entry } from '../../src/archive/entry.ts';
import { openAll, readDownload, type Dropped, type OpenedAll } from '../../src/archive/open.ts';
import type { FileReport, ReadNote } from '../../src/archive/read-event.ts';
import { blobSource, type Source } from '../../src/archive/source.ts';

export const dropped = (bytes: Buffer, name = 'download.zip'): Dropped => ({
  kind: 'file',
  source: sourceOf(bytes, name),
});

export const sourceOf = (bytes: Buffer, name = 'download.zip'): Source =>
  blobSource(name, new Blob([new Uint8Array(bytes)]));

export type ReadAll = OpenedAll & { entries: Entry[]; files: FileReport[]; readNotes: ReadNote[] };

/** Everything that is in what was dropped. */
export async function readAll(...all: Dropped[]): Promise<ReadAll> {
  const opened = await openAll(all);
  const entries: Entry[] = [];
  const files: FileReport[] = [];
  const readNotes: ReadNote[] = [];
  for (const download of opened.downloads) {
    for await (const event of readDownload(download)) {
      if (event.type === 'entries') entries.push(...event.entries);
      else if (event.type === 'file') files.push(event.file);
      else readNotes.push(event.note);
    }
  }
  return { ...opened, entries, files, readNotes };
}

/** Every record is in one place: read, without words, of others, read already, or not understood. */
export const isCounted = ({ records, read, withoutWords, notOwn, same, unreadable }: FileReport): boolean =>
  records === read + withoutWords + notOwn + same + unreadable;
