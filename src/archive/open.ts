import type { SiteId } from '../engine/draft.ts';
import { ownerOf as ownerOnFacebook, readFacebook } from './facebook/index.ts';
import { ownerOf as ownerOnInstagram, readInstagram } from './instagram/index.ts';
import { openFolder, openZip, type Opened, type OpenNote, type Unreadable } from './members.ts';
import { known, type Known } from './paths.ts';
import type { Owner, ReadEvent } from './read-event.ts';
import { recognise } from './recognise.ts';
import type { Source } from './source.ts';
import { ownerOf as ownerOnX, readX } from './x/index.ts';

/** What was dropped: a file, or a folder that the system has unpacked already. */
export type Dropped =
  | { kind: 'file'; source: Source }
  | { kind: 'folder'; name: string; files: { path: string; source: Source }[] };

/** One account's download from one site, put together from all the files it came in. */
export type Download = {
  site: SiteId;
  owner: Owner;
  files: Known[];
  /** The dropped files it is in. */
  from: string[];
  /** The same file in two of them; the first is read. */
  twice: number;
};

export type RefusedFile = {
  name: string;
  why: Unreadable | 'web-pages' | 'no-words' | 'inner-zips' | 'other-site';
  site?: SiteId;
};

export type OpenedAll = {
  downloads: Download[];
  refused: RefusedFile[];
  notes: { name: string; note: OpenNote }[];
};

const owners: Record<SiteId, (files: readonly Known[]) => Promise<Owner>> = {
  x: ownerOnX,
  facebook: ownerOnFacebook,
  instagram: ownerOnInstagram,
};

const readers: Record<SiteId, (files: readonly Known[], owner: Owner) => AsyncGenerator<ReadEvent>> = {
  x: readX,
  facebook: readFacebook,
  instagram: readInstagram,
};

export const readDownload = ({ site, files, owner }: Download): AsyncGenerator<ReadEvent> =>
  readers[site](files, owner);

/**
 * Opens everything that was dropped and sorts it: which downloads there are and whose, and what could
 * not be opened. No more is read than lists of files and the few small files that say whose it is.
 */
export async function openAll(dropped: readonly Dropped[]): Promise<OpenedAll> {
  const all: OpenedAll = { downloads: [], refused: [], notes: [] };
  for (const one of dropped) {
    const opened = one.kind === 'folder' ? openFolder(one.name, one.files) : await openZip(one.source);
    const name = one.kind === 'folder' ? one.name : one.source.name;
    if (typeof opened === 'string') all.refused.push({ name, why: opened });
    else {
      all.notes.push(...opened.notes.map((note) => ({ name, note })));
      await sort(opened, all);
    }
  }
  return all;
}

async function sort(opened: Opened, all: OpenedAll): Promise<void> {
  const files = opened.members.map(known);
  const found = recognise(files);
  if (found.length === 0) {
    all.refused.push({ name: opened.name, why: whyNothing(files) });
    return;
  }
  for (const { site, kind, depth, prefix } of found) {
    if (kind === 'web-pages') {
      all.refused.push({ name: opened.name, why: 'web-pages', site });
      continue;
    }
    const own = files
      .filter(({ folders }) => folders.slice(0, depth).join('/') === prefix)
      .map((file) => ({ ...file, folders: file.folders.slice(depth) }));
    await put(site, opened.name, own, all.downloads);
  }
}

/** A part without a name in it belongs to the download of its site that is there already. */
async function put(site: SiteId, from: string, files: Known[], downloads: Download[]): Promise<void> {
  const owner = await owners[site](files);
  const same = downloads.find((one) => one.site === site && sameOwner(one.owner, owner));
  if (!same) {
    downloads.push({ site, owner, files, from: [from], twice: 0 });
    return;
  }
  if (!same.from.includes(from)) same.from.push(from);
  same.owner = { ...owner, ...same.owner };
  const have = new Set(same.files.map(keyOf));
  for (const file of files) {
    if (have.has(keyOf(file))) same.twice++;
    else same.files.push(file);
  }
}

/** One path and one size: the same file, as it is when parts overlap or one was downloaded twice. */
const keyOf = ({ folders, stem, ending, member }: Known): string =>
  `${folders.join('/')}/${stem}.${ending} ${member.size}`;

function sameOwner(a: Owner, b: Owner): boolean {
  if (a.handle !== undefined && b.handle !== undefined)
    return a.handle.toLowerCase() === b.handle.toLowerCase();
  if (a.name !== undefined && b.name !== undefined) return a.name === b.name;
  return true;
}

function whyNothing(files: readonly Known[]): RefusedFile['why'] {
  if (files.some(({ ending }) => ending === 'zip')) return 'inner-zips';
  if (files.some(({ folders }) => folders.includes('datalogs'))) return 'no-words';
  return 'other-site';
}
