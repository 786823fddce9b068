import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';

const bar = css(
  'display: none; position: sticky; top: 0; z-index: 2; height: 52px; padding: 0 16px; align-items: center; justify-content: space-between; background: var(--ig-background); border-bottom: 1px solid var(--ig-separator)',
  { narrow: 'display: flex' },
);
const word = css('font-size: 21px; font-weight: 700; letter-spacing: -0.6px');

/** The bar over the feed on narrow screens. */
export function HomeTop() {
  return (
    <div class={bar}>
      <Link class={word} href="/">
        Instagram
      </Link>
      <Link href="/notifications/">
        <Icon label={t.notifications} name="heart" />
      </Link>
    </div>
  );
}
