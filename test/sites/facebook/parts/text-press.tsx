import { look, type Look } from '../look/look.ts';
import { Icon, type IconName } from './icon.tsx';
import { Press } from './press.tsx';

type Props = {
  text: string;
  /** The aria-label; the site gives one that equals the text on its main buttons. */
  label?: string;
  icon?: IconName;
  tone?: 'accent' | 'quiet' | 'bare';
  disabled?: boolean;
  id?: string;
  onPress?(): void;
  space?: Look;
};

const tones: Record<NonNullable<Props['tone']>, Look> = {
  accent: { background: 'var(--accent)', color: 'var(--accent-ink)' },
  quiet: { background: 'var(--press)', color: 'var(--ink)' },
  bare: { background: 'transparent', color: 'var(--accent)' },
};

const off: Look = { background: 'var(--muted)', color: 'var(--muted-ink)', cursor: 'not-allowed' };
const shape: Look = {
  height: 36,
  paddingInline: 12,
  borderRadius: 7,
  gap: 6,
  fontWeight: 600,
  whiteSpace: 'nowrap',
};

export function TextPress({ text, label = text, icon, tone = 'quiet', disabled, id, onPress, space }: Props) {
  return (
    <Press
      id={id}
      label={label}
      disabled={disabled}
      onPress={onPress}
      space={{ ...shape, ...tones[tone], ...(disabled ? off : {}), ...space }}
    >
      {icon && <Icon name={icon} size={18} />}
      <span class={look({ overflow: 'hidden', textOverflow: 'ellipsis' })}>
        <span class={look({ display: 'inline' })}>{text}</span>
      </span>
    </Press>
  );
}
