import { listenToPage, sendToPage, takeTurns } from '../browser/worker.ts';
import { Desk } from './desk.ts';
import type { DeskRequest } from './protocol.ts';

/** A worker of the app page; `past-posts.js` in a build. */
const desk = new Desk(sendToPage, takeTurns());
listenToPage((message, ports) => void desk.take(message as DeskRequest, ports));
