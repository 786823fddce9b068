import type { Audience } from '../content/audiences.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Icon } from '../parts/icon.tsx';
import { AudienceButton } from './audience-button.tsx';

type Props = { audience: Audience; onAudience(): void };

const row = { display: 'flex', alignItems: 'center', gap: 12, padding: '10px 16px' };

/** The step between writing and posting that only some accounts get. */
export function SettingsStep({ audience, onAudience }: Props) {
  return (
    <div class={look({ paddingBlock: 8 })}>
      <div class={look(row)}>
        <Icon name="friends" size={22} />
        <span dir="auto" class={look({ flexGrow: 1, fontWeight: 600 })}>
          {say.postAudience}
        </span>
        <AudienceButton audience={audience} onPress={onAudience} />
      </div>
      <div class={look(row)}>
        <Icon name="clock" size={22} />
        <span dir="auto" class={look({ flexGrow: 1, fontWeight: 600 })}>
          {say.scheduling}
        </span>
        <span dir="auto" class={look({ color: 'var(--soft)' })}>
          {say.publishNow}
        </span>
      </div>
    </div>
  );
}
