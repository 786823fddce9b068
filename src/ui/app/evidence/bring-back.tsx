import { useState } from 'preact/hooks';
import type { BroughtBack } from '../../../locker/bring-back.ts';
import { appAddress } from '../../../messages/app-place.ts';
import { Confirm } from '../confirm.tsx';
import section from '../section.module.css';
import type { EvidenceDesk } from './desk.ts';
import { broughtBackWords } from './words.ts';

type Props = { file: File; desk: Pick<EvidenceDesk, 'bringBack'>; onDone(): void };

/** Puts what a file holds back into the locker, once it is known to be whole. */
export function BringBack({ file, desk, onDone }: Props) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<BroughtBack | { refused: string }>();
  const bring = async (): Promise<void> => {
    setBusy(true);
    setOutcome(undefined);
    setOutcome(await desk.bringBack(file));
    setBusy(false);
    onDone();
  };
  return (
    <div class={section.fields}>
      <Confirm
        ask="Bring it back into the locker…"
        question="What this file holds is put with what is kept here, and the log says so. Nothing that is here is changed. It is meant for a copy of your own: what somebody else handed you need not be kept in two places."
        yes="Bring it back"
        no="Not now"
        busy={busy}
        onYes={() => void bring()}
      />
      <div role="status">
        {busy && <p>Bringing it back…</p>}
        {outcome && 'refused' in outcome && <p class={section.fault}>{outcome.refused}</p>}
        {outcome && 'saved' in outcome && (
          <p class={section.said}>
            {broughtBackWords(outcome)}{' '}
            <a href={appAddress('evidence', 'incident', outcome.incident)}>Open it</a>
          </p>
        )}
      </div>
    </div>
  );
}
