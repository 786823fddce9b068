import { useState } from 'react';
import type { Post } from '../data/posts.ts';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import { RichText } from './rich-text.tsx';

const longest = 280;

type Props = { id: string; post: Post; size?: 'normal' | 'large'; whole?: boolean };

export function PostText({ id, post, size = 'normal', whole = false }: Props) {
  const [expanded, setExpanded] = useState(whole);
  if (post.text === '') return null;
  const cut = !expanded && [...post.text].length > longest;
  const text = cut ? [...post.text].slice(0, longest).join('').trimEnd() : post.text;
  return (
    <Box>
      <Text
        dir="auto"
        lang={post.lang}
        id={id}
        data-testid="tweetText"
        css={size === 'large' ? { fontSize: 17, lineHeight: '24px' } : {}}
      >
        <RichText text={text} />
      </Text>
      {cut && (
        <Box
          as="button"
          role="button"
          type="button"
          data-testid="tweet-text-show-more-link"
          css={{ alignSelf: 'flex-start' }}
          onClick={() => setExpanded(true)}
        >
          <Text css={{ color: 'var(--accent)' }}>
            <Words>{t.showMore}</Words>
          </Text>
        </Box>
      )}
    </Box>
  );
}
