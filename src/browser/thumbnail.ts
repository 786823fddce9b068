/** A picture no wider than so many pixels, for a page of ours alone: it is gone with the page. Nothing when it is no picture. */
export async function thumbnail(png: Uint8Array, width: number): Promise<Blob | undefined> {
  let whole: ImageBitmap;
  try {
    whole = await createImageBitmap(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
  } catch (cause) {
    if (cause instanceof DOMException) return undefined;
    throw cause;
  }
  const narrow = Math.min(width, whole.width);
  // Of a long picture its top.
  const tall = Math.min(whole.height, Math.round(whole.width * 0.75));
  const canvas = new OffscreenCanvas(narrow, Math.max(1, Math.round((tall * narrow) / whole.width)));
  canvas.getContext('2d')?.drawImage(whole, 0, 0, whole.width, tall, 0, 0, canvas.width, canvas.height);
  whole.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
