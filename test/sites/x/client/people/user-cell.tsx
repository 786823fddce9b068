import type { ReactNode } from 'react';
import { myHandle, type Person } from '../data/people.ts';
import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { RichText } from '../post/rich-text.tsx';
import { navigate } from '../route.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import { Avatar } from './avatar.tsx';
import { DisplayName } from './display-name.tsx';
import { FollowButton } from './follow-button.tsx';

type Props = {
  person: Person;
  place: 'sidebar' | 'list';
  /** In place of the button to follow. */
  controls?: ReactNode;
};

/** One person in a list: a list item beside the page, a button in a page's own list, where it has the bio too. */
export function UserCell({ person, place, controls }: Props) {
  const side = place === 'sidebar';
  const shape = side
    ? { as: 'li', role: 'listitem' }
    : ({ as: 'button', role: 'button', type: 'button' } as const);
  return (
    <Box
      {...shape}
      data-testid="UserCell"
      css={{
        width: '100%',
        padding: '12px 16px',
        cursor: 'pointer',
        textAlign: 'left',
        ':hover': { backgroundColor: 'var(--hover)' },
      }}
      onClick={(event) => {
        if (!event.defaultPrevented) navigate(`/${person.handle}`);
      }}
    >
      <Box css={{ flexDirection: 'row', width: '100%' }}>
        <Box css={{ width: 40, marginRight: 10 }}>
          <Avatar person={person} size={40} linked />
        </Box>
        <Box css={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <Box css={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center' }}>
            <Box css={{ flexShrink: 1, marginRight: 12 }}>
              <Link href={`/${person.handle}`} css={{ flexDirection: 'row', maxWidth: '100%' }}>
                <DisplayName person={person} css={{ flexShrink: 1 }} />
              </Link>
              <Box css={{ flexDirection: 'row', alignItems: 'center' }}>
                <Link href={`/${person.handle}`} tabIndex={-1} css={{ flexShrink: 1 }}>
                  <Text
                    css={{
                      color: 'var(--muted)',
                      whiteSpace: 'nowrap',
                      overflow: 'hidden',
                      textOverflow: 'ellipsis',
                    }}
                  >
                    <Words>{`@${person.handle}`}</Words>
                  </Text>
                </Link>
                {person.followsYou && (
                  <Box
                    data-testid="userFollowIndicator"
                    css={{ marginLeft: 4, padding: '0 4px', borderRadius: 4, backgroundColor: 'var(--box)' }}
                  >
                    <Text
                      css={{ color: 'var(--muted)', fontSize: 11, lineHeight: '16px', whiteSpace: 'nowrap' }}
                    >
                      <Words>{t.followsYou}</Words>
                    </Text>
                  </Box>
                )}
              </Box>
            </Box>
            {controls ?? (person.handle !== myHandle && <FollowButton person={person} />)}
          </Box>
          {!side && person.bio !== '' && (
            <Text dir="auto" css={{ paddingTop: 4 }}>
              <RichText text={person.bio} />
            </Text>
          )}
        </Box>
      </Box>
    </Box>
  );
}
