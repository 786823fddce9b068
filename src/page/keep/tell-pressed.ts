import { connect, isAlive } from '../../browser/messaging.ts';
import { closest, contains } from '../../dom/safe.ts';
import type { SiteReader } from '../../engine/site-adapter.ts';
import { keptPostPortName } from '../../messages/kept-post.ts';

/** Says which post the person pressed a button of: the address the page gives it, and nothing else. */
export function tellPressed(reader: SiteReader): void {
  if (window.top !== window) return;
  window.addEventListener(
    'pointerdown',
    (event) => {
      const [on] = event.composedPath();
      if (!event.isTrusted || !(on instanceof Element) || !closest(on, 'button, [role="button"]')) return;
      // After the site has had the press.
      setTimeout(() => {
        if (!isAlive()) return;
        const page = { document, address: new URL(location.href) };
        const pressed = [...reader.posts(page), ...reader.comments(page)]
          .filter(({ element }) => contains(element, on))
          .reduce<{ link?: string; element?: Element }>(
            (best, { post, element }) =>
              !best.element || contains(best.element, element)
                ? { link: post.permalink ?? undefined, element }
                : best,
            {},
          );
        if (!pressed.link) return;
        const port = connect(keptPostPortName);
        port.postMessage({ link: pressed.link });
      });
    },
    { capture: true, passive: true },
  );
}
