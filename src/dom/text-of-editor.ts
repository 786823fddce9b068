import { attribute, firstChildOf, nextSiblingOf, tagOf } from './safe.ts';

/** A piece of an editor's text that lies in one text node. */
export type Piece = { node: Text; start: number; end: number };

/** The text of an editor, with the way back from an offset to the page. Offsets in UTF-16 code units. */
export type EditorText = { text: string; pieces: Piece[]; cut: boolean };

const blocks = new Set([
  'div',
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
]);

/**
 * Reads a `contenteditable` editor as its lines, as the person sees them: every innermost block is a
 * line, a line break inside one is a line break, an emoji drawn as a picture is its `alt`. Nothing is
 * measured and nothing is changed. Reading stops at `most` code units; `cut` says that it did.
 */
export function textOfEditor(root: Element, most: number): EditorText {
  const pieces: Piece[] = [];
  let text = '';
  let cut = false;
  let lines = 0;
  /** A line is begun only when something stands in it or after it, so that nested blocks make one line. */
  let open = false;

  const beginLine = (): void => {
    if (open) return;
    if (lines > 0) text += '\n';
    lines++;
    open = true;
  };

  const visit = (node: Node): void => {
    if (cut) return;
    if (node instanceof Text) {
      if (node.data === '') return;
      beginLine();
      const room = most - text.length;
      const data = node.data.length > room ? node.data.slice(0, room) : node.data;
      if (data.length < node.data.length) cut = true;
      pieces.push({ node, start: text.length, end: text.length + data.length });
      text += data;
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = tagOf(node);
    if (tag === 'br') {
      beginLine();
      // The break that keeps an empty line open is no break of its own.
      if (nextSiblingOf(node)) text += '\n';
      return;
    }
    if (tag === 'img') {
      beginLine();
      text += attribute(node, 'alt') ?? '';
      return;
    }
    if (tag === 'style' || tag === 'script' || attribute(node, 'aria-hidden') === 'true') return;
    const block = blocks.has(tag);
    if (block) open = false;
    for (let child = firstChildOf(node); child && !cut; child = nextSiblingOf(child)) visit(child);
    if (block) open = false;
  };

  for (let child = firstChildOf(root); child && !cut; child = nextSiblingOf(child)) visit(child);
  return { text, pieces, cut };
}

/** The place in the page of an offset; `undefined` where no text node holds it (a picture, a line break). */
export function placeOf(
  pieces: readonly Piece[],
  offset: number,
  atEnd: boolean,
): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    const before = atEnd ? offset <= piece.start : offset < piece.start;
    const after = atEnd ? offset > piece.end : offset >= piece.end;
    if (before) high = middle - 1;
    else if (after) low = middle + 1;
    else return { node: piece.node, offset: offset - piece.start };
  }
  return undefined;
}
