import type { DroppedBlob } from '../../../past-posts/protocol.ts';

/** Deepest folder looked into; no download goes deeper. */
const deepest = 12;

/** What was dropped: ZIPs as they are, folders with every file in them. */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedBlob[]> {
  // Entries must be asked for at once: after the first wait the browser has emptied the list.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(transfer.files);
  const all: DroppedBlob[] = [];
  for (const entry of entries) {
    if (entry.isDirectory) {
      const files: { path: string; blob: Blob }[] = [];
      await walk(entry as FileSystemDirectoryEntry, '', 0, files);
      all.push({ kind: 'folder', name: entry.name, files });
    } else all.push({ kind: 'file', name: entry.name, blob: await fileOf(entry as FileSystemFileEntry) });
  }
  return all;
}

/** Files from a button; a chosen folder comes as its files, with their paths. */
export function chosenFiles(files: Iterable<File>): DroppedBlob[] {
  const all: DroppedBlob[] = [];
  const folders = new Map<string, { path: string; blob: Blob }[]>();
  for (const file of files) {
    // Empty, or not there at all, for a file that was chosen by itself.
    const [folder, ...rest] = (file.webkitRelativePath || '').split('/');
    if (folder && rest.length > 0) {
      const inside = folders.get(folder) ?? [];
      folders.set(folder, inside);
      inside.push({ path: rest.join('/'), blob: file });
    } else all.push({ kind: 'file', name: file.name, blob: file });
  }
  for (const [name, inside] of folders) all.push({ kind: 'folder', name, files: inside });
  return all;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function walk(
  folder: FileSystemDirectoryEntry,
  path: string,
  depth: number,
  into: { path: string; blob: Blob }[],
): Promise<void> {
  if (depth > deepest) return;
  const reader = folder.createReader();
  for (;;) {
    // A long list comes in pieces, and ends with an empty one.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const entry of some) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, inside, depth + 1, into);
      else into.push({ path: inside, blob: await fileOf(entry as FileSystemFileEntry) });
    }
  }
}
