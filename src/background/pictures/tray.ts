import { loadForNow, saveForNow } from '../../browser/session-store.ts';
import { unseenPicture, type SeenPicture } from '../../engine/picture.ts';
import { mostPictures } from '../../messages/picture-port-limits.ts';

/**
 * What was seen in the pictures of each tab, in the order in which they came. In memory alone, and gone with
 * the tab; no picture is in it. The background may be stopped meanwhile, so it lies where that does not lose it.
 */
type Entry = { id: number; role: 'draft' | 'profile'; seen: SeenPicture };
type Tray = { page: string; entries: Entry[] };
type Trays = Record<string, Tray>;

const key = 'pictures';
let trays: Promise<Trays> | undefined;

const open = (): Promise<Trays> => (trays ??= loadForNow(key).then((kept) => (isTrays(kept) ? kept : {})));
// Nobody but us writes there.
const isTrays = (kept: unknown): kept is Trays => typeof kept === 'object' && kept !== null;

/** What another load of the page had attached is gone with it. */
async function edit(tab: number, page: string, change: (entries: Entry[]) => Entry[]): Promise<void> {
  const all = await open();
  const entries = change(entriesOf(all, tab, page));
  if (entries.length > 0) all[tab] = { page, entries: entries.slice(-mostPictures) };
  else delete all[tab];
  await saveForNow(key, all);
}

/** Puts what is known of a picture in the place of what was known before. */
const entriesOf = (all: Trays, tab: number, page: string): Entry[] => {
  const tray = all[tab];
  return tray?.page === page ? tray.entries : [];
};

export const putPicture = (tab: number, page: string, entry: Entry): Promise<void> =>
  edit(tab, page, (entries) =>
    entries.some(({ id }) => id === entry.id)
      ? entries.map((one) => (one.id === entry.id ? entry : one))
      : [...entries, entry],
  );

export const takeOut = (tab: number, page: string, ids: readonly number[]): Promise<void> =>
  edit(tab, page, (entries) => entries.filter(({ id }) => !ids.includes(id)));

export const emptyTray = (tab: number): Promise<void> => edit(tab, '', () => []);

/**
 * What was seen in the pictures of a draft that has so many. They are the last that came; of one that did
 * not come this way, nothing was seen.
 */
export async function picturesFor(tab: number, media: number): Promise<SeenPicture[]> {
  const drafts = ((await open())[tab]?.entries ?? []).filter(({ role }) => role === 'draft');
  const known = drafts.slice(-media).map(({ seen }) => seen);
  return known.length < media ? [...known, unseenPicture] : known;
}
