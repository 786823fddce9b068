import { report } from '../../browser/report.ts';

/** How browsers say that a picture is gone already or broken, or is from elsewhere. */
const closed = ['InvalidStateError', 'EncodingError', 'SecurityError'];

/** Largest side of what is taken from a page, in pixels. */
const longestSide = 1600;

/**
 * A picture as the page draws it, for one whose file never came by us: made anew, so that nothing beside the
 * picture is in it. `undefined` when the page may not be looked at that closely.
 */
export async function drawnPicture(image: HTMLImageElement): Promise<Blob | undefined> {
  try {
    const whole = await createImageBitmap(image);
    const scale = Math.min(1, longestSide / Math.max(whole.width, whole.height));
    const canvas = new OffscreenCanvas(Math.max(1, whole.width * scale), Math.max(1, whole.height * scale));
    canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  } catch (cause) {
    // However it comes, it is said that nobody could look.
    if (!(cause instanceof DOMException && closed.includes(cause.name))) report('pictures', 'drawn', cause);
    return undefined;
  }
}
