import { attribute, closest, tagOf } from '../../dom/safe.ts';
import { textUnder, tidyText } from '../read/text.ts';

/**
 * A link is shown shortened: its beginning and its rest stand in parts nobody sees, and a lone ellipsis
 * in a part that is seen. The whole address is what the person published, so the ellipsis alone goes.
 */
export const isHiddenTail = (element: Element): boolean =>
  tagOf(element) === 'span' &&
  attribute(element, 'aria-hidden') === 'true' &&
  closest(element, 'a') !== null &&
  textUnder(element).trim() === '…';

/** The words of a post. Mentions stand in boxes of their own in the middle of a line. */
export const postTextOf = (element: Element): string =>
  tidyText(textUnder(element, { keepBreaks: true, skip: isHiddenTail }));
