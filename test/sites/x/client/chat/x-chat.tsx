import { messageRequests } from '../data/message-requests.ts';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { chatOf, personOf, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';
import { Text } from '../style/text.tsx';
import { ChatColumns } from './chat-columns.tsx';
import { ConversationRow } from './conversation-row.tsx';
import { XChatConversation } from './x-chat-conversation.tsx';

export function XChat({ id }: { id: string | undefined }) {
  const chats = useSite((state) => state.chats);
  const open = id === undefined || id === 'requests' ? undefined : chatOf(chats, id);
  const rows =
    id === 'requests'
      ? messageRequests
      : Object.values(chats).flatMap((chat) => {
          const person = personOf(chat.with);
          return person ? [{ chat, person }] : [];
        });
  const inbox = (
    <Box data-testid="dm-inbox-panel" css={{ flexGrow: 1 }}>
      <Box
        css={{
          flexDirection: 'row',
          alignItems: 'center',
          justifyContent: 'space-between',
          padding: '8px 16px',
        }}
      >
        <Text as="h2" css={{ fontSize: 20, lineHeight: '36px', fontWeight: 700 }}>
          {t.chat}
        </Text>
        <RoundButton label={t.newChat} testId="dm-new-chat-button">
          <Icon name="write" />
        </RoundButton>
      </Box>
      <Box css={{ padding: '0 16px 8px' }}>
        <Box
          data-testid="dm-search-bar"
          css={{
            flexDirection: 'row',
            alignItems: 'center',
            height: 38,
            borderRadius: 9999,
            paddingLeft: 14,
            color: 'var(--muted)',
            backgroundColor: 'var(--box)',
          }}
        >
          <Icon name="search" size={16} />
          <Text css={{ color: 'var(--muted)', marginLeft: 10 }}>{t.searchMessages}</Text>
        </Box>
      </Box>
      {rows.map(({ chat, person }) => (
        <ConversationRow
          key={chat.id}
          chat={chat}
          person={person}
          active={chat.id === id}
          href={`/i/chat/${chat.id}`}
          testId={`dm-conversation-item-${chat.id}`}
        />
      ))}
    </Box>
  );
  return (
    <Box data-testid="dm-container" css={{ flexGrow: 1 }}>
      <ChatColumns inbox={inbox} conversation={open && <XChatConversation key={open.id} chat={open} />} />
    </Box>
  );
}
