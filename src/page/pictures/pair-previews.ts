import { isConnected } from '../../dom/safe.ts';

/** A picture of a draft, with the previews that the page has drawn of it so far. */
export type Previewed = { previews: Set<Element> };

/**
 * Gives new previews to their pictures. `pictures` are in the order in which they came, `drawn` is all that the
 * page draws of its own now, in the order of the page; sites draw them in the order in which they came. When no
 * picture waits for its preview, it is of one that was edited and drawn anew: what its file showed stays what is
 * said of it. One may come and another be edited between two looks; where all are drawn, their places tell.
 */
export function pairPreviews(
  pictures: readonly Previewed[],
  drawn: readonly Element[],
  seen: WeakSet<Element>,
): void {
  const all = drawn.length === pictures.length;
  for (const [place, preview] of drawn.entries()) {
    if (seen.has(preview)) continue;
    const there = all ? pictures[place] : undefined;
    const owner =
      there && !isShown(there)
        ? there
        : (pictures.find(({ previews }) => previews.size === 0) ?? pictures.find((one) => !isShown(one)));
    if (!owner) return;
    seen.add(preview);
    owner.previews.add(preview);
  }
}

/** Whether the page still draws a picture. */
export const isShown = ({ previews }: Previewed): boolean => [...previews].some(isConnected);
