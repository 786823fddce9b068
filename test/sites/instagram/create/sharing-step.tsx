import { css } from '../css.ts';
import { Spinner } from '../ui/spinner.tsx';

const frame = css(
  'width: var(--side); height: var(--side); display: flex; align-items: center; justify-content: center',
);

export function SharingStep() {
  return (
    <div class={frame}>
      <Spinner />
    </div>
  );
}
