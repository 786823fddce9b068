import type { Person } from '../data/people.ts';
import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import { SideBox } from '../frame/side-box.tsx';
import { UserCell } from './user-cell.tsx';

type Props = { people: Person[]; relevant: boolean };

/** The people beside the page: suggestions, or on a post's page those who take part. */
export function SidebarPeople({ people, relevant }: Props) {
  const title = relevant ? t.relevantPeople : t.whoToFollow;
  return (
    <SideBox title={title}>
      <Box as="ul" role="list">
        {people.map((person) => (
          <UserCell key={person.id} person={person} place="sidebar" />
        ))}
      </Box>
      {!relevant && (
        <Link href="/i/connect_people" css={{ padding: 16, ':hover': { backgroundColor: 'var(--hover)' } }}>
          <Text css={{ color: 'var(--accent)' }}>
            <Words>{t.showMore}</Words>
          </Text>
        </Link>
      )}
    </SideBox>
  );
}
