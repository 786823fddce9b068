import type { Person } from '../data/people.ts';
import type { Post } from '../data/posts.ts';
import { age, momentOf } from '../language.ts';
import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';
import { Avatar } from '../people/avatar.tsx';
import { DisplayName } from '../people/display-name.tsx';

type Props = { id: string; person: Person; post: Post; layout: 'line' | 'stacked' | 'quote' };

/** Who wrote a post and when. A quote's names are no links; the page of one post has its time elsewhere. */
export function PostNames({ id, person, post, layout }: Props) {
  const name = <DisplayName person={person} css={{ flexShrink: 1 }} />;
  const handle = (
    <Text css={[muted, { overflow: 'hidden', textOverflow: 'ellipsis' }]}>
      <Words>{`@${person.handle}`}</Words>
    </Text>
  );
  if (layout === 'quote') {
    return (
      <Box css={{ flexDirection: 'row', alignItems: 'center' }}>
        <Box css={{ marginRight: 6 }}>
          <Avatar person={person} size={24} />
        </Box>
        <Box
          data-testid="User-Name"
          id={id}
          css={{ flexDirection: 'row', flexShrink: 1, alignItems: 'baseline' }}
        >
          <Box css={{ flexDirection: 'row', flexShrink: 1 }}>{name}</Box>
          <Box css={{ flexDirection: 'row', marginLeft: 4 }}>
            <Box tabIndex={-1}>{handle}</Box>
            <Dot />
            <Text css={muted}>
              <Time at={post.at} />
            </Text>
          </Box>
        </Box>
      </Box>
    );
  }
  const stacked = layout === 'stacked';
  const dated = !stacked && !post.advert;
  return (
    <Box
      data-testid="User-Name"
      id={id}
      css={{ flexDirection: stacked ? 'column' : 'row', flexShrink: 1, maxWidth: '100%' }}
    >
      <Box css={{ flexShrink: 1, flexDirection: 'row' }}>
        <Link href={`/${person.handle}`} css={{ flexDirection: 'row', flexShrink: 1, maxWidth: '100%' }}>
          {name}
        </Link>
      </Box>
      <Box css={{ flexDirection: 'row', flexShrink: 1, marginLeft: stacked ? 0 : 4 }}>
        <Box css={{ flexDirection: 'row', flexShrink: 1 }}>
          <Link href={`/${person.handle}`} tabIndex={-1} css={{ flexShrink: 1 }}>
            {handle}
          </Link>
          {dated && (
            <>
              <Dot />
              <Link
                href={`/${person.handle}/status/${post.id}`}
                shape="text"
                aria-label={momentOf(post.at)}
                css={muted}
              >
                <Time at={post.at} />
              </Link>
            </>
          )}
        </Box>
      </Box>
    </Box>
  );
}

function Dot() {
  return (
    <Text aria-hidden="true" css={[muted, { paddingLeft: 4, paddingRight: 4 }]}>
      <Words>·</Words>
    </Text>
  );
}

function Time({ at }: { at: number }) {
  return <time dateTime={new Date(at).toISOString()}>{age(at)}</time>;
}

const muted: Style = { color: 'var(--muted)', whiteSpace: 'nowrap' };
