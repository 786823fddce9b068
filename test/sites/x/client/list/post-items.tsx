import type { Post } from '../data/posts.ts';
import { PostArticle } from '../post/post-article.tsx';
import { Box } from '../style/box.tsx';
import type { ListItem } from './virtual-list.tsx';

const cell = { borderBottom: '1px solid var(--line)' };

export function postItem(post: Post, pinned = false): ListItem {
  const article = <PostArticle post={post} pinned={pinned} />;
  return {
    key: post.id,
    render: () => (
      <Box css={cell}>
        <Box>{post.advert ? <Box data-testid="placementTracking">{article}</Box> : article}</Box>
      </Box>
    ),
  };
}
