import { listenToPage, sendToPage, takeTurns } from '../../src/browser/worker.ts';
import { Desk } from '../../src/past-posts/desk.ts';
import type { DeskRequest } from '../../src/past-posts/protocol.ts';

/** A worker of the app page; `past-posts.js` in a build. */
const desk = new Desk(sendToPage, takeTurns());
listenToPage((message, ports) => void desk.take(message as DeskRequest, ports));
