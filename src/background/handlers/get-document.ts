import { load } from '../../browser/store.ts';
import type { RequestOf } from '../../messages/contract.ts';
import type { OwnDocument } from '../../messages/own-document.ts';
import { documentKey } from '../document-key.ts';

/** The school’s own document that was loaded beside a policy, or nothing. */
export const getDocument = async ({ packId }: RequestOf<'getDocument'>) => ({
  document: (await load<OwnDocument>(documentKey(packId))) ?? null,
});
