import type { Audience } from '../content/audiences.ts';
import { me } from '../content/people.ts';
import { look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { AudienceButton } from './audience-button.tsx';

type Props = { audience: Audience; onAudience(): void };

export function IdentityLine({ audience, onAudience }: Props) {
  return (
    <div class={look({ display: 'flex', alignItems: 'center', gap: 10, padding: '14px 16px 10px' })}>
      <Avatar person={me} size={40} />
      <div class={look({ display: 'flex', flexDirection: 'column', gap: 3, alignItems: 'flex-start' })}>
        <span dir="auto" class={look({ fontWeight: 600 })}>
          {me.name}
        </span>
        <AudienceButton audience={audience} onPress={onAudience} />
      </div>
    </div>
  );
}
