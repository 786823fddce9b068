import { forget } from '../../browser/store.ts';
import type { RequestOf } from '../../messages/contract.ts';
import { documentKey } from '../document-key.ts';

/** Takes the school’s own document off the device. */
export async function forgetDocument({ packId }: RequestOf<'forgetDocument'>): Promise<{ document: null }> {
  await forget(documentKey(packId));
  return { document: null };
}
