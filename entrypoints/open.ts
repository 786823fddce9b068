import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenToPage, sendToPage } from '../src/browser/worker.ts';
import { openPicture, type Opened } from '../src/models/open-picture.ts';
import { serveDesk } from '../src/models/picture-desk.ts';

/** A worker that opens pictures: one that hangs or breaks over a file takes no model with it. */
export default defineUnlistedScript(() =>
  serveDesk<Blob, Opened>(
    async () => openPicture,
    listenToPage,
    sendToPage,
    ({ pixels }) => [pixels.buffer],
  ),
);
