import type { RequestOf } from '../../messages/contract.ts';
import type { Refusal, Setup } from '../../messages/replies.ts';
import { shippedPacks } from '../../school/packs/index.ts';
import { change, session } from '../session.ts';
import { setupOf } from '../setup.ts';

/** Another school that the person works at, or none any more. Its policy is held beside the first one’s. */
export async function saveSecondSchool({ second }: RequestOf<'saveSecondSchool'>): Promise<Setup | Refusal> {
  const { pack, ownPack } = await session();
  if (second && !pack)
    return { refused: 'Choose the policy of your first school, and save, before a second.' };
  if (second && !shippedPacks.has(second.packId) && second.packId !== ownPack?.id)
    return { refused: 'That policy is not here any more. Choose one from the list.' };
  return setupOf(await change(() => ({ second })), Date.now());
}
