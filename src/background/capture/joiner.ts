import { jointOf, rowHashes } from '../../evidence/stitch.ts';
import type { ScreenBox, Strip } from '../../messages/screen.ts';
import { bitmapOf, contextOf, coverColour, inPixels, pngOf } from '../../browser/canvas.ts';
import type { Picture } from './shutter.ts';

/** Rows of one piece of a long picture: viewers, printers and browsers open this without trouble. */
const mostRows = 8000;

type Before = { hashes: Uint32Array; height: number; top: number; y: number };

/** Joins screens of a thread into one long picture, exactly, row by row; and into pieces where it grows too long. */
export class Joiner {
  readonly pieces: Picture[] = [];
  /** Places where no row proved the joint: the piece after begins anew. Counted from the piece before, from 1. */
  readonly open: number[] = [];
  /** Joints where the page had moved, and the pixels told by how much. */
  moved = 0;
  private rows: ImageData[] = [];
  private count = 0;
  private before: Before | undefined;

  constructor(
    private readonly size: { width: number; height: number },
    private readonly scale: number,
  ) {}

  /** Adds what a screen shows beyond the one before it. `covers` are in the pixels of the picture. */
  async add(picture: Picture, strip: Strip, covers: readonly ScreenBox[]): Promise<void> {
    if (picture.width !== this.size.width || picture.height !== this.size.height)
      throw new RangeError('The screens of a thread are of one size.');
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = contextOf(canvas);
    const bitmap = await bitmapOf(picture.png);
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
    context.fillStyle = coverColour;
    for (const { x, y, width, height } of covers) context.fillRect(x, y, width, height);
    const outer = inPixels(strip.box, this.scale, picture);
    // A row that only half belongs to the strip belongs to what stands still beside it.
    const y = Math.ceil(strip.box.y * this.scale);
    const height = Math.max(1, Math.floor((strip.box.y + strip.box.height) * this.scale) - y);
    const data = context.getImageData(outer.x, y, outer.width, height);
    const hashes = rowHashes({
      width: outer.width,
      height,
      words: new Uint32Array(data.data.buffer, data.data.byteOffset, outer.width * height),
    });
    const { before } = this;
    let from = 0;
    if (before) {
      const known = Math.round((strip.top - before.top) * this.scale) + y - before.y;
      const joint = jointOf(before.hashes, hashes, known);
      if (joint) {
        from = Math.max(0, before.height - joint.shift);
        if (joint.by === 'found') this.moved++;
      } else {
        await this.flush();
        this.open.push(this.pieces.length);
      }
    }
    if (from < height) {
      this.rows.push(context.getImageData(outer.x, y + from, outer.width, height - from));
      this.count += height - from;
    }
    this.before = { hashes, height, top: strip.top, y };
    if (this.count >= mostRows) await this.flush();
  }

  /** Ends a piece; the next one goes on where it ended. */
  async flush(): Promise<void> {
    const [first] = this.rows;
    if (!first) return;
    const canvas = new OffscreenCanvas(first.width, this.count);
    const context = contextOf(canvas);
    let y = 0;
    for (const part of this.rows) {
      context.putImageData(part, 0, y);
      y += part.height;
    }
    this.rows = [];
    this.count = 0;
    this.pieces.push(await pngOf(canvas));
  }
}
