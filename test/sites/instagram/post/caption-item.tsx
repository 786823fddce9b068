import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';
import { t } from '../language.ts';
import { personBy } from '../page/store.ts';
import { AgeTime } from '../ui/age-time.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Link } from '../ui/link.tsx';
import { LinkedText } from '../ui/linked-text.tsx';

const row = css('display: flex; gap: 12px; padding-bottom: 16px');
const texts = css('min-width: 0; overflow-wrap: anywhere');
const author = css('display: inline; margin-right: 4px');
const strong = css('font-weight: 600');
const caption = css('display: inline');
const when = css('color: var(--ig-secondary-text); font-size: 12px; padding-top: 8px');

// The time beside an edited caption is that of the edit, not of the post.
const editedAt = (post: Post) => new Date(Math.min(Date.now(), post.at.getTime() + 40 * 60_000));

/** The caption, first in the list of comments. */
export function CaptionItem({ post }: { post: Post }) {
  const person = personBy(post.author);
  return (
    <div>
      <li class={row}>
        <Link href={`/${person.handle}/`}>
          <Avatar person={person} size={32} />
        </Link>
        <div class={texts}>
          <h2 class={author}>
            <Link class={strong} href={`/${person.handle}/`}>
              {person.handle}
            </Link>
          </h2>
          <h1 class={caption} dir="auto">
            <LinkedText text={post.caption} />
          </h1>
          <div class={when}>
            {post.edited && <span>{t.edited} · </span>}
            <AgeTime at={post.edited ? editedAt(post) : post.at} />
          </div>
        </div>
      </li>
    </div>
  );
}
