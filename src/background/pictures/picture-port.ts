import { isSitePage, type Port } from '../../browser/messaging.ts';
import { report } from '../../browser/report.ts';
import { largestPicture } from '../../messages/picture-port-limits.ts';
import {
  pictureRequestSchema,
  type PictureAnswer,
  type PictureRequest,
} from '../../messages/picture-port.ts';
import { siteHosts } from '../../messages/site-hosts.ts';
import { tellTab } from '../tabs-told.ts';
import { lookAt } from './look-at.ts';
import { emptyTray, takeOut } from './tray.ts';

type Offer = Extract<PictureRequest, { type: 'picture' }>;
type Coming = { offer: Offer; parts: string[]; length: number };

/** Takes the port on which a page passes its attached pictures on. A page speaks for the site it is on and for no other. */
export function takePicturePort(port: Port): void {
  const { sender } = port;
  const tab = sender?.tab?.id;
  if (!sender || tab === undefined || !isSitePage(sender, Object.values(siteHosts).flat())) {
    port.disconnect();
    return;
  }
  const { hostname } = new URL(sender.url!);
  const coming = new Map<number, Coming>();
  const gone = new Set<number>();
  let closed = false;
  const look = (offer: Offer, file: Blob | undefined): void =>
    void lookAt(tab, offer, file, () => !closed && !gone.has(offer.id)).catch(failed);
  const failed = (cause: unknown): void => report('pictures', 'look', cause);

  port.onDisconnect.addListener(() => {
    closed = true;
    coming.clear();
    void emptyTray(tab).catch(failed);
  });
  port.onMessage.addListener((message: unknown) => {
    const parsed = pictureRequestSchema.safeParse(message);
    if (!parsed.success) return;
    const request = parsed.data;
    if (request.type === 'gone') {
      for (const id of request.ids) {
        coming.delete(id);
        gone.add(id);
      }
      // The draft may have been checked since, while what was taken out was still thought to be in it.
      void takeOut(tab, request.page, request.ids)
        .then(() => tellTab(tab, { type: 'again' }))
        .catch(failed);
      return;
    }
    if (request.type === 'picture') {
      if (!siteHosts[request.site].includes(hostname)) return;
      // It may have been asked for in parts, and turned out not to be readable.
      coming.delete(request.id);
      if (request.file instanceof Blob) look(request, request.file);
      else if (request.size > largestPicture) look(request, undefined);
      else {
        coming.set(request.id, { offer: request, parts: [], length: 0 });
        port.postMessage({ type: 'parts', id: request.id } satisfies PictureAnswer);
      }
      return;
    }
    const one = coming.get(request.id);
    if (!one) return;
    one.parts.push(request.part);
    one.length += request.part.length;
    if (!request.last && one.length < largestPicture * 1.4) return;
    coming.delete(request.id);
    look(one.offer, new Blob(one.parts.map(bytesOfPart)));
  });
}

const bytesOfPart = (part: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0));
