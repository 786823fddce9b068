import { useEffect, useState } from 'preact/hooks';
import type { OwnDocument } from '../../../messages/own-document.ts';
import { isRefusal, type Setup } from '../../../messages/replies.ts';
import type { PolicyActions } from './policy.tsx';

/** The school’s own document beside a policy; undefined until it has been looked for, null where none is kept. */
export function useDocument(
  { getDocument }: Pick<PolicyActions, 'getDocument'>,
  setup: Setup,
  packId: string,
): [OwnDocument | null | undefined, (document: OwnDocument | null) => void] {
  const [kept, setKept] = useState<{ packId: string; document: OwnDocument | null }>();
  useEffect(() => {
    let overtaken = false;
    void getDocument(packId).then((reply) => {
      if (!overtaken) setKept({ packId, document: isRefusal(reply) ? null : reply.document });
    });
    return () => {
      overtaken = true;
    };
    // With everything else it may have been forgotten.
  }, [packId, setup.packs, getDocument]);
  return [kept?.packId === packId ? kept.document : undefined, (document) => setKept({ packId, document })];
}
