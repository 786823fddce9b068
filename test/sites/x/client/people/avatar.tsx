import { avatar } from '../data/pictures.ts';
import type { Person } from '../data/people.ts';
import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';

type Props = { person: Person; size: number; linked?: boolean };

export function Avatar({ person, size, linked = false }: Props) {
  const inside = (
    <Box
      css={{
        width: '100%',
        height: '100%',
        borderRadius: 9999,
        overflow: 'hidden',
        backgroundColor: 'var(--box)',
      }}
    >
      <Box aria-label={person.name} css={{ width: '100%', height: '100%' }}>
        <img alt={person.name} draggable="true" src={avatar(person.name)} className="css-9pa8cd" />
      </Box>
    </Box>
  );
  return (
    <Box data-testid={`UserAvatar-Container-${person.handle}`} css={{ width: size, height: size }}>
      {linked ? (
        <Link
          href={`/${person.handle}`}
          aria-hidden="true"
          tabIndex={-1}
          css={{ width: '100%', height: '100%' }}
        >
          {inside}
        </Link>
      ) : (
        inside
      )}
    </Box>
  );
}
