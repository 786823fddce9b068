import { MemberFault } from './fault.ts';
import { piecesOf, type Source } from './source.ts';
import { readDirectory, type ZipEntry } from './zip/directory.ts';
import { largestMember } from './zip/limits.ts';
import { safePath } from './zip/name.ts';
import { rebuildDirectory } from './zip/rebuild.ts';
import { unpack } from './zip/unpack.ts';

/** One file inside a download, wherever it lies. */
export type Member = {
  path: string;
  /** Unpacked, in bytes, as the ZIP says. */
  size: number;
  /** Which of the dropped files it came in. */
  from: string;
  /** Its bytes, unpacked, in pieces. Throws a MemberFault for what is wrong with it. */
  bytes(): AsyncIterable<Uint8Array>;
};

/** What one dropped file turned out to be. */
export type Opened = {
  name: string;
  members: Member[];
  /** Files in it, the ones not looked at included. */
  names: number;
  /** Something about it that the person should know; it has been read all the same. */
  notes: OpenNote[];
};

export type OpenNote = { note: 'cut-off' } | { note: 'climbing'; count: number } | { note: 'too-many-names' };

/** Why a dropped file could not be read at all. */
export type Unreadable =
  'not-a-zip' | 'empty' | 'split' | 'damaged' | 'locked' | 'web-page' | 'single-file' | 'vanished';

/** What the readers of the three sites could ever want: never a picture, never a conversation. */
const isText = (path: string): boolean =>
  /\.(?:json|js|csv|html?)$|(?:^|\/)no-data\.txt$/i.test(path) &&
  !/(?:^|\/)(?:__MACOSX|messages|message_requests|inbox|archived_threads|filtered_threads|e2ee_cutover|logged_information|ads_information|assets)\//i.test(
    path,
  ) &&
  !/\/\._[^/]*$/.test(path);

/** Opens a ZIP without reading more of it than its list of files. Files that are not `wanted` are left out. */
export async function openZip(
  source: Source,
  wanted: (path: string) => boolean = wantedPath,
): Promise<Opened | Unreadable> {
  try {
    return await open(source, wanted);
  } catch (cause) {
    if (cause instanceof DOMException) return 'vanished';
    throw cause;
  }
}

async function open(source: Source, wanted: (path: string) => boolean): Promise<Opened | Unreadable> {
  if (source.size === 0) return 'empty';
  const first = await firstSigns(source);
  if (first !== 'zip' && first !== 'other') return first;
  const found = await readDirectory(source, wanted);
  if (typeof found === 'string') return found;
  const listing = found ?? (await rebuildDirectory(source, wanted));
  if (listing.rebuilt && listing.names === 0) return first === 'zip' ? 'damaged' : 'not-a-zip';
  const { entries } = listing;
  if (entries.length > 0 && entries.every(({ locked }) => locked)) return 'locked';
  const overlapping = overlaps(entries);
  const members = entries.map((entry): Member => ({
    path: entry.path,
    size: entry.size,
    from: source.name,
    bytes: () => {
      if (overlapping.has(entry)) throw new MemberFault('overlap');
      return unpack(source, entry);
    },
  }));
  const notes: OpenNote[] = [];
  if (listing.rebuilt) notes.push({ note: 'cut-off' });
  if (listing.climbing > 0) notes.push({ note: 'climbing', count: listing.climbing });
  if (listing.more) notes.push({ note: 'too-many-names' });
  return { name: source.name, members, names: listing.names, notes };
}

/** The text files, and inner ZIPs by name only, so that it can be said that there are some. */
const wantedPath = (path: string): boolean => isText(path) || /\.zip$/i.test(path);

/** Entries that share bytes with another: how a small ZIP is made to unpack to a very large one. */
function overlaps(entries: readonly ZipEntry[]): Set<ZipEntry> {
  const shared = new Set<ZipEntry>();
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  for (let at = 1; at < inOrder.length; at++) {
    const before = inOrder[at - 1]!;
    const entry = inOrder[at]!;
    if (entry.offset < before.offset + 30 + before.packed) shared.add(entry).add(before);
  }
  return shared;
}

/** Says from its first bytes what a file is that is no ZIP. */
async function firstSigns(source: Source): Promise<'zip' | 'other' | 'web-page' | 'single-file'> {
  const bytes = await source.slice(0, Math.min(source.size, 256));
  const text = new TextDecoder('latin1').decode(bytes).trimStart();
  if (text.startsWith('PK')) return 'zip';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html)/i.test(text)) return 'web-page';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:window\.|Grailbird|\{\s*"|\[\s*\{)/.test(text)) return 'single-file';
  return 'other';
}

/** A download that the system has unpacked already: the files of a dropped folder, with their paths in it. */
export function openFolder(name: string, files: Iterable<{ path: string; source: Source }>): Opened {
  const members: Member[] = [];
  let names = 0;
  let climbing = 0;
  for (const { path: raw, source } of files) {
    names++;
    const path = safePath(raw);
    if (path === undefined) climbing++;
    else if (wantedPath(path))
      members.push({
        path,
        size: source.size,
        from: name,
        bytes: () => {
          if (source.size > largestMember) throw new MemberFault('too-large');
          return piecesOf(source, 0, source.size);
        },
      });
  }
  return { name, members, names, notes: climbing > 0 ? [{ note: 'climbing', count: climbing }] : [] };
}
