import type { Replies } from '../../messages/replies.ts';
import { noteGateRead } from '../capture/gate.ts';

export async function readGate(): Promise<Replies['readGate']> {
  await noteGateRead();
  return { gateRead: true };
}
