import { personById, profilePath } from '../content/people.ts';
import type { Post } from '../content/posts.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { audienceIcon } from '../parts/audience-icon.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { RoundPress } from '../parts/round-press.tsx';
import { tracked } from '../routing/tracked.ts';
import { PostTime } from './post-time.tsx';

type Props = { post: Post; headingId: string; timeId: string; clearTime: boolean };

export function PostHeader({ post, headingId, timeId, clearTime }: Props) {
  const author = personById(post.author);
  const profile = tracked(profilePath(author), post.id);
  return (
    <div class={look({ display: 'flex', alignItems: 'flex-start', gap: 10, padding: '12px 16px 0' })}>
      <Link href={profile} hidden label={author.name}>
        <Avatar person={author} size={40} />
      </Link>
      <div class={look({ flexGrow: 1, minWidth: 0 })}>
        <div data-ad-rendering-role="profile_name">
          <h3 id={headingId} class={look({ fontWeight: 600, overflowWrap: 'anywhere' })}>
            <span>
              <Link href={profile} space={{ ':hover': { textDecoration: 'underline' } }}>
                <strong>
                  <span>{author.name}</span>
                </strong>
              </Link>
            </span>
          </h3>
        </div>
        <div
          id={timeId}
          class={look({
            display: 'flex',
            alignItems: 'center',
            gap: 4,
            color: 'var(--soft)',
            fontSize: 13,
            lineHeight: '18px',
          })}
        >
          <PostTime post={post} clear={clearTime} />
          <span aria-hidden="true">·</span>
          <span class={look({ display: 'inline-flex' })}>
            <Icon
              name={audienceIcon[post.audience]}
              size={13}
              title={say.sharedWith(say.audiences[post.audience])}
            />
          </span>
        </div>
      </div>
      <RoundPress icon="more" label={say.actions} popup="menu" />
    </div>
  );
}
