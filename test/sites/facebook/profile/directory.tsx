import { aboutFields, directorySlugs, type DirectorySlug } from '../content/about.ts';
import { me, tabPath, type Person } from '../content/people.ts';
import { say } from '../language.ts';
import { look, narrow } from '../look/look.ts';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Press } from '../parts/press.tsx';
import { Bio } from './bio.tsx';
import { DirectoryField } from './directory-field.tsx';

/** The About pages: one section an address. */
export function Directory({ person, slug }: { person: Person; slug: DirectorySlug }) {
  const fields = aboutFields(person, '').filter((field) => field.slug === slug && field.type !== 'bio');
  return (
    <Card space={{ display: 'flex', [narrow]: { flexDirection: 'column' } }}>
      <div
        class={look({
          width: 260,
          padding: 12,
          borderRight: '1px solid var(--line)',
          flexShrink: 0,
          [narrow]: { width: '100%', borderRight: 'none', borderBottom: '1px solid var(--line)' },
        })}
      >
        <h2 class={look({ fontSize: 20, lineHeight: '24px', fontWeight: 700, padding: 8 })}>
          <span dir="auto">{say.about}</span>
        </h2>
        {directorySlugs.map((name) => (
          <Link
            key={name}
            href={tabPath(person, name)}
            role="tab"
            selected={name === slug}
            space={{
              display: 'block',
              padding: '9px 8px',
              borderRadius: 7,
              fontWeight: 600,
              fontSize: 14,
              color: name === slug ? 'var(--accent)' : 'var(--soft)',
              background: name === slug ? 'var(--tint)' : 'transparent',
            }}
          >
            <span>{say.directory[name]}</span>
          </Link>
        ))}
      </div>
      <div class={look({ flexGrow: 1, minWidth: 0, padding: '20px 16px' })}>
        <h2 class={look({ fontSize: 17, fontWeight: 600, paddingBottom: 8 })}>
          <span dir="auto">{say.directory[slug]}</span>
        </h2>
        {slug === 'directory_intro' && <Bio person={person} />}
        {slug !== 'directory_intro' && fields.length === 0 && person !== me && (
          <span dir="auto" class={look({ color: 'var(--soft)' })}>
            {say.nothingToShow}
          </span>
        )}
        {fields.map((field, index) => (
          <DirectoryField key={index} field={field} person={person} />
        ))}
        {person === me && slug !== 'directory_intro' && (
          <Press
            space={{
              justifyContent: 'flex-start',
              gap: 12,
              paddingBlock: 8,
              color: 'var(--accent)',
              fontWeight: 600,
            }}
          >
            <Icon name="plus" size={22} />
            <span dir="auto">{say.addField[slug]}</span>
          </Press>
        )}
      </div>
    </Card>
  );
}
