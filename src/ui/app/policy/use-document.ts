import { useEffect, useState } from 'preact/hooks';
import type { OwnDocument } from '../../../messages/own-document.ts';
import { isRefusal } from '../../../messages/replies.ts';
import type { PolicyActions } from './policy.tsx';

/** The school’s own document beside a policy; undefined until it has been looked for, null where none is kept. */
export function useDocument(
  { getDocument }: Pick<PolicyActions, 'getDocument'>,
  packId: string,
): [OwnDocument | null | undefined, (document: OwnDocument | null) => void] {
  const [kept, setKept] = useState<OwnDocument | null>();
  useEffect(() => {
    let overtaken = false;
    setKept(undefined);
    void getDocument(packId).then((reply) => {
      if (!overtaken) setKept(isRefusal(reply) ? null : reply.document);
    });
    return () => {
      overtaken = true;
    };
  }, [packId, getDocument]);
  return [kept, setKept];
}
