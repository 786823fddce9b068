import { useState } from 'preact/hooks';
import { audiences, type Audience } from '../content/audiences.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { audienceIcon } from '../parts/audience-icon.ts';
import { Dialog } from '../parts/dialog.tsx';
import { DialogHead } from '../parts/dialog-head.tsx';
import { Icon } from '../parts/icon.tsx';
import { useId } from '../parts/ids.ts';
import { Press } from '../parts/press.tsx';
import { TextPress } from '../parts/text-press.tsx';

type Props = { audience: Audience; onChoose(audience: Audience): void; onLeave(): void };

const ring = { width: 20, height: 20, borderRadius: '50%', border: '2px solid var(--soft)', flexShrink: 0 };
const dot = { borderColor: 'var(--accent)', borderWidth: 6 };

export function AudienceDialog({ audience, onChoose, onLeave }: Props) {
  const [chosen, setChosen] = useState(audience);
  const title = useId();
  return (
    <Dialog labelledBy={title} width={500} modal onLeave={onLeave}>
      <DialogHead id={title} title={say.postAudience} onBack={onLeave} />
      <div class={look({ padding: '16px 16px 4px', fontWeight: 600 })}>
        <span dir="auto">{say.whoCanSee}</span>
      </div>
      <div class={look({ padding: '0 16px 12px', color: 'var(--soft)', fontSize: 13 })}>
        <span dir="auto">{say.audienceHint}</span>
      </div>
      <div
        role="radiogroup"
        aria-labelledby={title}
        class={look({ padding: '0 8px 8px', overflowY: 'auto' })}
      >
        {audiences.map((one) => (
          <Press
            key={one}
            role="radio"
            checked={one === chosen}
            onPress={() => setChosen(one)}
            space={{ justifyContent: 'flex-start', gap: 12, padding: 8, borderRadius: 8 }}
          >
            <div class={look({ background: 'var(--field)', borderRadius: '50%', padding: 9 })}>
              <Icon name={audienceIcon[one]} size={20} />
            </div>
            <div class={look({ display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 })}>
              <span dir="auto" class={look({ fontWeight: 600 })}>
                {say.audiences[one]}
              </span>
              <span dir="auto" class={look({ color: 'var(--soft)', fontSize: 13 })}>
                {say.audienceHints[one]}
              </span>
            </div>
            <div class={look(ring, one === chosen && dot)} />
          </Press>
        ))}
      </div>
      <div
        class={look({
          display: 'flex',
          justifyContent: 'flex-end',
          gap: 8,
          padding: 12,
          borderTop: '1px solid var(--line)',
        })}
      >
        <TextPress text={say.cancel} tone="bare" onPress={onLeave} />
        <TextPress text={say.done} label={say.privacyDone} tone="accent" onPress={() => onChoose(chosen)} />
      </div>
    </Dialog>
  );
}
