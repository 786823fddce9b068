import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { RoundPress } from './round-press.tsx';

type Props = { id: string; title: string; onClose?(): void; onBack?(): void };

export function DialogHead({ id, title, onClose, onBack }: Props) {
  return (
    <div
      class={look({
        position: 'relative',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        height: 60,
        flexShrink: 0,
        paddingInline: 60,
        borderBottom: '1px solid var(--line)',
      })}
    >
      <h2
        id={id}
        class={look({
          fontSize: 20,
          lineHeight: '24px',
          fontWeight: 700,
          overflow: 'hidden',
          whiteSpace: 'nowrap',
          textOverflow: 'ellipsis',
        })}
      >
        <span dir="auto">{title}</span>
      </h2>
      {onBack && (
        <div class={look({ position: 'absolute', top: 12, left: 16 })}>
          <RoundPress icon="back" label={say.back} filled onPress={onBack} />
        </div>
      )}
      {onClose && (
        <div class={look({ position: 'absolute', top: 12, right: 16 })}>
          <RoundPress icon="close" label={say.close} filled onPress={onClose} />
        </div>
      )}
    </div>
  );
}
