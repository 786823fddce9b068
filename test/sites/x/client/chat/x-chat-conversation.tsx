import { useEffect, useRef } from 'react';
import type { Chat } from '../data/chats.ts';
import { Avatar } from '../people/avatar.tsx';
import { EmojiText } from '../post/emoji-text.tsx';
import { personOf } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Text } from '../style/text.tsx';
import { Bubble } from './bubble.tsx';
import { XChatForm } from './x-chat-form.tsx';

export function XChatConversation({ chat }: { chat: Chat }) {
  const person = personOf(chat.with);
  const list = useRef<HTMLElement>(null);
  useEffect(() => void list.current?.scrollTo(0, list.current.scrollHeight), [chat.messages.length]);
  return (
    <Box data-testid="dm-conversation-panel" css={{ flexGrow: 1, height: '100%' }}>
      <Box
        data-testid="dm-conversation-header"
        css={{
          flexDirection: 'row',
          alignItems: 'center',
          height: 57,
          padding: '0 16px',
          borderBottom: '1px solid var(--line)',
        }}
      >
        {person && <Avatar person={person} size={32} />}
        <Text data-testid="dm-conversation-username" css={{ fontWeight: 700, marginLeft: 12 }}>
          {person && <EmojiText text={person.name} />}
        </Text>
      </Box>
      <Box
        ref={list}
        as="ul"
        data-testid="dm-message-list"
        css={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, overflowY: 'auto', padding: 16 }}
      >
        <Box css={{ flexGrow: 1 }} />
        {chat.messages.map((message) => (
          <Box as="li" key={message.id}>
            <Bubble message={message} textTestId={`message-text-${message.id}`} />
          </Box>
        ))}
      </Box>
      <XChatForm chat={chat} />
    </Box>
  );
}
