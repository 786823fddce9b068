import { css } from '../css.ts';
import { t } from '../language.ts';
import type { Picture } from './create-flow.ts';
import { Preview } from './preview.tsx';

const frame = css(
  'width: var(--side); height: var(--side); display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 20px',
);
const ring = css(
  'width: 96px; height: 96px; border-radius: 50%; overflow: hidden; border: 3px solid var(--ig-button)',
);
const text = css('font-size: 20px; line-height: 25px');

export function SharedStep({ picture }: { picture: Picture }) {
  return (
    <div class={frame}>
      <div class={ring}>
        <Preview picture={picture} />
      </div>
      <h3 class={text} dir="auto">
        {t.postSharedText}
      </h3>
    </div>
  );
}
