import { isOwnPage, onMessage } from '../../browser/messaging.ts';
import type { SiteAdapter, SiteReader } from '../../engine/site-adapter.ts';
import type { ScreenFacts, ScreenRequest } from '../../messages/screen.ts';
import { screenFacts } from './screen-facts.ts';
import { ThreadScroll } from './thread.ts';

/** A frame that never comes, as in a window that is covered, is not waited for longer, in milliseconds. */
const frameWithin = 250;

/**
 * Says what is on the screen, for a page of ours or the background that is about to save it. Nothing is kept
 * here but the element the menu was last opened on, and nothing of the page is changed.
 */
export function startScreen(reader: SiteReader, adapter: SiteAdapter): void {
  if (window.top !== window) return;
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  let on: WeakRef<Element> | undefined;

  window.addEventListener(
    'contextmenu',
    (event) => {
      const target = event.composedPath()[0];
      if (event.isTrusted) on = target instanceof Element ? new WeakRef(target) : undefined;
    },
    { capture: true, passive: true },
  );

  const thread = new ThreadScroll(reader);

  const facts = async (withStrip: boolean): Promise<ScreenFacts> => {
    await drawn();
    const strip = withStrip ? thread.strip() : undefined;
    return { ...screenFacts(reader, adapter, id, on?.deref()), ...(strip && { strip }) };
  };

  const answer = async (ask: ScreenRequest['ask']): Promise<ScreenFacts> => {
    if (ask === 'begin') await thread.begin(reader.pageOf(new URL(location.href)));
    if (ask === 'step') await thread.step();
    if (ask === 'restore') thread.restore();
    return facts(ask !== 'facts' && ask !== 'restore');
  };

  onMessage((message, sender) => {
    if (!isOwnPage(sender) || (message as { to?: unknown })?.to !== 'screen') return undefined;
    return answer((message as ScreenRequest).ask);
  });
}

/** Until what has been changed is on the screen: two frames. */
const drawn = (): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(done, frameWithin);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
