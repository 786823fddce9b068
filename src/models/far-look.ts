import { OwnViewer, type Held, type HeldWords, type Viewer } from './viewer.ts';

/** What the background asks of the page that has workers. */
export type FarLook =
  | { look: 'wake' }
  | { look: 'open'; file: Blob }
  | { look: 'shapes'; picture: Held }
  | { look: 'words'; ask: HeldWords }
  | { look: 'let-go'; picture: Held };

let viewer: Viewer | undefined;

/** Answers the background, in a page that has workers. */
export async function answerLook(message: unknown): Promise<unknown> {
  const asked = message as FarLook;
  viewer ??= new OwnViewer();
  switch (asked.look) {
    case 'wake':
      return viewer.wake();
    case 'open':
      return viewer.open(asked.file);
    case 'shapes':
      return viewer.look(asked.picture);
    case 'words':
      return viewer.words(asked.ask);
    case 'let-go':
      return viewer.letGo(asked.picture);
  }
}
