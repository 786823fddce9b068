import { sendToBackground } from '../browser/messaging.ts';
import type { Kind, RequestOf } from './contract.ts';
import type { Refusal, Replies } from './replies.ts';

/** Asks the background. Only pages of ours are answered. */
export async function send<K extends Kind>(kind: K, request: RequestOf<K>): Promise<Replies[K] | Refusal> {
  return (await sendToBackground({ kind, request })) as Replies[K] | Refusal;
}
