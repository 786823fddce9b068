import type { Message } from '../data/chats.ts';
import { myHandle } from '../data/people.ts';
import { timeOf } from '../language.ts';
import { RichText } from '../post/rich-text.tsx';
import { Box } from '../style/box.tsx';
import { Text } from '../style/text.tsx';

/** One message; the two generations of the site name its words differently. */
export function Bubble({ message, textTestId }: { message: Message; textTestId: string }) {
  const own = message.from === myHandle;
  return (
    <Box css={{ paddingTop: 3, paddingBottom: 3, alignItems: own ? 'flex-end' : 'flex-start' }}>
      <Box
        css={{
          maxWidth: '80%',
          borderRadius: 20,
          padding: '10px 14px',
          backgroundColor: own ? 'var(--accent)' : 'var(--bubble)',
        }}
      >
        <Text dir="auto" data-testid={textTestId} css={{ color: own ? 'rgb(255,255,255)' : 'var(--text)' }}>
          <RichText text={message.text} />
        </Text>
      </Box>
      <Text css={{ fontSize: 12, lineHeight: '16px', color: 'var(--muted)', padding: '2px 6px' }}>
        {timeOf(message.at)}
      </Text>
    </Box>
  );
}
