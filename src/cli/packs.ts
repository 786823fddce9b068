import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../school/pack-schema.ts';
import { readPack } from '../school/read-pack.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'school', 'packs');

export const packIds = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'));

/** A pack by its id ("st-nicholas", with or without the hyphen) or by the path of a file. */
export function findPack(named: string): Pack {
  const id = packIds().find((one) => one === named || one.replaceAll('-', '') === named);
  const result = readPack(readFileSync(id ? join(folder, `${id}.json`) : named, 'utf8'));
  if ('refused' in result) throw new Error(`The policy ${named} was refused. ${result.refused}`);
  return result.pack;
}
