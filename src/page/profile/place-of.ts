import { all, contains, dataOf, parentOf } from '../../dom/safe.ts';

/** Pieces of text looked through; a header stands before all that is long. */
const mostPieces = 4000;

const plain = (text: string): string =>
  text
    // Emoji may be pictures in the page.
    .replace(/[\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Where a page says something: the field that holds it, else the smallest element whose words begin with its
 * first line. Nothing where it is not said as it was read.
 */
export function placeOf(roots: readonly Element[], text: string): Element | undefined {
  const wanted = plain(text);
  const line = plain(text.split('\n')[0] ?? '');
  if (line === '') return undefined;
  for (const root of roots) {
    for (const field of all(root, 'input, textarea'))
      if (
        (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
        plain(field.value) === wanted
      )
        return field;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const begins = line.slice(0, 12);
    let seen = 0;
    for (let node = walker.nextNode(); node && seen < mostPieces; node = walker.nextNode(), seen++) {
      if (!(node instanceof Text)) continue;
      const piece = plain(dataOf(node));
      if (piece === '' || !(piece.startsWith(begins) || begins.startsWith(piece))) continue;
      for (
        let up = 0, at: Node | null = parentOf(node);
        up < 5 && at instanceof Element;
        up++, at = parentOf(at)
      ) {
        if (!contains(root, at)) break;
        const words = plain(at.textContent ?? '');
        if (words.length > wanted.length + 40 && words.length > 2 * line.length) break;
        if (words.startsWith(line)) return at;
      }
    }
  }
  return undefined;
}
