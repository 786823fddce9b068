import { iconShapes, type IconName } from './icon-shapes.tsx';

type Props = { name: IconName; label: string; size?: number };

export function Icon({ name, label, size = 24 }: Props) {
  return (
    <svg
      aria-label={label}
      fill="none"
      height={size}
      role="img"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      stroke-width="2"
      viewBox="0 0 24 24"
      width={size}
    >
      <title>{label}</title>
      {iconShapes[name]()}
    </svg>
  );
}
