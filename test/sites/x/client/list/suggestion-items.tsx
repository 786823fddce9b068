import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { UserCell } from '../people/user-cell.tsx';
import { personOf } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import type { ListItem } from './virtual-list.tsx';

const handles = ['lowtidelena', 'greenlane_runs', 'wheelhouse_dan'];

/** The block of suggested people between the posts of Home. */
export function suggestionItems(): ListItem[] {
  const heading: ListItem = {
    key: 'suggestions-heading',
    render: () => (
      <Box css={{ padding: '12px 16px' }}>
        <Text
          as="h2"
          role="heading"
          aria-level={2}
          css={{ fontSize: 20, lineHeight: '24px', fontWeight: 800 }}
        >
          <Words>{t.whoToFollow}</Words>
        </Text>
      </Box>
    ),
  };
  const cells = handles.flatMap((handle): ListItem[] => {
    const person = personOf(handle);
    return person
      ? [{ key: `suggestion-${person.id}`, render: () => <UserCell person={person} place="list" /> }]
      : [];
  });
  const more: ListItem = {
    key: 'suggestions-more',
    render: () => (
      <Box css={{ borderBottom: '1px solid var(--line)' }}>
        <Link href="/i/connect_people" css={{ padding: 16 }}>
          <Text css={{ color: 'var(--accent)' }}>
            <Words>{t.showMore}</Words>
          </Text>
        </Link>
      </Box>
    ),
  };
  return [heading, ...cells, more];
}
