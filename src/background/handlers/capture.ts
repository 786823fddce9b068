import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { saveCapture } from '../capture/save-capture.ts';

export const capture = (wish: RequestOf<'capture'>): Promise<Replies['capture']> => saveCapture(wish);
