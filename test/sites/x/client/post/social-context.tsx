import type { Post } from '../data/posts.ts';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Link } from '../link.tsx';
import { personOf } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Text } from '../style/text.tsx';
import { EmojiText } from './emoji-text.tsx';

/** The small line above a post: pinned, or passed on by someone. */
export function SocialContext({ post, pinned }: { post: Post; pinned: boolean }) {
  const reposter = post.repostedBy ? personOf(post.repostedBy) : undefined;
  if (!pinned && !reposter) return null;
  const words = (text: string) => (
    <Text
      data-testid="socialContext"
      css={{ color: 'var(--muted)', fontSize: 13, lineHeight: '16px', fontWeight: 700 }}
    >
      <EmojiText text={text} />
    </Text>
  );
  return (
    <Box css={{ flexDirection: 'row', alignItems: 'center', marginBottom: 4 }}>
      <Box css={{ width: 40, marginRight: 12, alignItems: 'flex-end', color: 'var(--muted)' }}>
        <Icon name={pinned ? 'pin' : 'repost'} size={16} />
      </Box>
      {pinned && words(t.pinned)}
      {!pinned && reposter && <Link href={`/${reposter.handle}`}>{words(t.reposted(reposter.name))}</Link>}
    </Box>
  );
}
