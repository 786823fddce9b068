import type { Audience } from '../content/audiences.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { audiencePicture } from '../parts/audience-icon.ts';
import { Press } from '../parts/press.tsx';

type Props = { audience: Audience; onPress?(): void };

export function AudienceButton({ audience, onPress }: Props) {
  const word = say.audiences[audience];
  return (
    <Press
      label={say.editPrivacy(word)}
      popup="dialog"
      onPress={onPress}
      space={{
        height: 24,
        paddingInline: 8,
        gap: 4,
        borderRadius: 6,
        background: 'var(--press)',
        fontSize: 13,
        fontWeight: 600,
      }}
    >
      <div aria-hidden="true" class={look({ display: 'flex' })}>
        <img alt={word} height={12} width={12} src={audiencePicture(audience)} />
      </div>
      <span dir="auto">{word}</span>
      <i
        class={look({
          borderLeft: '4px solid transparent',
          borderRight: '4px solid transparent',
          borderTop: '5px solid currentColor',
          marginLeft: 2,
        })}
      />
    </Press>
  );
}
