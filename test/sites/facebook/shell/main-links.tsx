import { say } from '../language.ts';
import { look, narrow } from '../look/look.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { usePlace } from '../routing/history.ts';

export function MainLinks() {
  const { page } = usePlace();
  const links: [IconName, string, string, boolean][] = [
    ['home', say.home, '/', page.kind === 'home'],
    ['friends', say.friends, '/friends/', false],
    ['video', say.video, '/watch/', false],
    ['shop', say.marketplace, '/marketplace/', false],
    ['groups', say.groups, '/groups/', false],
  ];
  return (
    <div
      role="navigation"
      aria-label={say.site}
      class={look({ flexGrow: 1, maxWidth: 560, height: '100%', [narrow]: { display: 'none' } })}
    >
      <ul class={look({ display: 'flex', height: '100%', gap: 4 })}>
        {links.map(([icon, label, href, here]) => (
          <li key={href} class={look({ flexGrow: 1, display: 'flex' })}>
            <Link
              href={href}
              label={label}
              current={here}
              space={{
                flexGrow: 1,
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'center',
                borderBottom: `3px solid ${here ? 'var(--accent)' : 'transparent'}`,
                borderTop: '3px solid transparent',
                color: here ? 'var(--accent)' : 'var(--soft)',
              }}
            >
              <Icon name={icon} size={26} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
