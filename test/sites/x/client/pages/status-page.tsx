import { InlineReply } from '../compose/inline-reply.tsx';
import { PageHeader } from '../frame/page-header.tsx';
import { t } from '../language.ts';
import { postItem } from '../list/post-items.tsx';
import { Timeline } from '../list/timeline.tsx';
import { PostArticle } from '../post/post-article.tsx';
import { personOf, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { useTitle } from '../title.ts';
import { EmptyState } from './empty-state.tsx';

/** One post, the field to reply to it, and the replies. */
export function StatusPage({ id }: { id: string }) {
  const posts = useSite((state) => state.posts);
  const post = posts[id];
  const name = post && personOf(post.author)?.name;
  useTitle(post && t.onX(name ?? post.author, post.text));

  if (!post) {
    return (
      <>
        <PageHeader title={t.postTitle} back />
        <EmptyState title={t.nothingHere} note={t.nothingHereHelp} />
      </>
    );
  }
  const parent = post.replyTo ? posts[post.replyTo] : undefined;
  const replies = Object.values(posts)
    .filter((reply) => reply.replyTo === id)
    .toSorted((one, other) => other.at - one.at);
  const focal = {
    key: id,
    // A reply that is being written must outlive a scroll to the last of the others.
    stays: true,
    render: () => (
      <Box>
        <PostArticle post={post} place="focal" />
        <Box css={{ borderTop: '1px solid var(--line)', marginLeft: 16, marginRight: 16 }} />
        <InlineReply post={post} />
      </Box>
    ),
  };
  return (
    <>
      <PageHeader title={t.postTitle} back />
      <Timeline
        label={t.conversation}
        items={[...(parent ? [postItem(parent)] : []), focal, ...replies.map((reply) => postItem(reply))]}
      />
    </>
  );
}
