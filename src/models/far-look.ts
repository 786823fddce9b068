import { OwnViewer, type Viewer } from './viewer.ts';

/** What the background asks of the page that has workers. */
export type FarLook = { look: 'shapes' | 'words'; file: Blob; again: boolean };

let viewer: Viewer | undefined;

/** Answers the background, in a page that has workers. */
export async function answerLook(message: unknown): Promise<unknown> {
  const { look, file, again } = message as FarLook;
  viewer ??= new OwnViewer();
  return look === 'shapes' ? viewer.look(file) : viewer.words(file, again);
}
