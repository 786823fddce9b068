import { load, save } from '../browser/store.ts';
import { accountPrints, type AccountKey } from '../people/account-print.ts';
import { say, stillKnown, type KnownPerson, type Saying } from '../people/known-people.ts';
import type { Key } from '../people/siphash.ts';
import { inTurn } from '../browser/in-turn.ts';

const storeKey = 'known-people';

let current: Promise<readonly KnownPerson[]> | undefined;
/** One change after the other: two at once would write over each other. */
const oneByOne = inTurn();
const listeners = new Set<() => void>();

/** Everybody of whom the person said something. Read once a start of the background. */
export function knownPeople(): Promise<readonly KnownPerson[]> {
  current ??= load<KnownPerson[]>(storeKey).then(
    (known) => known ?? [],
    (cause: unknown) => {
      current = undefined; // The store may open next time.
      throw cause;
    },
  );
  return current;
}

/** Keeps what the person said of an account; written first, in force once it is written. */
export async function saySomething(
  account: AccountKey,
  saying: Saying,
  key: Key,
  now: number,
): Promise<void> {
  const prints = accountPrints(account, key);
  if (prints.length === 0) return;
  await edit((known) => say(stillKnown(known, now), { site: account.site, prints }, saying, now));
}

/** Forgets everything that was said of anybody. */
export const forgetPeople = (): Promise<void> => edit(() => []);

/** Takes marks of a school year that is over, and were not set again, off the device. */
export async function endOldMarks(now: number): Promise<void> {
  const known = await knownPeople();
  if (stillKnown(known, now).length < known.length) await edit((all) => stillKnown(all, now));
}

/** What was known has been wiped with everything else. */
export function dropKnownPeople(): void {
  current = undefined;
  for (const listener of listeners) listener();
}

export function onPeopleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function edit(change: (known: readonly KnownPerson[]) => KnownPerson[]): Promise<void> {
  return oneByOne(async () => {
    const next = change(await knownPeople());
    await save(storeKey, next);
    current = Promise.resolve(next);
    for (const listener of listeners) listener();
  });
}
