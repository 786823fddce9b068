import { sendToBackground } from '../browser/messaging.ts';
import type { Kind, RequestOf } from './contract.ts';
import type { Refusal, Replies } from './replies.ts';

/** Asks the background. Only pages of ours are answered. With an `asked` it can be asked whether it is at it. */
export async function send<K extends Kind>(
  kind: K,
  request: RequestOf<K>,
  asked?: string,
): Promise<Replies[K] | Refusal> {
  return (await sendToBackground({ kind, request, ...(asked && { asked }) })) as Replies[K] | Refusal;
}
