import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenToPage, sendToPage } from '../src/browser/worker.ts';
import { Desk } from '../src/past-posts/desk.ts';
import type { DeskRequest } from '../src/past-posts/protocol.ts';

/** A worker of the app page. */
export default defineUnlistedScript(() => {
  const desk = new Desk(sendToPage);
  listenToPage((message, ports) => void desk.take(message as DeskRequest, ports));
});
