import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { useSite } from '../state/site-state.ts';
import { FeedSlot } from './feed-slot.tsx';
import { slots, useVisiblePosts } from './visible-posts.ts';

export function Feed() {
  const { posts } = useSite();
  const { list, from, to, above, below, measure } = useVisiblePosts(posts.map(({ id }) => id));
  return (
    <div>
      <h3
        dir="auto"
        class={look({ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clip: 'rect(0 0 0 0)' })}
      >
        {say.feed}
      </h3>
      <div ref={list} class={look({ overflowAnchor: 'none' })}>
        <div data-virtualized="true" style={{ height: `${above}px` }} />
        {posts.slice(from, to).map((post, index) => (
          <FeedSlot
            key={`slot ${(from + index) % slots}`}
            post={post}
            position={from + index + 1}
            onHeight={measure}
          />
        ))}
        <div data-virtualized="true" style={{ height: `${below}px` }} />
      </div>
    </div>
  );
}
