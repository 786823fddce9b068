import { css } from '../css.ts';
import { useSource } from '../page/source.ts';
import { store, storeSource } from '../page/store.ts';
import { Portal } from './portal.tsx';

const place = css(
  'position: fixed; left: 0; right: 0; bottom: 20px; display: flex; justify-content: center; z-index: 40; pointer-events: none; padding: 0 16px',
  { narrow: 'bottom: 64px' },
);
const bar = css(
  'background: var(--ig-toast); color: #fff; padding: 13px 18px; border-radius: 10px; box-shadow: 0 4px 18px rgb(0 0 0 / 30%); max-width: 520px',
);

export function Toast() {
  useSource(storeSource);
  if (!store.toast) return null;
  return (
    <Portal>
      <div class={place}>
        <div class={bar} role="alert">
          <span dir="auto">{store.toast}</span>
        </div>
      </div>
    </Portal>
  );
}
