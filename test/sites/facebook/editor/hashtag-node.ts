import { $createTextNode, $isTextNode, TextNode, type EditorConfig, type LexicalEditor } from 'lexical';
import { look } from '../look/look.ts';

const whole = /^#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*$/u;
const inside = /(?<![\p{L}\p{N}_#&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/u;

/** A hashtag is a text run of its own, as in the site's editor. */
export class HashtagNode extends TextNode {
  override $config() {
    return this.config('hashtag', { extends: TextNode });
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const element = super.createDOM(config, editor);
    element.className = look({ color: 'var(--accent)' });
    return element;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

function $toPlain(node: TextNode): TextNode {
  return node.replace($createTextNode(node.getTextContent()).setFormat(node.getFormat()));
}

function $cutOut(node: TextNode): void {
  const before = node.getPreviousSibling();
  // What is typed right behind a hashtag, or left there after a deletion, belongs to it.
  if (before instanceof HashtagNode && /^[\p{L}\p{N}_]/u.test(node.getTextContent())) {
    $toPlain(before);
    return;
  }
  const text = node.getTextContent();
  const match = inside.exec(text);
  if (!match) return;
  const end = match.index + match[0].length;
  const parts = node.splitText(...(match.index === 0 ? [end] : [match.index, end]));
  const part = match.index === 0 ? parts[0] : parts[1];
  part?.replace(new HashtagNode(match[0]));
}

export function registerHashtags(editor: LexicalEditor): () => void {
  const undoText = editor.registerNodeTransform(TextNode, (node) => {
    if (node.isSimpleText()) $cutOut(node);
  });
  const undoTags = editor.registerNodeTransform(HashtagNode, (node) => {
    const before = node.getPreviousSibling();
    const glued = $isTextNode(before) && /[\p{L}\p{N}_#&]$/u.test(before.getTextContent());
    if (glued || !whole.test(node.getTextContent())) $toPlain(node);
  });
  return () => {
    undoText();
    undoTags();
  };
}
