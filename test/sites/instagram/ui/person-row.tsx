import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { personBy } from '../page/store.ts';
import { Avatar } from './avatar.tsx';
import { Link } from './link.tsx';

const row = css('display: flex; align-items: center; gap: 12px; padding: 8px 16px');
const texts = css('flex: 1 1 0%; min-width: 0');
const handleLink = css('font-weight: 600');
const second = css(
  'display: block; color: var(--ig-secondary-text); font-size: 12px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
);
const button = css('font-size: 12px; font-weight: 600; color: var(--ig-link)');

type Props = { handle: string; line: string; action?: string };

/** Avatar, handle, a second line and one button: suggested people, followers. */
export function PersonRow({ handle, line, action }: Props) {
  const [following, setFollowing] = useState(false);
  return (
    <div class={row}>
      <Link href={`/${handle}/`}>
        <Avatar person={personBy(handle)} size={44} />
      </Link>
      <div class={texts}>
        <Link class={handleLink} href={`/${handle}/`}>
          <span dir="auto">{handle}</span>
        </Link>
        <span class={second} dir="auto">
          {line}
        </span>
      </div>
      <button class={button} onClick={() => setFollowing(!following)} type="button">
        <div dir="auto">{action ?? (following ? t.following : t.follow)}</div>
      </button>
    </div>
  );
}
