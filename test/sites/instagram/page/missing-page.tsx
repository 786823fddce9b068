import { css } from '../css.ts';
import { t } from '../language.ts';

const text = css(
  'padding: 80px 20px; text-align: center; font-size: 22px; line-height: 28px; font-weight: 600',
);

export function MissingPage() {
  return (
    <div class={text}>
      <h2>{t.pageMissing}</h2>
    </div>
  );
}
