import { change, siteState } from './site-state.ts';

export function showToast(text: string): void {
  change({ toast: text });
  setTimeout(() => {
    if (siteState().toast === text) change({ toast: null });
  }, 6000);
}
