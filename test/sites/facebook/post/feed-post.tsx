import { useRef } from 'preact/hooks';
import type { Post } from '../content/posts.ts';
import { cardLook } from '../parts/card.tsx';
import { look } from '../look/look.ts';
import { change, useSite } from '../state/site-state.ts';
import { PostCard } from './post-card.tsx';

type Props = { post: Post; position?: number; article?: boolean };

/** A post in a list, whose comments unfold below it. */
export function FeedPost({ post, position, article }: Props) {
  const { unfolded } = useSite();
  const asked = useRef('');
  const card = useRef<HTMLDivElement>(null);
  const open = unfolded.includes(post.id);
  return (
    <div ref={card} class={look(cardLook)}>
      <PostCard
        post={post}
        position={position}
        article={article}
        where="feed"
        unfolded={open}
        writing={asked.current === post.id}
        onComment={() => {
          asked.current = post.id;
          if (!open) return change({ unfolded: [...unfolded, post.id] });
          [...(card.current?.querySelectorAll<HTMLElement>('[role="textbox"]') ?? [])].at(-1)?.focus();
        }}
      />
    </div>
  );
}
