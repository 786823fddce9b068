import type { RequestOf } from '../../messages/contract.ts';
import type { Refusal } from '../../messages/replies.ts';
import type { Pack } from '../../school/pack-schema.ts';
import { shippedPack } from '../../school/packs/index.ts';
import { session } from '../session.ts';

/** A whole policy, for somebody to read. */
export async function getPack({ packId }: RequestOf<'getPack'>): Promise<Pack | Refusal> {
  const { ownPack } = await session();
  const pack = ownPack?.id === packId ? ownPack : shippedPack(packId);
  return pack ?? { refused: 'That policy is not here any more. Choose one from the list.' };
}
