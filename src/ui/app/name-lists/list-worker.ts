import { ListDesk, type DeskAsk } from '../../../people/list/desk.ts';
import { fold } from '../../../text/fold.ts';

/** Holds the names of a list, away from the page; when it is ended they are gone. */
const desk = new ListDesk(fold);

addEventListener('message', ({ data }: MessageEvent<DeskAsk>) => {
  for (const reply of desk.handle(data)) postMessage(reply);
});
