import type { Pack } from '../src/school/pack-schema.ts';
import { shippedPack } from '../src/school/packs/index.ts';

export function shipped(id: string): Pack {
  const pack = shippedPack(id);
  if (!pack) throw new Error(`No pack ${id} ships`);
  return pack;
}
