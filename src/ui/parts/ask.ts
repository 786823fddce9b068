import { report } from '../../browser/report.ts';
import type { Kind, RequestOf } from '../../messages/contract.ts';
import type { Refusal, Replies } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';

const noAnswer =
  'Lanyard’s background did not answer, so nothing was changed. Close this page and open it again.';

/** Asks the background. Whatever is asked may be refused, and an answer that never came is a refusal too. */
export const ask = async <K extends Kind>(kind: K, request: RequestOf<K>): Promise<Replies[K] | Refusal> =>
  (await answered(kind, request)) ?? { refused: noAnswer };

/** The same, where nothing is given for an answer that never came: what was asked may have been done. */
export async function answered<K extends Kind>(
  kind: K,
  request: RequestOf<K>,
): Promise<Replies[K] | Refusal | undefined> {
  try {
    return (await send(kind, request)) ?? undefined;
  } catch (cause) {
    report('page of ours', kind, cause);
    return undefined;
  }
}
