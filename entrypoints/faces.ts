import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenToPage, loadScript, sendToPage } from '../src/browser/worker.ts';
import { squareOf } from '../src/images/faces/square.ts';
import { FaceFinder } from '../src/models/face-finder.ts';
import { printOfOpened } from '../src/models/logo-print.ts';
import { modelFiles, modelScripts, takeFile } from '../src/models/model-files.ts';
import { openPicture } from '../src/models/open-picture.ts';
import { serveDesk, type Shapes } from '../src/models/picture-desk.ts';

/** A worker that finds faces in pictures. */
export default defineUnlistedScript(() =>
  serveDesk<Shapes>(
    async () => {
      loadScript(modelScripts.faces);
      const finder = await FaceFinder.start({
        wasm: takeFile(modelFiles.faceWasm),
        model: new TextDecoder().decode(takeFile(modelFiles.faceModel)),
        weights: takeFile(modelFiles.faceWeights),
      });
      return async ({ file }) => {
        const opened = await openPicture(file);
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
