import type { Post } from '../data/posts.ts';
import { Icon } from '../icons.tsx';
import { count, t } from '../language.ts';
import { useMenu } from '../layers/use-menu.tsx';
import { Link } from '../link.tsx';
import { navigate } from '../route.ts';
import { toggle, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import { ActionButton } from './action-button.tsx';

const shown = (n: number) => (n > 0 ? count(n) : '');

type Props = { id: string; post: Post; tall: boolean };

/** The row of buttons under a post. */
export function PostActions({ id, post, tall }: Props) {
  const liked = useSite((state) => state.liked.has(post.id));
  const reposted = useSite((state) => state.reposted.has(post.id));
  const bookmarked = useSite((state) => state.bookmarked.has(post.id));
  const likes = post.likes + (liked ? 1 : 0);
  const reposts = post.reposts + (reposted ? 1 : 0);
  const { open, menu } = useMenu([
    {
      label: reposted ? t.undoRepost : t.repost,
      icon: 'repost',
      testId: reposted ? 'unretweetConfirm' : 'retweetConfirm',
      onPress: () => toggle('reposted', post.id),
    },
    { label: t.quote, icon: 'write', href: '/compose/post', composing: { as: 'quote', of: post.id } },
  ]);
  return (
    <Box
      role="group"
      id={id}
      aria-label={`${t.replies(count(post.replies))}, ${t.reposts(count(reposts))}, ${t.likes(count(likes))}, ${t.views(count(post.views))}`}
      css={{
        flexDirection: 'row',
        justifyContent: 'space-between',
        marginTop: 12,
        paddingRight: 4,
        height: tall ? 28 : 20,
      }}
    >
      <ActionButton
        icon="reply"
        label={t.replies(count(post.replies))}
        testId="reply"
        count={shown(post.replies)}
        onPress={() => navigate('/compose/post', { as: 'reply', to: post.id })}
      />
      <ActionButton
        icon="repost"
        label={t.reposts(count(reposts))}
        testId={reposted ? 'unretweet' : 'retweet'}
        count={shown(reposts)}
        colour={reposted ? 'var(--done)' : undefined}
        opensMenu
        onPress={open}
      />
      <ActionButton
        icon={liked ? 'liked' : 'like'}
        label={liked ? t.unlike(count(likes)) : t.likes(count(likes))}
        testId={liked ? 'unlike' : 'like'}
        count={shown(likes)}
        colour={liked ? 'var(--love)' : undefined}
        onPress={() => toggle('liked', post.id)}
      />
      {!post.advert && !tall && (
        <Link
          href={`/${post.author}/status/${post.id}/analytics`}
          aria-label={t.views(count(post.views))}
          css={{ justifyContent: 'center' }}
        >
          <Text css={{ color: 'var(--muted)', display: 'flex', alignItems: 'center' }}>
            <Icon name="views" size={18} />
            <Words css={{ fontSize: 13, paddingLeft: 4 }}>{shown(post.views)}</Words>
          </Text>
        </Link>
      )}
      <Box css={{ flexDirection: 'row', gap: 12 }}>
        <ActionButton
          icon="bookmark"
          label={bookmarked ? t.bookmarked : t.bookmark}
          testId={bookmarked ? 'removeBookmark' : 'bookmark'}
          colour={bookmarked ? 'var(--accent)' : undefined}
          onPress={() => toggle('bookmarked', post.id)}
        />
        <ActionButton icon="share" label={t.share} opensMenu />
      </Box>
      {menu}
    </Box>
  );
}
