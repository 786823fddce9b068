import { useState } from 'preact/hooks';
import { crowd, listed, rowsAsked } from '../../crowd.ts';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { personBy } from '../page/store.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Link } from '../ui/link.tsx';

const page = css('max-width: 600px; margin: 0 auto; padding: 48px 0', { narrow: 'padding: 20px 0' });
const title = css('font-size: 16px; font-weight: 700; padding: 0 16px 10px');
const row = css('display: flex; align-items: center; gap: 12px; padding: 8px 16px');
const texts = css('flex: 1 1 0%; min-width: 0');
const second = css('display: block; color: var(--ig-secondary-text); font-size: 12px');
const button = css(
  'font-size: 12px; font-weight: 600; padding: 7px 12px; border-radius: 8px; background: var(--ig-field)',
);

/** Who asks to follow a private account: two buttons a row, accepting first. */
export function FollowRequestsPage() {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const asking = [{ handle: 'ollieb.fc', name: listed[0] }, ...crowd(rowsAsked(location.search) || 4)];
  return (
    <div class={page}>
      <h4 class={title}>{t.requests}</h4>
      <div>
        {asking
          .filter(({ handle }) => !answered.has(handle))
          .map(({ handle, name }) => (
            <div class={row} key={handle}>
              <Link href={`/${handle}/`}>
                <Avatar person={personBy(handle)} size={44} />
              </Link>
              <div class={texts}>
                <Link href={`/${handle}/`}>
                  <span dir="auto">{handle}</span>
                </Link>
                <span class={second} dir="auto">
                  {name}
                </span>
              </div>
              {[t.confirm, t.remove].map((words) => (
                <button
                  class={button}
                  key={words}
                  onClick={() => setAnswered(new Set([...answered, handle]))}
                  type="button"
                >
                  <div dir="auto">{words}</div>
                </button>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}
