/** Wide enough to be read on paper, in pixels. */
const widest = 1200;
/** As tall for its width as a page has room for. */
const tallest = 1.42;

/** A picture for paper: JPEG, cut into pieces that fit on a page; none when it is no picture. */
export async function picturesForPrint(
  png: Uint8Array,
): Promise<{ jpeg: Uint8Array; width: number; height: number }[]> {
  let whole: ImageBitmap;
  try {
    whole = await createImageBitmap(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
  } catch (cause) {
    if (cause instanceof DOMException) return [];
    throw cause;
  }
  try {
    const width = Math.min(widest, whole.width);
    const slice = Math.floor(whole.width * tallest);
    const pieces: { jpeg: Uint8Array; width: number; height: number }[] = [];
    for (let top = 0; top < whole.height; top += slice) {
      const tall = Math.min(slice, whole.height - top);
      const height = Math.max(1, Math.round((tall * width) / whole.width));
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d');
      if (!pen) return [];
      pen.drawImage(whole, 0, top, whole.width, tall, 0, 0, width, height);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 });
      pieces.push({ jpeg: new Uint8Array(await blob.arrayBuffer()), width, height });
    }
    return pieces;
  } finally {
    whole.close();
  }
}

/** Words as the browser draws them, in any script, four times as fine as asked; sizes are in points. */
export async function wordsForPrint(
  text: string,
  size: number,
  bold: boolean,
): Promise<{ png: Uint8Array; width: number; height: number }> {
  const fine = 4;
  const font = `${bold ? '700 ' : ''}${size * fine}px system-ui, sans-serif`;
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) throw new Error('This browser draws no words');
  ruler.font = font;
  const width = Math.max(1, Math.ceil(ruler.measureText(text).width));
  const height = Math.ceil(size * fine * 1.35);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no words');
  pen.font = font;
  pen.fillStyle = '#14213d';
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, 0, size * fine * 1.05);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return {
    png: new Uint8Array(await blob.arrayBuffer()),
    width: width / fine,
    height: height / fine,
  };
}
