import { me, profilePath } from '../content/people.ts';
import { say } from '../language.ts';
import { look, medium, type Look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';

const row: Look = {
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: 8,
  borderRadius: 8,
  fontWeight: 500,
  ':hover': { background: 'var(--over)' },
};

export function LeftRail() {
  const rows: [IconName, string, string, string][] = [
    ['friends', say.friends, '/friends/', 'var(--accent)'],
    ['clock', say.memories, '/memories/', 'var(--accent)'],
    ['bookmark', say.saved, '/saved/', '#9a4fb5'],
    ['groups', say.groups, '/groups/feed/', 'var(--good)'],
    ['video', say.video, '/watch/', 'var(--accent)'],
    ['shop', say.marketplace, '/marketplace/', 'var(--good)'],
    ['calendar', say.events, '/events/', 'var(--alert)'],
  ];
  return (
    <div
      role="navigation"
      aria-label={say.shortcuts}
      class={look({
        position: 'sticky',
        top: 56,
        width: 300,
        height: 'calc(100vh - 56px)',
        padding: '16px 8px',
        flexShrink: 0,
        overflowY: 'auto',
        [medium]: { display: 'none' },
      })}
    >
      <ul>
        <li>
          <div data-visualcompletion="ignore-dynamic">
            <Link href={profilePath(me)} space={row}>
              <Avatar person={me} size={36} />
              <span dir="auto">{me.name}</span>
            </Link>
          </div>
        </li>
        {rows.map(([icon, text, href, colour]) => (
          <li key={href}>
            <div data-visualcompletion="ignore-dynamic">
              <Link href={href} space={row}>
                <i
                  class={look({
                    display: 'flex',
                    width: 36,
                    height: 36,
                    alignItems: 'center',
                    justifyContent: 'center',
                    color: colour,
                  })}
                >
                  <Icon name={icon} size={25} />
                </i>
                <span dir="auto">{text}</span>
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
