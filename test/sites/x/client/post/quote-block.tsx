import type { KeyboardEvent, MouseEvent } from 'react';
import type { Post } from '../data/posts.ts';
import { navigate } from '../route.ts';
import { personOf } from '../store.ts';
import { Box } from '../style/box.tsx';
import { useGeneratedId } from '../style/generated-id.ts';
import { PostNames } from './post-names.tsx';
import { PostText } from './post-text.tsx';

/** A post inside another one: not an article, and without links of its own. */
export function QuoteBlock({ post }: { post: Post }) {
  const names = useGeneratedId();
  const text = useGeneratedId();
  const person = personOf(post.author);
  if (!person) return null;
  const open = (event: MouseEvent | KeyboardEvent) => {
    event.stopPropagation();
    navigate(`/${post.author}/status/${post.id}`);
  };
  return (
    <Box
      role="link"
      tabIndex={0}
      css={{
        border: '1px solid var(--field)',
        borderRadius: 16,
        overflow: 'hidden',
        cursor: 'pointer',
        ':hover': { backgroundColor: 'var(--hover)' },
      }}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open(event);
      }}
    >
      <Box css={{ padding: 12 }}>
        <PostNames id={names} person={person} post={post} layout="quote" />
        <Box css={{ marginTop: 4 }}>
          <PostText id={text} post={post} whole />
        </Box>
        {post.photos[0] && (
          <Box
            data-testid="tweetPhoto"
            css={{ marginTop: 8, aspectRatio: '3 / 1', borderRadius: 12, overflow: 'hidden' }}
          >
            <img
              alt={post.photos[0].alt}
              draggable="true"
              src={post.photos[0].source}
              className="css-9pa8cd"
            />
          </Box>
        )}
      </Box>
    </Box>
  );
}
