import { useEffect, useRef } from 'react';
import type { Chat } from '../data/chats.ts';
import { Link } from '../link.tsx';
import { Avatar } from '../people/avatar.tsx';
import { EmojiText } from '../post/emoji-text.tsx';
import { personOf } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Text } from '../style/text.tsx';
import { Bubble } from './bubble.tsx';
import { MessagesComposer } from './messages-composer.tsx';

export function MessagesConversation({ chat }: { chat: Chat }) {
  const person = personOf(chat.with);
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => void scroller.current?.scrollTo(0, scroller.current.scrollHeight), [chat.messages.length]);
  return (
    <Box as="section" role="region" data-testid="DmActivityContainer" css={{ flexGrow: 1, height: '100%' }}>
      <Box css={{ flexDirection: 'row', alignItems: 'center', height: 53, padding: '0 16px' }}>
        {person && <Avatar person={person} size={32} linked />}
        {person && (
          <Link href={`/${person.handle}`} css={{ marginLeft: 12 }}>
            <Text as="h2" role="heading" aria-level={2} css={{ fontWeight: 700 }}>
              <EmojiText text={person.name} />
            </Text>
          </Link>
        )}
      </Box>
      <Box
        ref={scroller}
        data-testid="DmScrollerContainer"
        css={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, overflowY: 'auto', padding: 16 }}
      >
        <Box css={{ flexGrow: 1 }} />
        <Box data-testid="DmActivityViewport">
          {chat.messages.map((message) => (
            <Box key={message.id} data-testid="cellInnerDiv">
              <Box data-testid="messageEntry">
                <Bubble message={message} textTestId="tweetText" />
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
      <MessagesComposer chat={chat} />
    </Box>
  );
}
