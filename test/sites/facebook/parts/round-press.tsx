import { look, type Look } from '../look/look.ts';
import { Icon, type IconName } from './icon.tsx';
import { Press } from './press.tsx';

type Props = {
  icon: IconName;
  label: string;
  size?: number;
  filled?: boolean;
  colour?: string;
  onPress?(): void;
  expanded?: boolean;
  disabled?: boolean;
  popup?: 'menu' | 'dialog';
  space?: Look;
};

export function RoundPress({ icon, size = 36, filled, colour = 'var(--soft)', space, ...rest }: Props) {
  const shape: Look = {
    width: size,
    height: size,
    borderRadius: '50%',
    flexShrink: 0,
    background: filled ? 'var(--press)' : 'transparent',
    color: filled && colour === 'var(--soft)' ? 'var(--ink)' : colour,
  };
  return (
    <Press {...rest} space={{ ...shape, ...space }}>
      <i class={look({ display: 'flex' })}>
        <Icon name={icon} size={Math.round(size * 0.56)} />
      </i>
    </Press>
  );
}
