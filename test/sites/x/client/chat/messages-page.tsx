import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { chatOf, personOf, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';
import { Text, Words } from '../style/text.tsx';
import { useTitle } from '../title.ts';
import { ChatColumns } from './chat-columns.tsx';
import { ConversationRow } from './conversation-row.tsx';
import { MessagesConversation } from './messages-conversation.tsx';

/** The older messages, with the same kind of editor as the posts. */
export function MessagesPage({ id }: { id: string | undefined }) {
  const chats = useSite((state) => state.chats);
  const open = id === undefined ? undefined : chatOf(chats, id);
  useTitle(t.messages);
  const inbox = (
    <Box as="section" role="region" aria-label={t.messages} css={{ flexGrow: 1 }}>
      <Box
        css={{
          flexDirection: 'row',
          alignItems: 'center',
          justifyContent: 'space-between',
          padding: '8px 16px',
        }}
      >
        <Text
          as="h2"
          role="heading"
          aria-level={2}
          css={{ fontSize: 20, lineHeight: '36px', fontWeight: 700 }}
        >
          <Words>{t.messages}</Words>
        </Text>
        <RoundButton label={t.startMessage} testId="NewDM_Button">
          <Icon name="write" />
        </RoundButton>
      </Box>
      {Object.values(chats).map((chat) => {
        const person = personOf(chat.with);
        if (!person) return null;
        return (
          <ConversationRow
            key={chat.id}
            chat={chat}
            person={person}
            active={chat.id === id}
            href={`/messages/${chat.id}`}
            testId="conversation"
          />
        );
      })}
    </Box>
  );
  return (
    <ChatColumns inbox={inbox} conversation={open && <MessagesConversation key={open.id} chat={open} />} />
  );
}
