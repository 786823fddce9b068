import { say } from '../language.ts';
import { look, narrow } from '../look/look.ts';
import { Dialog } from '../parts/dialog.tsx';
import { DialogHead } from '../parts/dialog-head.tsx';
import { useId } from '../parts/ids.ts';
import { TextPress } from '../parts/text-press.tsx';

type Props = { onSave(): void; onDiscard(): void; onStay(): void };

export function LeaveDialog({ onSave, onDiscard, onStay }: Props) {
  const title = useId();
  return (
    <Dialog
      labelledBy={title}
      width={480}
      modal
      onLeave={onStay}
      space={{ margin: 'auto', [narrow]: { borderRadius: 9 } }}
    >
      <DialogHead id={title} title={say.leaveTitle} onClose={onStay} />
      <div class={look({ padding: 16 })}>
        <span dir="auto">{say.leaveText}</span>
      </div>
      <div class={look({ display: 'flex', justifyContent: 'flex-end', gap: 8, padding: '4px 16px 16px' })}>
        <TextPress text={say.discard} tone="bare" onPress={onDiscard} />
        <TextPress text={say.saveDraft} tone="accent" onPress={onSave} />
      </div>
    </Dialog>
  );
}
