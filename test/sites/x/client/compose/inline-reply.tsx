import { Box } from '../style/box.tsx';
import type { Post } from '../data/posts.ts';
import { Parts } from './parts.tsx';
import { ReplyingTo } from './replying-to.tsx';
import { SendButton } from './send-button.tsx';
import { Toolbar } from './toolbar.tsx';
import { useComposer } from './use-composer.ts';

/** The reply field under a post's own page. */
export function InlineReply({ post }: { post: Post }) {
  const composer = useComposer({ kind: 'reply', replyTo: post.id });
  return (
    <Box
      data-testid="inline_reply_offscreen"
      css={{ paddingLeft: 16, paddingRight: 16, borderBottom: '1px solid var(--line)' }}
    >
      <Parts
        composer={composer}
        kind="reply"
        above={composer.focused && <ReplyingTo handle={post.author} />}
      />
      <Box css={{ marginLeft: 52 }}>
        <Toolbar composer={composer}>
          <SendButton composer={composer} kind="reply" inline />
        </Toolbar>
      </Box>
    </Box>
  );
}
