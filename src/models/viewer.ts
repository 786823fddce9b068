import type { Opened } from './open-picture.ts';
import type { Shapes, WordsAsk } from './picture-desk.ts';
import type { ReadPart } from './word-reader.ts';
import { WorkerClient } from './worker-client.ts';

/** Looks at pictures. Each look may fail by itself, and is then *could not tell*. */
export type Viewer = {
  /** Opens a picture and makes it small, which is done once, before anybody looks at it. */
  open(file: Blob): Promise<Opened>;
  /** Faces, and whether it may be a logo. */
  look(picture: Opened): Promise<Shapes>;
  /** Lines that can be read, a part of the picture at a time. */
  words(ask: WordsAsk): Promise<ReadPart>;
};

/** A viewer with workers of this page. They load at the first picture and go a minute after the last. */
export class OwnViewer implements Viewer {
  private readonly opener = new WorkerClient<Blob, Opened>('/open.js');
  private readonly finder = new WorkerClient<Opened, Shapes>('/faces.js');
  private readonly reader = new WorkerClient<WordsAsk, ReadPart>('/words.js');

  open(file: Blob): Promise<Opened> {
    return this.opener.ask(file);
  }

  look(picture: Opened): Promise<Shapes> {
    return this.finder.ask(picture);
  }

  words(ask: WordsAsk): Promise<ReadPart> {
    return this.reader.ask(ask);
  }
}
