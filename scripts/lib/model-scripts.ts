import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { modelFiles, modelScripts, type Carried } from '../../src/models/model-files.ts';
import { toZ85 } from '../../src/models/z85.ts';

const file = (name: string, path: string): Buffer =>
  readFileSync(join(process.cwd(), 'node_modules', name, path));

/** A script that does nothing but carry files: pages of ours may load a script, and may fetch nothing. */
const carrying = (files: Record<string, Buffer>): string =>
  `globalThis.lanyardFiles = Object.assign(globalThis.lanyardFiles ?? {}, ${JSON.stringify(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]): [string, Carried] => [name, [bytes.length, toZ85(bytes)]]),
    ),
  )});\n`;

/** Packed: what travels as letters is a quarter longer, and a compiled part packed is a third of itself. */
const packed = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 9 });

/** The models and the libraries' compiled parts, out of their packages, by the path at which a build has them. */
export function modelScriptFiles(): { relativeDest: string; contents: string }[] {
  const human = (name: string): Buffer => file('@vladmandic/human', `models/${name}`);
  return [
    {
      relativeDest: modelScripts.faces,
      contents: carrying({
        [modelFiles.faceWasm]: packed(
          file('@tensorflow/tfjs-backend-wasm', 'dist/tfjs-backend-wasm-simd.wasm'),
        ),
        [modelFiles.faceModel]: packed(human('blazeface.json')),
        [modelFiles.faceWeights]: packed(human('blazeface.bin')),
      }),
    },
    {
      relativeDest: modelScripts.wordsCore,
      contents: file('tesseract.js-core', 'tesseract-core-simd-lstm.js').toString('utf8'),
    },
    {
      relativeDest: modelScripts.words,
      contents: carrying({
        [modelFiles.wordsWasm]: packed(file('tesseract.js-core', 'tesseract-core-simd-lstm.wasm')),
        // Packed already.
        [modelFiles.english]: file('@tesseract.js-data/eng', '4.0.0_best_int/eng.traineddata.gz'),
      }),
    },
  ].map((one) => ({ ...one, relativeDest: one.relativeDest.replace(/^\//, '') }));
}
