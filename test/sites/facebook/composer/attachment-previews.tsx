import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { RoundPress } from '../parts/round-press.tsx';
import type { Attachment } from './use-attachments.ts';

type Props = { attachments: Attachment[]; onRemove(): void };

export function AttachmentPreviews({ attachments, onRemove }: Props) {
  if (attachments.length === 0) return null;
  return (
    <div
      class={look({
        position: 'relative',
        margin: '0 16px 12px',
        padding: 8,
        border: '1px solid var(--line)',
        borderRadius: 8,
      })}
    >
      <div
        class={look({
          display: 'grid',
          gap: 4,
          gridTemplateColumns: attachments.length > 1 ? '1fr 1fr' : '1fr',
        })}
      >
        {attachments.map(({ url }) => (
          <div
            key={url}
            class={look({
              position: 'relative',
              borderRadius: 6,
              overflow: 'hidden',
              background: 'var(--field)',
            })}
          >
            <img
              alt={say.attached}
              src={url}
              class={look({
                display: 'block',
                width: '100%',
                height: attachments.length > 1 ? 150 : 230,
                objectFit: 'cover',
              })}
            />
          </div>
        ))}
      </div>
      <div class={look({ position: 'absolute', top: 16, right: 16 })}>
        <RoundPress
          icon="close"
          label={say.removeAttachment}
          size={30}
          space={{ background: 'var(--card)', boxShadow: 'var(--rest)' }}
          onPress={onRemove}
        />
      </div>
    </div>
  );
}
