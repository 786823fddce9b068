import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenToPage, loadScript, sendToPage } from '../src/browser/worker.ts';
import { greyOf } from '../src/images/words/grey.ts';
import { modelFiles, modelScripts, takeFile } from '../src/models/model-files.ts';
import { openPicture } from '../src/models/open-picture.ts';
import { serveDesk, type Lines } from '../src/models/picture-desk.ts';
import { unpack } from '../src/models/unpack.ts';
import { WordReader, type LibraryStarter } from '../src/models/word-reader.ts';

/** What the library's own script leaves behind. */
declare global {
  var TesseractCore: LibraryStarter | undefined;
}

/** A worker that reads words in pictures. */
export default defineUnlistedScript(() =>
  serveDesk<Lines>(
    async () => {
      loadScript(modelScripts.wordsCore);
      loadScript(modelScripts.words);
      const starter = globalThis.TesseractCore;
      if (!starter) throw new Error('The reader of words is not there.');
      const reader = await WordReader.start(starter, await unpack(takeFile(modelFiles.english)));
      return async ({ file, again }) => {
        const { pixels, width, height } = await openPicture(file);
        return reader.read(greyOf(pixels), width, height, again);
      };
    },
    listenToPage,
    sendToPage,
  ),
);
