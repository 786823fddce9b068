import type { Chat } from '../data/chats.ts';
import { myHandle, type Person } from '../data/people.ts';
import { age, t } from '../language.ts';
import { Avatar } from '../people/avatar.tsx';
import { DisplayName } from '../people/display-name.tsx';
import { navigate } from '../route.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';

type Props = { chat: Chat; person: Person; active: boolean; href: string; testId: string };

export function ConversationRow({ chat, person, active, href, testId }: Props) {
  const last = chat.messages.at(-1);
  const line = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } as const;
  return (
    <Box
      role="button"
      tabIndex={0}
      data-testid={testId}
      aria-selected={active}
      css={{
        flexDirection: 'row',
        padding: '12px 16px',
        cursor: 'pointer',
        backgroundColor: active ? 'var(--hover)' : 'transparent',
        ':hover': { backgroundColor: 'var(--hover)' },
      }}
      onClick={() => navigate(href)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') navigate(href);
      }}
    >
      <Avatar person={person} size={40} />
      <Box css={{ flexGrow: 1, flexShrink: 1, marginLeft: 12 }}>
        <Box css={{ flexDirection: 'row', justifyContent: 'space-between' }}>
          <Box css={{ flexDirection: 'row', flexShrink: 1 }}>
            <DisplayName person={person} css={{ flexShrink: 1 }} />
          </Box>
          {last && (
            <Text css={{ color: 'var(--muted)', fontSize: 13, marginLeft: 8, whiteSpace: 'nowrap' }}>
              {age(last.at)}
            </Text>
          )}
        </Box>
        <Text css={[line, { color: 'var(--muted)' }]}>
          <Words>{last ? `${last.from === myHandle ? `${t.you}: ` : ''}${last.text}` : ''}</Words>
        </Text>
      </Box>
    </Box>
  );
}
