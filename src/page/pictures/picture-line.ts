import { connect, isAlive, type Port } from '../../browser/messaging.ts';
import type { SiteId } from '../../engine/draft.ts';
import { largestPicture, partSize, picturePortName } from '../../messages/picture-port-limits.ts';
import type { PictureAnswer, PictureRequest } from '../../messages/picture-port.ts';

type Offer = {
  id: number;
  role: 'draft' | 'profile';
  name: string;
  original: boolean;
  file: Blob | undefined;
};

/** The way of pictures to the background. The file itself is passed on, or its bytes in parts; nothing is kept of it here after that. */
export class PictureLine {
  private port: Port | undefined;
  private readonly page = crypto.randomUUID();
  /** Files that may still be asked for. */
  private readonly waiting = new Map<number, Blob>();

  constructor(private readonly site: SiteId) {}

  offer({ file, ...rest }: Offer): void {
    if (file && file.size <= largestPicture) this.waiting.set(rest.id, file);
    this.post({
      type: 'picture',
      page: this.page,
      site: this.site,
      size: file?.size ?? largestPicture + 1,
      file,
      ...rest,
    });
  }

  gone(ids: readonly number[]): void {
    for (const id of ids) this.waiting.delete(id);
    if (this.port) this.post({ type: 'gone', page: this.page, ids: ids.slice(0, 1000) });
  }

  close(): void {
    this.port?.disconnect();
    this.port = undefined;
    this.waiting.clear();
  }

  private post(message: PictureRequest): void {
    if (!isAlive()) return;
    try {
      this.connected().postMessage(message);
    } catch {
      // The background went while we were writing; what was not looked at is said by the check.
      this.port = undefined;
    }
  }

  private connected(): Port {
    if (this.port) return this.port;
    const port = connect(picturePortName);
    this.port = port;
    port.onMessage.addListener((message: unknown) => {
      const { type, id } = message as PictureAnswer;
      if (type === 'parts') void this.sendParts(id);
    });
    port.onDisconnect.addListener(() => {
      if (this.port === port) this.port = undefined;
    });
    return port;
  }

  private async sendParts(id: number): Promise<void> {
    const file = this.waiting.get(id);
    this.waiting.delete(id);
    if (!file) return;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    for (let at = 0; bytes && at < bytes.byteLength; at += partSize) {
      const part = base64(new Uint8Array(bytes, at, Math.min(partSize, bytes.byteLength - at)));
      this.post({ type: 'part', id, part, last: at + partSize >= bytes.byteLength });
    }
  }
}

/** In runs, because a call takes only so many arguments. `partSize` is a multiple of three, so parts can be put together. */
function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters);
}
