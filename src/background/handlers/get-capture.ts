import { archiveState } from '../../browser/page-archive.ts';
import { tabNow } from '../../browser/capture.ts';
import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { gateRead, isClosed } from '../capture/gate.ts';
import { takeLast } from '../capture/last-saved.ts';

export async function getCapture({ tab }: RequestOf<'getCapture'>): Promise<Replies['getCapture']> {
  const address = (await tabNow(tab))?.address;
  return {
    gateRead: await gateRead(),
    closed: address !== undefined && (await isClosed(address)),
    archive: await archiveState(),
    last: await takeLast(tab, Date.now()),
  };
}
