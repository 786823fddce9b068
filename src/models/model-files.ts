import { unpack } from './unpack.ts';

/** Files of the models, packed and in base64, put here by the scripts that carry them: a page of ours may load a script, and may fetch nothing. */
declare global {
  var lanyardFiles: Record<string, string> | undefined;
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
  const letters = globalThis.lanyardFiles?.[name];
  if (letters === undefined) throw new Error(`The model file “${name}” is not there.`);
  delete globalThis.lanyardFiles?.[name];
  const plain = atob(letters);
  const bytes = new Uint8Array(plain.length);
  for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at);
  return unpack(bytes);
}
