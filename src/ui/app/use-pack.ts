import { useEffect, useState } from 'preact/hooks';
import { isRefusal, type Refusal, type Setup } from '../../messages/replies.ts';
import type { Pack } from '../../school/pack-schema.ts';

export type PackActions = { getPack(packId: string): Promise<Pack | Refusal> };

/** Whole policies, in the order asked for; nothing until all have come, or why one did not. */
export function usePacks(
  { getPack }: PackActions,
  setup: Setup,
  ids: readonly string[],
): { packs: readonly Pack[] } | { refused: string } | undefined {
  const [got, setGot] = useState<{ packs: readonly Pack[] } | { refused: string }>();
  const wanted = ids.join(' ');
  useEffect(() => {
    let overtaken = false;
    void Promise.all(wanted.split(' ').map((id) => getPack(id))).then((replies) => {
      if (overtaken) return;
      const refusal = replies.find(isRefusal);
      setGot(refusal ?? { packs: replies.filter((reply): reply is Pack => !isRefusal(reply)) });
    });
    return () => {
      overtaken = true;
    };
    // A policy of the same name may have been loaded anew.
  }, [wanted, setup.packs, getPack]);
  return got;
}
