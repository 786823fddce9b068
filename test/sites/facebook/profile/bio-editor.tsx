import { useState } from 'preact/hooks';
import { AudienceButton } from '../composer/audience-button.tsx';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { TextPress } from '../parts/text-press.tsx';
import { change, useSite } from '../state/site-state.ts';
import { useSending } from '../state/use-sending.ts';
import { BioField } from './bio-field.tsx';

const longest = 101;

export function BioEditor({ onDone }: { onDone(): void }) {
  const { bio } = useSite();
  const [text, setText] = useState(bio);
  const [mounting, setMounting] = useState(0);
  const { busy, send } = useSending('profile');
  const ready = text !== bio && !busy;
  const save = () => {
    if (!ready) return;
    send(text, () => {
      change({ bio: text });
      onDone();
    });
  };
  return (
    <div class={look({ paddingBlock: 8 })}>
      <BioField
        key={mounting}
        text={text}
        longest={longest}
        onText={setText}
        onRemount={() => setMounting((count) => count + 1)}
      />
      <div class={look({ textAlign: 'right', color: 'var(--soft)', fontSize: 12, padding: '4px 0 8px' })}>
        <span dir="auto">{say.charactersLeft(longest - text.length)}</span>
      </div>
      <div class={look({ display: 'flex', alignItems: 'center', gap: 8, flexWrap: 'wrap' })}>
        <div class={look({ flexGrow: 1 })}>
          <div class={look({ display: 'inline-block' })}>
            <AudienceButton audience="public" />
          </div>
        </div>
        <TextPress text={say.cancel} onPress={onDone} />
        <TextPress text={say.save} tone="accent" disabled={!ready} onPress={save} />
      </div>
    </div>
  );
}
