/** What a page has at a point of the window, in the tree that an element stands in: some live in open shadow roots. */
export function inFrontAt(element: Element, x: number, y: number): Element | null {
  const root = element.getRootNode();
  return (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
}
