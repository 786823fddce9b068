import type { Shapes } from './picture-desk.ts';
import { WorkerClient } from './worker-client.ts';

/** Looks at pictures. Each look may fail by itself, and is then *could not tell*. */
export type Viewer = {
  /** Faces, and whether it may be a logo. */
  look(file: Blob): Promise<Shapes>;
  /** Lines that can be read; `again` in other ways, which find others and take longer. */
  words(file: Blob, again: boolean): Promise<string[]>;
};

/** A viewer with workers of this page. They load at the first picture and go a minute after the last. */
export class OwnViewer implements Viewer {
  private readonly finder = new WorkerClient<Shapes>('/faces.js');
  private readonly reader = new WorkerClient<string[]>('/words.js');

  look(file: Blob): Promise<Shapes> {
    return this.finder.ask(file);
  }

  words(file: Blob, again: boolean): Promise<string[]> {
    return this.reader.ask(file, again);
  }
}
