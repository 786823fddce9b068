import { profilePath, tabPath, type Person } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Link } from '../parts/link.tsx';

export function ProfileTabs({ person, tab }: { person: Person; tab: string }) {
  const about = tab.startsWith('directory_') || tab.startsWith('about');
  const tabs: [string, string, boolean][] = [
    [say.posts, profilePath(person), tab === ''],
    [say.about, tabPath(person, 'directory_intro'), about],
    [say.friends, tabPath(person, 'friends'), tab.startsWith('friends')],
  ];
  return (
    <div
      role="tablist"
      data-visualcompletion="ignore-dynamic"
      class={look({ display: 'flex', gap: 4, borderTop: '1px solid var(--line)' })}
    >
      {tabs.map(([text, href, here]) => (
        <Link
          key={href}
          href={href}
          role="tab"
          selected={here}
          space={{
            display: 'flex',
            alignItems: 'center',
            height: 56,
            paddingInline: 16,
            fontWeight: 600,
            color: here ? 'var(--accent)' : 'var(--soft)',
            borderBottom: `3px solid ${here ? 'var(--accent)' : 'transparent'}`,
            borderTop: '3px solid transparent',
          }}
        >
          <span>{text}</span>
        </Link>
      ))}
    </div>
  );
}
