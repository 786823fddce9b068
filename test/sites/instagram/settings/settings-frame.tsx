import type { ComponentChildren } from 'preact';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import type { IconName } from '../ui/icon-shapes.tsx';

const row = css('display: flex; min-height: 100vh');
const menu = css(
  'width: 300px; flex-shrink: 0; border-right: 1px solid var(--ig-separator); padding: 36px 16px',
  {
    narrow: 'display: none',
  },
);
const title = css('font-size: 20px; line-height: 25px; font-weight: 700; padding: 0 16px 18px');
const entry = css('display: flex; align-items: center; gap: 12px; padding: 14px 16px; border-radius: 10px', {
  hover: 'background: var(--ig-hover)',
});
const chosen = css('background: var(--ig-field)');
const content = css('flex: 1 1 0%; min-width: 0; padding: 36px 48px 60px', {
  narrow: 'padding: 20px 16px 72px',
});
const middle = css('max-width: 610px; margin: 0 auto');
const heading = css('font-size: 20px; line-height: 25px; font-weight: 700; padding-bottom: 26px', {
  narrow: 'padding-bottom: 18px',
});

const entries: [href: string, icon: IconName, label: string][] = [
  ['/accounts/edit/', 'people', t.editProfile],
  ['/accounts/settings/v2/account_privacy/', 'tagged', t.accountPrivacy],
];

type Props = { path: string; title: string; children: ComponentChildren };

export function SettingsFrame({ path, title: text, children }: Props) {
  return (
    <div class={row}>
      <div class={menu}>
        <h2 class={title}>{t.settings}</h2>
        {entries.map(([href, icon, label]) => (
          <Link class={`${entry} ${href === path ? chosen : ''}`} href={href} key={href}>
            <Icon label={label} name={icon} />
            <span dir="auto">{label}</span>
          </Link>
        ))}
      </div>
      <div class={content}>
        <div class={middle}>
          <h2 class={heading} dir="auto">
            {text}
          </h2>
          {children}
        </div>
      </div>
    </div>
  );
}
