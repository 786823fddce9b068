import { css } from '../css.ts';

const ring = css(
  'width: 44px; height: 44px; border: 4px solid var(--ig-separator); border-top-color: var(--ig-button); border-radius: 50%',
);

export function Spinner() {
  return <div aria-busy="true" class={ring} data-visualcompletion="loading-state" role="progressbar" />;
}
