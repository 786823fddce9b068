import { ifReadable } from '../../browser/if-readable.ts';
import { report } from '../../browser/report.ts';
import { ReopenedPort } from '../../browser/reopened-port.ts';
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
  /** What was not looked at when the background has gone is said by the check. */
  private readonly port = new ReopenedPort<PictureRequest, PictureAnswer>(
    picturePortName,
    ({ id }) => void this.sendParts(id).catch((cause: unknown) => report('pictures', 'parts', cause)),
  );
  private readonly page = crypto.randomUUID();
  /** Pictures whose bytes may still be asked for. */
  private readonly waiting = new Map<number, Offer & { file: Blob }>();

  constructor(private readonly site: SiteId) {}

  /** One without a file is known to be there, and cannot be looked at. */
  offer({ file, ...rest }: Offer): void {
    if (file && file.size <= largestPicture) this.waiting.set(rest.id, { ...rest, file });
    this.port.say({
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
    if (this.port.isOpen) this.port.say({ type: 'gone', page: this.page, ids: ids.slice(0, 1000) });
  }

  close(): void {
    this.port.close();
    this.waiting.clear();
  }

  private async sendParts(id: number): Promise<void> {
    const offer = this.waiting.get(id);
    this.waiting.delete(id);
    if (!offer) return;
    const bytes = await ifReadable(offer.file.arrayBuffer());
    if (!bytes?.byteLength) return this.offer({ ...offer, file: undefined });
    for (let at = 0; at < bytes.byteLength; at += partSize) {
      const part = base64(new Uint8Array(bytes, at, Math.min(partSize, bytes.byteLength - at)));
      this.port.say({ type: 'part', id, part, last: at + partSize >= bytes.byteLength });
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
