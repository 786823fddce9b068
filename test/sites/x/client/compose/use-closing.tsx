import { useState } from 'react';
import { ConfirmationSheet } from '../layers/confirmation-sheet.tsx';
import { leave } from '../route.ts';
import { change, site } from '../store.ts';
import { textOf, type Composer } from './use-composer.ts';

/** Closing a composer: at once when nothing was written, else after asking. */
export function useClosing(composer: Composer) {
  const [asking, setAsking] = useState(false);
  const save = () => {
    change({ drafts: [...site().drafts, composer.parts.map(textOf).join('\n')] });
    leave();
  };
  return {
    close: () => (composer.begun ? setAsking(true) : leave()),
    question: asking && (
      <ConfirmationSheet onSave={save} onDiscard={leave} onCancel={() => setAsking(false)} />
    ),
  };
}
