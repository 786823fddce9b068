import { parentOf } from '../../dom/safe.ts';

/**
 * Whose links a box has in it: the one owner of all of them, `several`, or nobody's. Each box is looked at
 * once, so that a list of thousands costs no more than its length.
 */
export function ownersOf(
  links: Iterable<readonly [Element, string]>,
): (box: Node) => string | 'several' | undefined {
  const owners = new Map<Node, string>();
  for (const [link, owner] of links) {
    for (let node: Node | null = link; node; node = parentOf(node)) {
      const known = owners.get(node);
      // Above a box that was seen for this owner, or has several, all is known already.
      if (known === owner || known === several) break;
      owners.set(node, known === undefined ? owner : several);
    }
  }
  return (box) => {
    const owner = owners.get(box);
    return owner === several ? 'several' : owner;
  };
}

/** No name of anybody. */
const several = '\u0000several';
