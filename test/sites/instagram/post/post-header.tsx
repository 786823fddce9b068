import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';
import { t } from '../language.ts';
import { personBy } from '../page/store.ts';
import { AgeTime } from '../ui/age-time.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { OptionsDialog } from './options-dialog.tsx';

const bar = css('display: flex; align-items: center; gap: 10px; padding: 8px 4px 12px', {
  narrow: 'padding: 10px 12px',
});
const texts = css('flex: 1 1 0%; min-width: 0');
const author = css('font-weight: 600');
const quiet = css('color: var(--ig-secondary-text)');
const place = css('display: block; font-size: 12px');
const options = css('padding: 6px');

/** `timed`: the feed has the permalink with the time up here, the open post has it at the bottom. */
export function PostHeader({ post, timed }: { post: Post; timed?: boolean }) {
  const [open, setOpen] = useState(false);
  const person = personBy(post.author);
  return (
    <header class={bar}>
      <Link href={`/${person.handle}/`}>
        <Avatar person={person} size={32} />
      </Link>
      <div class={texts}>
        <Link class={author} href={`/${person.handle}/`}>
          {person.handle}
        </Link>
        {timed && (
          <span class={quiet}>
            {' • '}
            <Link href={`/p/${post.code}/`}>
              <AgeTime at={post.at} />
            </Link>
          </span>
        )}
        {post.place && (
          <Link class={place} href={`/explore/locations/${post.likes}771/${encodeURIComponent(post.place)}/`}>
            {post.place}
          </Link>
        )}
      </div>
      <Pressable class={options} onPress={() => setOpen(true)}>
        <Icon label={t.moreOptions} name="options" />
      </Pressable>
      {open && <OptionsDialog onClose={() => setOpen(false)} post={post} />}
    </header>
  );
}
