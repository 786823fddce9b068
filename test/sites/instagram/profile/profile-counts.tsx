import { rowsAsked } from '../../crowd.ts';
import { css } from '../css.ts';
import type { Person } from '../data/people.ts';
import { exactNumber, shortNumber } from '../formats.ts';
import { t } from '../language.ts';
import { Link } from '../ui/link.tsx';

const row = css('display: flex; gap: 28px; padding: 12px 0', { narrow: 'gap: 14px; font-size: 13px' });
const strong = css('font-weight: 600');

export function ProfileCounts({ person }: { person: Person }) {
  const followers = rowsAsked(location.search) || person.followers;
  return (
    <div class={row}>
      <div>
        <span dir="auto">
          <span class={strong}>{exactNumber(person.posts)}</span> {t.postCount}
        </span>
      </div>
      <div>
        <Link href={`/${person.handle}/followers/`}>
          <span dir="auto">
            <span class={strong} title={exactNumber(followers)}>
              {shortNumber(followers)}
            </span>{' '}
            {t.followerCount}
          </span>
        </Link>
      </div>
      <div>
        <Link href={`/${person.handle}/following/`}>
          <span dir="auto">
            <span class={strong}>{shortNumber(person.following)}</span> {t.followingCount}
          </span>
        </Link>
      </div>
    </div>
  );
}
