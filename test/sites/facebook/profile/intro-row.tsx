import type { ComponentChildren } from 'preact';
import { look } from '../look/look.ts';
import { Icon, type IconName } from '../parts/icon.tsx';

export function IntroRow({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <li class={look({ display: 'flex', gap: 12, alignItems: 'center', paddingBlock: 7 })}>
      <span class={look({ color: 'var(--soft)', display: 'flex' })}>
        <Icon name={icon} size={20} />
      </span>
      <div class={look({ minWidth: 0, overflowWrap: 'anywhere' })}>
        <span dir="auto">{children}</span>
      </div>
    </li>
  );
}
