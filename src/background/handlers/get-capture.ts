import { archiveState } from '../../browser/page-archive.ts';
import { tabNow } from '../../browser/capture.ts';
import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { gateRead, isClosed } from '../capture/gate.ts';
import { takeLast } from '../capture/last-saved.ts';
import { endBrokenOff } from '../capture/under-way.ts';

export async function getCapture({ tab }: RequestOf<'getCapture'>): Promise<Replies['getCapture']> {
  // What was cut off is told by whoever asks first.
  await endBrokenOff();
  const address = (await tabNow(tab))?.address;
  return {
    gateRead: await gateRead(),
    closed: address !== undefined && (await isClosed(address)),
    archive: await archiveState(),
    last: await takeLast(tab, Date.now()),
  };
}
