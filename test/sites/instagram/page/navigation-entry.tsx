import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { Link } from '../ui/link.tsx';
import { navigate } from './router.ts';

const link = css(
  'display: flex; align-items: center; gap: 16px; padding: 12px; margin: 2px 0; border-radius: 10px',
  {
    hover: 'background: var(--ig-hover)',
    narrow: 'margin: 0',
  },
);
const label = css('font-size: 16px; line-height: 24px; white-space: nowrap');
const strong = css('font-weight: 700');
const iconPlace = css('position: relative');
const count = css(
  'position: absolute; top: -6px; right: -8px; min-width: 18px; height: 18px; border-radius: 9px; padding: 0 5px; background: var(--ig-badge); color: #fff; font-size: 11px; text-align: center',
);
const never = css('', { narrow: 'display: none' });

type Props = {
  href: string;
  icon: ComponentChildren;
  text: string;
  /** The bar shows its labels. */
  open: boolean;
  onLeave: () => void;
  onPress?: () => void;
  chosen?: boolean;
  badge?: number;
  wideOnly?: boolean;
};

let described = 0;

export function NavigationEntry({
  href,
  icon,
  text,
  open,
  onLeave,
  onPress,
  chosen,
  badge,
  wideOnly,
}: Props) {
  const [description] = useState(() => `:r${(described++).toString(32)}:`);
  return (
    <div class={wideOnly ? never : ''}>
      <span aria-describedby={description}>
        <div>
          <Link
            class={link}
            href={href}
            onPress={
              onPress ??
              (() => {
                onLeave();
                navigate(href);
              })
            }
          >
            <div class={iconPlace}>
              <div>{icon}</div>
              {badge ? <div class={count}>{badge}</div> : null}
            </div>
            {open && (
              <div class={`${label} ${chosen ? strong : ''}`}>
                <span dir="auto">{text}</span>
              </div>
            )}
          </Link>
        </div>
      </span>
    </div>
  );
}
