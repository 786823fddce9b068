import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenToPage, loadScript, sendToPage } from '../src/browser/worker.ts';
import { greyOf } from '../src/images/words/grey.ts';
import { modelFiles, modelScripts, takeFile } from '../src/models/model-files.ts';
import { serveDesk, type WordsAsk } from '../src/models/picture-desk.ts';
import { WordReader, type LibraryStarter, type ReadPart } from '../src/models/word-reader.ts';

/** What the library's own script leaves behind. */
declare global {
  var TesseractCore: LibraryStarter | undefined;
}

/** A worker that reads words in pictures. */
export default defineUnlistedScript(() =>
  serveDesk<WordsAsk, ReadPart>(
    async () => {
      loadScript(modelScripts.wordsCore);
      loadScript(modelScripts.words);
      const starter = globalThis.TesseractCore;
      if (!starter) throw new Error('The reader of words is not there.');
      const reader = await WordReader.start(starter, {
        wasm: await takeFile(modelFiles.wordsWasm),
        english: await takeFile(modelFiles.english),
      });
      return async ({ picture, within }) => {
        const began = performance.now();
        if (picture) reader.begin({ ...picture, grey: greyOf(picture.pixels) });
        return reader.readOn(within - (performance.now() - began));
      };
    },
    listenToPage,
    sendToPage,
  ),
);
