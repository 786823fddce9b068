import { all, rectOf } from '../../dom/safe.ts';
import type { SiteAdapter } from '../../engine/site-adapter.ts';
import type { PrivateField, ScreenBox } from '../../messages/screen.ts';
import { inViewport } from './in-sight.ts';

/** By what the field itself says that it takes; labels are in any language. */
const selectors: Record<Exclude<PrivateField, 'message'>, string> = {
  'sign-in':
    'input[type="password"], input[autocomplete~="username"], input[autocomplete~="current-password"], input[autocomplete~="new-password"], input[autocomplete~="one-time-code"]',
  payment:
    'input[autocomplete*="cc-"], select[autocomplete*="cc-"], input[name*="cardnumber" i], input[name*="card_number" i], input[name="cvc" i], input[name="cvv" i], iframe[src*="payment" i], iframe[src*="checkout" i]',
};

export type FieldOnPage = { what: PrivateField; element: Element; box: ScreenBox | undefined };

/** Every field of the page that no picture may hold, with the part of it that is on the screen. */
export function privateFieldsOf(adapter: SiteAdapter): FieldOnPage[] {
  const roots = [document, ...adapter.roots(document)];
  const known = (['sign-in', 'payment'] as const).flatMap((what) =>
    roots.flatMap((root) =>
      all(root, selectors[what])
        .filter(isLaidOut)
        .map((element) => ({ what, element, box: inViewport(rectOf(element)) })),
    ),
  );
  const messages = roots
    .flatMap((root) => adapter.editors(root))
    .filter(({ surface, element }) => surface === 'message' && isLaidOut(element))
    .map(({ element, group }) => ({ what: 'message' as const, element, box: composerBox(element, group) }));
  return [...known, ...messages];
}

const isLaidOut = (element: Element): boolean => Element.prototype.getClientRects.call(element).length > 0;

/** The row with the box and its buttons; where the site has none, the box alone. */
function composerBox(element: Element, group: Element): ScreenBox | undefined {
  const row = rectOf(group);
  const own = rectOf(element);
  return inViewport(row.height > 0 && row.height <= Math.max(own.height * 4, 200) ? row : own);
}
