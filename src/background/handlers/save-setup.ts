import type { RequestOf } from '../../messages/contract.ts';
import type { Refusal, Setup } from '../../messages/replies.ts';
import { shippedPacks } from '../../school/packs/index.ts';
import { change, session } from '../session.ts';
import { setupOf } from '../setup.ts';

export async function saveSetup({ packId, school }: RequestOf<'saveSetup'>): Promise<Setup | Refusal> {
  const { ownPack } = await session();
  if (!shippedPacks.has(packId) && packId !== ownPack?.id) {
    return { refused: 'That policy is not here any more. Choose one from the list.' };
  }
  const saved = await change((kept) => ({
    packId,
    school,
    demo: kept.demo && school.name === kept.school.name,
  }));
  return setupOf(saved, Date.now());
}
