import { loadGraphModel, type GraphModel } from '@tensorflow/tfjs-converter';
import { env, io, ready, setBackend, tensor4d, tidy, type Tensor } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { boxesOf, isWhole, merged, modelSide, placesTold, type FaceBox } from '../images/faces/boxes.ts';
import { tilesOf } from '../images/faces/tiles.ts';

/** What the finder is made of: files of packages, given as bytes because nothing of ours may fetch. */
export type FaceFiles = { wasm: Uint8Array<ArrayBuffer>; model: string; weights: Uint8Array<ArrayBuffer> };

/** A square of the picture at the model's size: red, green, blue and alpha a pixel, black where there is no picture. */
export type Square = (tile: { left: number; top: number; side: number }) => ArrayLike<number>;

/** Finds faces: where, and how many. Whose they are it could not tell. */
export class FaceFinder {
  private constructor(private readonly model: GraphModel) {}

  static async start({ wasm, model, weights }: FaceFiles): Promise<FaceFinder> {
    // In an extension's page the build with threads is chosen, and then waits for ever for a worker it cannot start.
    env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths('given/', true);
    const { platform } = env();
    if (platform)
      platform.fetch = async () => new Response(wasm, { headers: { 'Content-Type': 'application/wasm' } });
    if (!(await setBackend('wasm'))) throw new Error('The backend of the face model did not start.');
    await ready();
    const { modelTopology, weightsManifest } = JSON.parse(model) as ModelFile;
    const weightSpecs = weightsManifest.flatMap((group) => group.weights);
    return new FaceFinder(
      await loadGraphModel(io.fromMemory({ modelTopology, weightSpecs, weightData: weights.buffer })),
    );
  }

  /** The faces of a picture of a size in pixels, of which any square may be asked for. */
  find(width: number, height: number, square: Square): FaceBox[] {
    const found = tilesOf(width, height).flatMap((tile) => {
      const told = this.tell(square(tile));
      return told
        ? boxesOf(told.logits, told.numbers, tile).filter((box) => isWhole(box, tile, width, height))
        : [];
    });
    return merged(found);
  }

  private tell(pixels: ArrayLike<number>): { logits: Float32Array; numbers: Float32Array } | undefined {
    const count = modelSide * modelSide;
    const input = new Float32Array(count * 3);
    for (let at = 0; at < count; at++)
      for (let colour = 0; colour < 3; colour++)
        input[at * 3 + colour] = (pixels[at * 4 + colour] ?? 0) / 127.5 - 1;
    const told = tidy(() => {
      const out = this.model.execute(tensor4d(input, [1, modelSide, modelSide, 3]));
      const parts = (Array.isArray(out) ? out : [out]).sort((a, b) => a.size - b.size);
      return parts.map(valuesOf);
    });
    // The smaller squares' numbers come first: 512 places, then 384; one number each, then sixteen each.
    const [few, many, fewBoxes, manyBoxes] = told;
    if (!few || !many || !fewBoxes || !manyBoxes) return undefined;
    const logits = Float32Array.from([...many, ...few]);
    if (logits.length !== placesTold) throw new Error('The face model is another one than we know.');
    return { logits, numbers: Float32Array.from([...manyBoxes, ...fewBoxes]) };
  }
}

type ModelFile = { modelTopology: object; weightsManifest: { weights: io.WeightsManifestEntry[] }[] };

const valuesOf = (tensor: Tensor): Float32Array => Float32Array.from(tensor.dataSync());
