import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { saveCapture } from '../capture/save-capture.ts';
import { underWay } from '../capture/under-way.ts';

export const capture = ({ asked, ...wish }: RequestOf<'capture'>): Promise<Replies['capture']> =>
  underWay(wish.tab, wish.kind, () => saveCapture(wish), asked);
