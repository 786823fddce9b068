import { useState } from 'preact/hooks';
import { say } from '../language.ts';
import { look, type Look } from '../look/look.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Press } from '../parts/press.tsx';

type Action = { icon: IconName; text: string; label: string; role: string; onPress?(): void; on?: boolean };

const wide: Look = { flexGrow: 1, flexBasis: 0, height: 36, gap: 6, borderRadius: 6, fontWeight: 600 };

export function ActionBar({ onComment, postId }: { onComment(): void; postId: string }) {
  const [liked, setLiked] = useState('');
  const actions: Action[] = [
    {
      icon: 'like',
      text: say.like,
      label: say.like,
      role: 'like_button',
      on: liked === postId,
      onPress: () => setLiked(liked === postId ? '' : postId),
    },
    {
      icon: 'comment',
      text: say.comment,
      label: say.leaveComment,
      role: 'comment_button',
      onPress: onComment,
    },
    { icon: 'share', text: say.share, label: say.shareHint, role: 'share_button' },
  ];
  return (
    <div class={look({ display: 'flex', gap: 4, padding: '4px 12px' })}>
      {actions.map(({ icon, text, label, role, on, onPress }) => (
        <Press
          key={role}
          label={label}
          onPress={onPress}
          space={{ ...wide, color: on ? 'var(--accent)' : 'var(--soft)' }}
        >
          <Icon name={icon} size={19} />
          <div class={look({ display: 'flex', minWidth: 0 })}>
            <span
              data-ad-rendering-role={role}
              dir="auto"
              class={look({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' })}
            >
              {text}
            </span>
          </div>
        </Press>
      ))}
    </div>
  );
}
