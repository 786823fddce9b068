import type { RequestOf } from '../../messages/contract.ts';
import type { Refusal, Setup } from '../../messages/replies.ts';
import { listsThat } from '../../people/kept-lists.ts';
import { shippedPacks } from '../../school/packs/index.ts';
import { change, session } from '../session.ts';
import { setupOf } from '../setup.ts';

export async function saveSetup({ packId, school }: RequestOf<'saveSetup'>): Promise<Setup | Refusal> {
  const { ownPack } = await session();
  if (!shippedPacks.has(packId) && packId !== ownPack?.id) {
    return { refused: 'That policy is not here any more. Choose one from the list.' };
  }
  const saved = await change((kept) => {
    const demo = kept.demo && school.name === kept.school.name;
    // The invented school's people go with it: they would be taken for somebody's own.
    return {
      packId,
      school,
      demo,
      lists: demo ? kept.lists : listsThat(kept.lists, ({ invented }) => !invented),
    };
  });
  return setupOf(saved, Date.now());
}
