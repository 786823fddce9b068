import type { Format } from '../images/file/format.ts';

/** A part of a picture, in its own pixels. */
export type Part = { left: number; top: number; right: number; bottom: number };

/** What a browser can write itself. Others are written as JPEG, and that is said. */
export const writtenAs = (format: Format): 'image/jpeg' | 'image/png' | 'image/webp' =>
  format === 'png' ? 'image/png' : format === 'webp' ? 'image/webp' : 'image/jpeg';

/**
 * The picture made anew with parts of it painted over, so that nothing is left under the paint and nothing beside
 * the picture. Throws where the browser cannot open it.
 */
export async function coverPicture(file: Blob, parts: readonly Part[], format: Format): Promise<Blob> {
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  canvas.width = whole.width;
  canvas.height = whole.height;
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('There is nothing to draw on.');
  drawing.drawImage(whole, 0, 0);
  whole.close();
  drawing.fillStyle = '#000';
  for (const { left, top, right, bottom } of parts) drawing.fillRect(left, top, right - left, bottom - top);
  const type = writtenAs(format);
  const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.92));
  if (!made || made.type !== type) throw new Error('The browser could not write the picture.');
  return made;
}

/** A face with what is around it: hair and ears tell as much. */
export function around({ left, top, right, bottom }: Part, width: number, height: number): Part {
  const more = { x: (right - left) * 0.3, y: (bottom - top) * 0.55 };
  return {
    left: Math.max(0, Math.round(left - more.x)),
    top: Math.max(0, Math.round(top - more.y)),
    right: Math.min(width, Math.round(right + more.x)),
    bottom: Math.min(height, Math.round(bottom + more.y * 0.4)),
  };
}
