import { forget } from '../../browser/store.ts';
import type { RequestOf } from '../../messages/contract.ts';
import type { Refusal, Setup } from '../../messages/replies.ts';
import { shippedPacks } from '../../school/packs/index.ts';
import { readPack } from '../../school/read-pack.ts';
import { documentKey } from '../document-key.ts';
import { change, session } from '../session.ts';
import { setupOf } from '../setup.ts';

/** Takes a policy pack from a file, whole, or refuses it and leaves the last good one in force. */
export async function importPack({ text }: RequestOf<'importPack'>): Promise<Setup | Refusal> {
  const result = readPack(text);
  if ('refused' in result) return result;
  const { pack } = result;
  if (shippedPacks.has(pack.id)) {
    return {
      refused: `In the pack of ${pack.school}, at id: “${pack.id}” is the name of a policy that ships with Lanyard. It needs a name of its own.`,
    };
  }
  const { ownPack } = await session();
  if (ownPack?.id === pack.id && ownPack.version > pack.version) {
    return {
      refused: `In the pack of ${pack.school}, at version: this is version ${pack.version}, older than version ${ownPack.version} which is in use.`,
    };
  }
  // The document of a policy that goes would be out of everybody’s reach.
  if (ownPack && ownPack.id !== pack.id) await forget(documentKey(ownPack.id));
  return setupOf(await change(() => ({ ownPack: pack, packId: pack.id })), Date.now());
}
