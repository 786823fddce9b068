/** So much is held before it is handed to the browser, which puts what is large on the disk; in bytes. */
const held = 4 << 20;

/** Hands a stream to the person as a file, without holding all of it in memory. */
export async function saveStream(
  name: string,
  type: string,
  stream: ReadableStream<Uint8Array>,
): Promise<void> {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      waiting.push(value as Uint8Array<ArrayBuffer>);
      size += value.length;
    }
    if (done || size >= held) {
      parts.push(new Blob(waiting));
      waiting = [];
      size = 0;
    }
    if (done) break;
  }
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to write by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
