import type { Opened } from './open-picture.ts';
import type { WordsAsk } from './picture-desk.ts';
import { OwnViewer, type Viewer } from './viewer.ts';

/** What the background asks of the page that has workers. */
export type FarLook =
  { look: 'open'; file: Blob } | { look: 'shapes'; picture: Opened } | { look: 'words'; ask: WordsAsk };

let viewer: Viewer | undefined;

/** Answers the background, in a page that has workers. */
export async function answerLook(message: unknown): Promise<unknown> {
  const asked = message as FarLook;
  viewer ??= new OwnViewer();
  switch (asked.look) {
    case 'open':
      return viewer.open(asked.file);
    case 'shapes':
      return viewer.look(asked.picture);
    case 'words':
      return viewer.words(asked.ask);
  }
}
