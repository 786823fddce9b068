import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { endCapture as end } from '../capture/save-capture.ts';

export const endCapture = ({ tab }: RequestOf<'endCapture'>): Promise<Replies['endCapture']> => end(tab);
