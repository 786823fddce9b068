import type { Opened } from './open-picture.ts';
import type { Shapes, WordsAsk } from './picture-desk.ts';
import type { ReadPart } from './word-reader.ts';
import { WorkerClient } from './worker-client.ts';

/** The number of an opened picture. Its pixels stay in the page that has the workers: they are millions of bytes. */
export type Held = number;

/** What is to be read, or nothing when the one before is to be read further; for so many milliseconds. */
export type HeldWords = { picture: Held | undefined; within: number };

/** Looks at pictures. Each look may fail by itself, and is then *could not tell*. */
export type Viewer = {
  /** Has the models loaded by the time they are asked. */
  wake(): Promise<void>;
  /** Opens a picture and makes it small, which is done once, before anybody looks at it. */
  open(file: Blob): Promise<Held>;
  /** Faces, and whether it may be a logo. */
  look(picture: Held): Promise<Shapes>;
  /** Lines that can be read, a part of the picture at a time. */
  words(ask: HeldWords): Promise<ReadPart>;
  /** Every opened picture is let go of in the end. */
  letGo(picture: Held): Promise<void>;
};

/** More than are looked at in a page; whoever stops in the middle lets go of nothing. */
const mostHeld = 20;

/** A viewer with workers of this page. They load at the first picture and go a minute after the last. */
export class OwnViewer implements Viewer {
  private readonly opener = new WorkerClient<Blob, Opened>('/open.js');
  private readonly finder = new WorkerClient<Opened, Shapes>('/faces.js');
  private readonly reader = new WorkerClient<WordsAsk, ReadPart>('/words.js');
  private readonly held = new Map<Held, Opened>();
  private next: Held = 1;

  async wake(): Promise<void> {
    this.opener.wake();
    this.finder.wake();
    this.reader.wake();
  }

  async open(file: Blob): Promise<Held> {
    const opened = await this.opener.ask(file);
    const picture = this.next++;
    this.held.set(picture, opened);
    for (const old of this.held.keys()) if (this.held.size > mostHeld) this.held.delete(old);
    return picture;
  }

  async look(picture: Held): Promise<Shapes> {
    return this.finder.ask(this.of(picture));
  }

  async words({ picture, within }: HeldWords): Promise<ReadPart> {
    return this.reader.ask({ picture: picture === undefined ? undefined : this.of(picture), within });
  }

  async letGo(picture: Held): Promise<void> {
    this.held.delete(picture);
  }

  private of(picture: Held): Opened {
    const opened = this.held.get(picture);
    if (!opened) throw new Error('The picture is not here any more.');
    return opened;
  }
}
