import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenToPage, loadScript, sendToPage } from '../src/browser/worker.ts';
import { squareOf } from '../src/images/faces/square.ts';
import { FaceFinder } from '../src/models/face-finder.ts';
import { printOfOpened } from '../src/models/logo-print.ts';
import { modelFiles, modelScripts, takeFile } from '../src/models/model-files.ts';
import type { Opened } from '../src/models/open-picture.ts';
import { serveDesk, type Shapes } from '../src/models/picture-desk.ts';

/** A worker that finds faces in pictures. */
export default defineUnlistedScript(() =>
  serveDesk<Opened, Shapes>(
    async () => {
      loadScript(modelScripts.faces);
      const finder = await FaceFinder.start({
        wasm: await takeFile(modelFiles.faceWasm),
        model: new TextDecoder().decode(await takeFile(modelFiles.faceModel)),
        weights: await takeFile(modelFiles.faceWeights),
      });
      return async (opened) => {
        const { pixels, width, height, scale } = opened;
        const found = finder.find(width, height, (tile) => squareOf(pixels, width, height, tile));
        const faces = found.map(({ left, top, right, bottom, sure }) => ({
          left: left * scale,
          top: top * scale,
          right: right * scale,
          bottom: bottom * scale,
          sure,
        }));
        return { faces, print: printOfOpened(opened) };
      };
    },
    listenToPage,
    sendToPage,
  ),
);
