import { css } from '../css.ts';
import { t } from '../language.ts';
import { Link } from '../ui/link.tsx';
import { buttonClass } from '../ui/primary-button.tsx';

const row = css('display: flex; gap: 8px; padding: 18px 0 6px');
const half = css('flex: 1 1 0%');

export function OwnButtons() {
  return (
    <div class={row}>
      <Link class={`${buttonClass('quiet')} ${half}`} href="/accounts/edit/">
        {t.editProfile}
      </Link>
      <Link class={`${buttonClass('quiet')} ${half}`} href="/archive/stories/">
        {t.viewArchive}
      </Link>
    </div>
  );
}
