import { until, type Page } from './stage.ts';

/** Puts other words where these stand on the page; where they stood, in pixels. */
export const rewrite = (
  page: Page,
  from: string,
  to: string,
): Promise<{ x: number; y: number; right: number; bottom: number }> =>
  until(() =>
    page.evaluate(
      (from, to) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement!;
          if (!node.nodeValue?.includes(from) || element.closest('script, style')) continue;
          if (element.getClientRects().length === 0) continue;
          node.nodeValue = node.nodeValue.replace(from, to);
          element.scrollIntoView({ block: 'center' });
          const { x, y, right, bottom } = element.getBoundingClientRect();
          return { x, y, right, bottom };
        }
        return null;
      },
      from,
      to,
    ),
  );

/** Where words stand on the page now, in pixels: what is above them may still be growing. */
export const placeOf = (page: Page, words: string): Promise<{ y: number; bottom: number } | null> =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (!node.nodeValue?.includes(words) || element.closest('script, style')) continue;
      if (element.getClientRects().length === 0) continue;
      const { y, bottom } = element.getBoundingClientRect();
      return { y, bottom };
    }
    return null;
  }, words);
