import { useState } from 'preact/hooks';
import { personById } from '../content/people.ts';
import { postPath, type Post } from '../content/posts.ts';
import { onDate, shortAgo } from '../language.ts';
import { look } from '../look/look.ts';
import { Link } from '../parts/link.tsx';
import { useId } from '../parts/ids.ts';
import { trackers, tracked } from '../routing/tracked.ts';
import { ScrambledTime } from './scrambled-time.tsx';

const hover = { ':hover': { textDecoration: 'underline' } };

/** In a feed the link's address comes only when the pointer or the focus does, and the time is scrambled. */
export function PostTime({ post, clear }: { post: Post; clear: boolean }) {
  const [reached, setReached] = useState('');
  const hidden = useId();
  const path = postPath(post, personById(post.author));
  if (clear) {
    return (
      <Link href={tracked(path, post.id)} label={onDate(post.minutes)} space={hover}>
        <span>{onDate(post.minutes)}</span>
      </Link>
    );
  }
  return (
    <span>
      <Link
        href={reached === post.id ? tracked(path, post.id) : `?${trackers(post.id)}`}
        to={path}
        labelledBy={hidden}
        space={hover}
        onReach={() => setReached(post.id)}
      >
        <ScrambledTime minutes={post.minutes} />
      </Link>
      <span id={hidden} class={look({ position: 'absolute', left: -10000, whiteSpace: 'nowrap' })}>
        {shortAgo(post.minutes)}
      </span>
    </span>
  );
}
