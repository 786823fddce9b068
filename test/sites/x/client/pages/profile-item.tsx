import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import type { Style } from '../style/sheet.ts';
import { Words } from '../style/text.tsx';

type Props = { icon: IconName; testId: string; href?: string; external?: boolean; children: ReactNode };

/** One thing in the row under a bio. */
export function ProfileItem({ icon, testId, href, external = false, children }: Props) {
  const out = external ? { target: '_blank', rel: 'noopener noreferrer nofollow' } : {};
  const link = href ? { as: 'a', href, role: 'link', ...out } : { role: 'presentation' };
  return (
    <Words {...link} data-testid={testId} css={[item, external ? { color: 'var(--accent)' } : {}]}>
      <Icon name={icon} size={18} css={{ marginRight: 4, color: 'var(--muted)' }} />
      <Words>{children}</Words>
    </Words>
  );
}

const item: Style = { display: 'inline-flex', alignItems: 'center', marginRight: 12, color: 'var(--muted)' };
