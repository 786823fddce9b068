import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Post } from '../content/posts.ts';
import { look } from '../look/look.ts';
import { FeedPost } from '../post/feed-post.tsx';

type Props = { post: Post; position: number; onHeight(id: string, element: HTMLElement): void };

/** A place in the feed. Its nodes stay when another post moves in. */
export function FeedSlot({ post, position, onHeight }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef({ id: post.id, onHeight });
  latest.current = { id: post.id, onHeight };
  useLayoutEffect(() => {
    const slot = element.current;
    if (!slot) return;
    const tell = () => latest.current.onHeight(latest.current.id, slot);
    const observer = new ResizeObserver(tell);
    observer.observe(slot);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (element.current) onHeight(post.id, element.current);
  }, [post.id]);
  return (
    <div ref={element} class={look({ paddingBottom: 16 })}>
      <div class={look({ display: 'flex', flexDirection: 'column' })} data-virtualized="false">
        <div class={look({ position: 'relative' })}>
          <FeedPost post={post} position={position} />
        </div>
      </div>
    </div>
  );
}
