import { unpack } from './unpack.ts';
import { fromZ85 } from './z85.ts';

/** A file as a script carries it: how many bytes it has, packed, and these in Z85. */
export type Carried = readonly [length: number, letters: string];

/** Files of the models, put here by the scripts that carry them: a page of ours may load a script, and may fetch nothing. */
declare global {
  var lanyardFiles: Record<string, Carried> | undefined;
}

export const modelScripts = {
  faces: '/models/faces.js',
  wordsCore: '/models/words-core.js',
  words: '/models/words.js',
} as const;

export const modelFiles = {
  faceWasm: 'face-wasm',
  faceModel: 'face-model',
  faceWeights: 'face-weights',
  wordsWasm: 'words-wasm',
  english: 'english',
} as const;

/** One of the files, once its script has run; it is given away, so that it is not kept twice. */
export function takeFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const carried = globalThis.lanyardFiles?.[name];
  if (!carried) throw new Error(`The model file “${name}” is not there.`);
  delete globalThis.lanyardFiles?.[name];
  const [length, letters] = carried;
  return unpack(fromZ85(letters, length));
}
