import { onForNowChange } from '../browser/session-store.ts';
import { forgetAll, load, save } from '../browser/store.ts';
import { heldKey } from '../locker/keys.ts';
import { endsAt, listsThat, rosterOf, type KeptLists } from '../people/kept-lists.ts';
import { lists, type List } from '../people/person.ts';
import { Roster } from '../people/roster.ts';
import type { Key } from '../people/siphash.ts';
import { keepNamesKey, namesKey } from './names-key.ts';
import type { Pack } from '../school/pack-schema.ts';
import { shippedPack } from '../school/packs/index.ts';
import { noSchool, type SchoolDetails } from '../school/school-details.ts';
import { CommunityBodies } from '../text/community-bodies.ts';
import { SchoolNames } from '../text/school-names.ts';

export type SecondSchool = { packId: string; name: string; aliases: string[] };

/** A policy in force, and the school whose it is. Each is asked by itself; none speaks for another. */
export type InForce = {
  pack: Pack;
  school: SchoolDetails;
  schoolNames: SchoolNames;
  bodies: CommunityBodies;
};

/** What is kept between starts of the background. Every handler begins from it: a worker is stopped at any time. */
export type Kept = {
  packId: string | null;
  /** A pack the person loaded from a file. */
  ownPack: Pack | null;
  school: SchoolDetails;
  /** Another school that the person works at, with a policy of its own. */
  second: SecondSchool | null;
  demo: boolean;
  lists: KeptLists;
  /** Lists that were not renewed and have been taken off the device. */
  ranOut: List[];
  /** Under which names are made into fingerprints; *sealed* where a passphrase protects it (see `names-key.ts`). */
  key: Key | 'sealed';
  pauses: Partial<Record<'everything' | 'x' | 'facebook' | 'instagram', number | null>>;
};

/** What is kept, ready for use. */
export type Session = Omit<Kept, 'key'> & {
  /** While it is locked, a key of no use. */
  key: Key;
  sealed: boolean;
  /** The passphrase has not been given yet: nothing can be told of any name. */
  locked: boolean;
  pack: Pack | null;
  names: Roster;
  schoolNames: SchoolNames;
  bodies: CommunityBodies;
  /** The other school’s, where the person works at two. */
  also: InForce | null;
};

const storeKey = 'setup';
let current: Promise<Session> | undefined;
const listeners = new Set<(session: Session) => void>();

export const freshKey = (): Key => {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [words[0]!, words[1]!, words[2]!, words[3]!];
};

const empty = (): Kept & { key: Key } => ({
  packId: null,
  ownPack: null,
  school: noSchool,
  second: null,
  demo: false,
  lists: {},
  ranOut: [],
  key: freshKey(),
  pauses: {},
});

async function ready(kept: Kept): Promise<Session> {
  const opened = await namesKey(kept.key);
  if (opened === 'lost') {
    // Lists that nothing can be looked up in would look like lists without that name.
    const ranOut = [...new Set([...kept.ranOut, ...lists.filter((list) => kept.lists[list])])];
    const begun = { ...kept, key: freshKey(), lists: {}, ranOut };
    await save(storeKey, begun);
    return made(begun, { key: begun.key, sealed: false });
  }
  // Sealed by now: the plain key is written over.
  if (opened.sealed && kept.key !== 'sealed') await save(storeKey, { ...kept, key: 'sealed' });
  return made(kept, opened);
}

type Opened = { key: Key | undefined; sealed: boolean };

const made = (kept: Kept, { key, sealed }: Opened): Session => ({
  ...kept,
  key: key ?? freshKey(),
  sealed,
  locked: key === undefined,
  pack: packOf(kept),
  names: new Roster(key ? rosterOf(kept.lists, Date.now()) : {}, key ?? freshKey()),
  schoolNames: new SchoolNames(kept.school),
  bodies: new CommunityBodies(packOf(kept)?.parameters.communityBodies ?? []),
  also: alsoOf(kept),
});

/** What the person told of themself holds at both schools; what they told of the first school does not. */
function alsoOf({ second, ownPack, school }: Kept): InForce | null {
  const pack = second && packOf({ packId: second.packId, ownPack });
  if (!second || !pack) return null;
  const { name, aliases } = second;
  const other: SchoolDetails = {
    ...school,
    name,
    aliases,
    handles: [],
    domain: '',
    address: '',
    postcode: '',
    classes: [],
  };
  return {
    pack,
    school: other,
    schoolNames: new SchoolNames(other),
    bodies: new CommunityBodies(pack.parameters.communityBodies ?? []),
  };
}

/** Every policy in force, the first school’s first. */
export function inForce({
  pack,
  school,
  schoolNames,
  bodies,
  also,
}: Pick<Session, 'pack' | 'school' | 'schoolNames' | 'bodies'> & { also?: InForce | null }): InForce[] {
  return [...(pack ? [{ pack, school, schoolNames, bodies }] : []), ...(pack && also ? [also] : [])];
}

const packOf = ({ packId, ownPack }: Pick<Kept, 'packId' | 'ownPack'>): Pack | null =>
  packId === null ? null : packId === ownPack?.id ? ownPack : (shippedPack(packId) ?? null);

/** A session without what is made from it, as it is written down. */
const keptOf = ({
  packId,
  ownPack,
  school,
  second,
  demo,
  lists,
  ranOut,
  key,
  sealed,
  pauses,
}: Session): Kept => ({
  packId,
  ownPack,
  school,
  second,
  demo,
  lists,
  ranOut,
  key: sealed ? 'sealed' : key,
  pauses,
});

export function session(): Promise<Session> {
  current ??= load<Kept>(storeKey).then(
    (kept) => ready({ ...empty(), ...kept }),
    (cause: unknown) => {
      current = undefined; // The store may open next time; until then every check says that it could not.
      throw cause;
    },
  );
  return current;
}

/** Changes what is kept: written first, in force once it is written. */
export async function change(edit: (kept: Kept) => Partial<Kept>): Promise<Session> {
  const before = await session();
  const kept = keptOf(before);
  const next: Kept = { ...kept, ...edit(kept) };
  // A new key under which nothing is kept yet may lie plain until the passphrase is given.
  const sealed = next.key === 'sealed' || (before.sealed && (await keepNamesKey(next.key)));
  const opened =
    next.key === 'sealed'
      ? { key: before.locked ? undefined : before.key, sealed }
      : { key: next.key, sealed };
  await save(storeKey, { ...next, key: sealed ? 'sealed' : next.key });
  const after = made(next, opened);
  current = Promise.resolve(after);
  for (const listener of listeners) listener(after);
  return after;
}

/**
 * Puts the key of the name lists with the other keys, before a passphrase is set: these are all sealed anew under
 * it at once, and at no moment is there a passphrase and a key that lies plain. `false` while locked.
 */
export async function sealKey(): Promise<boolean> {
  const before = await session();
  if (before.sealed) return true;
  if (!(await keepNamesKey(before.key))) return false;
  await save(storeKey, { ...keptOf(before), key: 'sealed' });
  current = Promise.resolve({ ...before, sealed: true });
  return true;
}

/** Reads everything anew when a passphrase was given, set, changed or taken away. */
export function watchLock(report: (cause: unknown) => void): void {
  onForNowChange(heldKey, () => {
    current = undefined;
    void session().then((after) => {
      for (const listener of listeners) listener(after);
    }, report);
  });
}

/** Takes lists of a school year that is over off the device. */
export async function endOldLists(now: number): Promise<void> {
  const kept = await session();
  const over = lists.filter((list) => {
    const one = kept.lists[list];
    return one && endsAt(one.loaded) <= now;
  });
  if (over.length === 0) return;
  await change((before) => ({
    lists: listsThat(before.lists, ({ loaded }) => endsAt(loaded) > now),
    ranOut: [...new Set([...before.ranOut, ...over])],
  }));
}

export async function wipe(): Promise<Session> {
  await forgetAll();
  return change(() => empty());
}

export function onChange(listener: (session: Session) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether checks rest on a site now; a pause that has run out no longer counts. */
export function isPaused({ pauses }: Kept, site: 'x' | 'facebook' | 'instagram', now: number): boolean {
  return (['everything', site] as const).some((what) => {
    const until = pauses[what];
    return until === null || (until !== undefined && until > now);
  });
}
