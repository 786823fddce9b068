/** Longest side at which a picture is looked at, in pixels. */
export const lookedAt = 1080;

export type Opened = {
  /** Red, green, blue and alpha of each pixel. */
  pixels: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
  /** How many of the picture's own pixels one of these is. */
  scale: number;
};

/** Opens a picture the right way up, and makes it smaller before anybody looks at it. Throws what the browser throws. */
export async function openPicture(file: Blob): Promise<Opened> {
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.max(1, Math.max(whole.width, whole.height) / lookedAt);
  const width = Math.max(1, Math.round(whole.width / scale));
  const height = Math.max(1, Math.round(whole.height / scale));
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) throw new Error('There is nothing to draw on.');
  // What can be seen through is seen on white, as sites show it.
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(whole, 0, 0, width, height);
  whole.close();
  return { pixels: drawing.getImageData(0, 0, width, height).data, width, height, scale };
}
