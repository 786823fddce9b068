import { scene } from '../content/scenes.ts';
import { personById } from '../content/people.ts';
import { postPath, type Post } from '../content/posts.ts';
import { look } from '../look/look.ts';
import { Link } from '../parts/link.tsx';
import { tracked } from '../routing/tracked.ts';

export function PostPicture({ post, id }: { post: Post; id: string }) {
  const source = post.picture ?? (post.scene && scene(post.scene));
  if (!source) return null;
  return (
    <div id={id} class={look({ background: 'var(--field)' })}>
      <Link
        href={tracked(`/photo/?fbid=${post.id}&set=pcb.${post.id}`, post.id)}
        to={postPath(post, personById(post.author))}
        space={{ display: 'block' }}
      >
        <img
          alt=""
          data-imgperflogname="feedImage"
          src={source}
          class={look({
            display: 'block',
            width: '100%',
            aspectRatio: '680 / 400',
            maxHeight: 460,
            objectFit: 'cover',
          })}
        />
      </Link>
    </div>
  );
}
