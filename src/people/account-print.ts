import type { SiteId } from '../engine/draft.ts';
import { siphash, type Key } from './siphash.ts';

/** How a page knows an account: its handle, the site's own number for it, or both. Never a name. */
export type AccountKey = {
  site: SiteId;
  handle?: string | undefined;
  id?: string | undefined;
};

/**
 * The fingerprints of an account, one for its handle and one for its number: a page shows now the one and
 * now the other, and handles change hands. Sixteen hexadecimal figures each; none where neither is known.
 */
export function accountPrints({ site, handle, id }: AccountKey, key: Key): string[] {
  const prints: string[] = [];
  const add = (kind: string, value: string): void => {
    const { hi, lo } = siphash(key, `account ${site} ${kind} ${value}`);
    prints.push(hi.toString(16).padStart(8, '0') + lo.toString(16).padStart(8, '0'));
  };
  const bare = handle?.replace(/^@/, '').toLowerCase();
  if (bare) add('handle', bare);
  if (id) add('id', id);
  return prints;
}
