import { save } from '../../browser/store.ts';
import type { RequestOf } from '../../messages/contract.ts';
import type { OwnDocument } from '../../messages/own-document.ts';
import type { Refusal } from '../../messages/replies.ts';
import { shippedPacks } from '../../school/packs/index.ts';
import { documentKey } from '../document-key.ts';
import { session } from '../session.ts';

/** Keeps a school’s own document beside its policy, in place of the one before. */
export async function keepDocument({
  packId,
  document,
}: RequestOf<'keepDocument'>): Promise<{ document: OwnDocument } | Refusal> {
  const { ownPack } = await session();
  if (!shippedPacks.has(packId) && packId !== ownPack?.id) {
    return { refused: 'That policy is not here any more. Choose one from the list.' };
  }
  await save(documentKey(packId), document);
  return { document };
}
