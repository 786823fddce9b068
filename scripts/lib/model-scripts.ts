import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelFiles, modelScripts } from '../../src/models/model-files.ts';

const file = (name: string, path: string): Buffer =>
  readFileSync(join(process.cwd(), 'node_modules', name, path));

/** A script that does nothing but carry files: pages of ours may load a script, and may fetch nothing. */
const carrying = (files: Record<string, Buffer>): string =>
  `globalThis.lanyardFiles = Object.assign(globalThis.lanyardFiles ?? {}, ${JSON.stringify(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')])),
  )});\n`;

/** The models and the libraries' compiled parts, as they stand in their packages, by the path at which a build has them. */
export function modelScriptFiles(): { relativeDest: string; contents: string }[] {
  const human = (name: string): Buffer => file('@vladmandic/human', `models/${name}`);
  return [
    {
      relativeDest: modelScripts.faces,
      contents: carrying({
        [modelFiles.faceWasm]: file('@tensorflow/tfjs-backend-wasm', 'dist/tfjs-backend-wasm-simd.wasm'),
        [modelFiles.faceModel]: human('blazeface.json'),
        [modelFiles.faceWeights]: human('blazeface.bin'),
      }),
    },
    {
      relativeDest: modelScripts.wordsCore,
      contents: file('tesseract.js-core', 'tesseract-core-simd-lstm.wasm.js').toString('utf8'),
    },
    {
      relativeDest: modelScripts.words,
      contents: carrying({
        [modelFiles.english]: file('@tesseract.js-data/eng', '4.0.0_best_int/eng.traineddata.gz'),
      }),
    },
  ].map((one) => ({ ...one, relativeDest: one.relativeDest.replace(/^\//, '') }));
}
