import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packSchema } from '../../src/school/pack-schema.ts';

/**
 * Holds every pack of a folder against the schema. Gives one line a fault: the pack, the path in it and the
 * reason; nothing when all are sound.
 */
export function packFaults(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => faultsOf(basename(file, '.json'), readFileSync(join(folder, file), 'utf8')));
}

function faultsOf(name: string, text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return [`${name}: not JSON (${cause instanceof Error ? cause.message : 'unreadable'})`];
  }
  const { success, data, error } = packSchema.safeParse(value);
  if (!success)
    return error.issues.map(({ path, message }) => `${name}: ${path.join(' → ') || 'the pack'}: ${message}`);
  return data.id === name ? [] : [`${name}: id: the pack in this file calls itself “${data.id}”`];
}

/** Stops a build that would ship a pack with a fault. */
export function requireSoundPacks(folder: string): void {
  const faults = packFaults(folder);
  if (faults.length > 0) throw new Error(`A policy pack has a fault:\n${faults.join('\n')}`);
}
