import { css } from '../css.ts';
import { suggestions } from '../data/suggestions.ts';
import { t } from '../language.ts';
import { store } from '../page/store.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Link } from '../ui/link.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { Pressable } from '../ui/pressable.tsx';

const column = css('width: 319px; flex-shrink: 0; display: none; padding-top: 18px', {
  column: 'display: block',
});
const ownRow = css('display: flex; align-items: center; gap: 12px; padding: 0 16px; margin-bottom: 16px');
const texts = css('flex: 1 1 0%; min-width: 0');
const strong = css('font-weight: 600');
const quiet = css('color: var(--ig-secondary-text); display: block');
const switcher = css('color: var(--ig-link); font-size: 12px; font-weight: 600');
const heading = css('display: flex; justify-content: space-between; padding: 4px 16px 8px');
const title = css('font-weight: 600; color: var(--ig-secondary-text)');
const all = css('font-size: 12px; font-weight: 600');
const foot = css(
  'padding: 22px 16px; font-size: 12px; line-height: 18px; color: var(--ig-secondary-text); opacity: .75',
);

export function SideColumn() {
  const { me } = store;
  return (
    <div class={column}>
      <div class={ownRow}>
        <Link href={`/${me.handle}/`}>
          <Avatar person={me} size={44} />
        </Link>
        <div class={texts}>
          <Link class={strong} href={`/${me.handle}/`}>
            {me.handle}
          </Link>
          <span class={quiet} dir="auto">
            {me.name}
          </span>
        </div>
        <Pressable class={switcher} onPress={() => undefined}>
          {t.switchAccount}
        </Pressable>
      </div>
      <div>
        <div class={heading}>
          <span class={title} dir="auto">
            {t.suggestedForYou}
          </span>
          <Link class={all} href="/explore/people/">
            <span dir="auto">{t.seeAll}</span>
          </Link>
        </div>
        <div>
          {suggestions.map(({ handle, followedBy, more }) => (
            <PersonRow handle={handle} key={handle} line={t.suggestedBecause(followedBy, more)} />
          ))}
        </div>
      </div>
      <div class={foot}>
        <div>{t.footer.join(' · ')}</div>
        <div>{t.footerNote}</div>
      </div>
    </div>
  );
}
