import { all, attribute, closest, contains, isHtml, parentOf, rectOf, tagOf } from '../../dom/safe.ts';
import type { EditorSighting, SiteAdapter } from '../../engine/site-adapter.ts';
import { nameOver } from '../conversation.ts';
import { around, findAny } from '../find.ts';
import { pageOf } from './addresses.ts';
import { isShown } from '../shown.ts';
import * as targets from './targets.ts';

function sightingOf(element: HTMLElement): EditorSighting {
  const form = around(element, targets.createForm);
  if (form) return { element, kind: 'editable', surface: 'post', sendKeys: 'mod-enter', group: form };
  const inPost = around(element, targets.post);
  // Messenger's page has the conversation in its main part; a chat pop-up stands outside posts and dialogs.
  const messenger = element.ownerDocument.location.pathname.startsWith('/messages');
  const surface = messenger || !inPost ? 'message' : 'comment';
  return { element, kind: 'editable', surface, sendKeys: 'enter', group: boxAround(element) };
}

/** The form or box of one comment or message editor: as wide as it can be without taking in another editor. */
function boxAround(element: Element): Element {
  const form = closest(element, 'form, [role="group"]');
  if (form) return form;
  let box: Element = element;
  for (let node: Node | null = parentOf(element); node instanceof Element; node = parentOf(node)) {
    if (all(node, targets.editor.selectors[0]!).length > 1 || contains(node, element.ownerDocument.body))
      break;
    box = node;
    // The first ancestor with a button after the editor is the composer.
    if (buttonsAfter(node, element).length > 0) break;
  }
  return box;
}

const buttonsAfter = (group: Element, editor: Element): Element[] =>
  findAny(group, targets.button).filter(
    (button) =>
      (editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && isShown(button),
  );

const editorsIn = (root: ParentNode): HTMLElement[] =>
  findAny(root, targets.editor).filter(
    (element): element is HTMLElement => isHtml(element) && isShown(element),
  );

/** The button that publishes a group: the last one with nothing but its own label on it, or the last at all. */
function sendControl(group: Element): HTMLElement | undefined {
  const [bio] = findAny(group, targets.bio);
  const editor = bio ?? editorsIn(group)[0];
  const shown = findAny(group, targets.button).filter(isShown);
  if (tagOf(group) === 'form' && !bio) {
    const labelled = shown.filter((button) => {
      const label = attribute(button, 'aria-label')?.trim();
      return label !== undefined && label !== '' && button.textContent?.trim() === label;
    });
    const last = labelled.at(-1);
    if (last && isHtml(last)) return last;
  }
  const last = (editor ? buttonsAfter(group, editor) : shown).at(-1);
  return last && isHtml(last) ? last : undefined;
}

function bioBox(element: Element): Element {
  for (let node: Node | null = parentOf(element); node instanceof Element; node = parentOf(node)) {
    if (findAny(node, targets.button).length > 1) return node;
  }
  return element;
}

export const facebook: SiteAdapter = {
  id: 'facebook',
  name: 'Facebook',
  pageOf,
  editors: (root) => [
    ...editorsIn(root).map(sightingOf),
    ...findAny(root, targets.bio).flatMap((element): EditorSighting[] =>
      isHtml(element)
        ? [{ element, kind: 'field', surface: 'bio', sendKeys: 'none', group: bioBox(element) }]
        : [],
    ),
  ],
  roots: () => [],
  unknownEditors: (root) =>
    all(root, '[role="textbox"][contenteditable="true"]:not([data-lexical-editor])').filter(
      (element): element is HTMLElement => isHtml(element) && isShown(element),
    ),
  sendGroup: (target) => {
    const button = around(target, targets.button);
    if (!button) return undefined;
    const form = around(button, targets.createForm);
    if (form) return sendControl(form) === button ? form : undefined;
    for (
      let node: Node | null = parentOf(button), depth = 0;
      node instanceof Element && depth < 12;
      node = parentOf(node), depth++
    ) {
      const [editor] = [...editorsIn(node), ...findAny(node, targets.bio)];
      if (!editor) continue;
      const group = editor.localName === 'textarea' ? bioBox(editor) : boxAround(editor);
      return contains(group, button) && sendControl(group) === button ? group : undefined;
    }
    return undefined;
  },
  sendControl,
  addressee: (editor) => nameOver(editor, targets.conversationName, targets.conversation),
  media: (group) =>
    all(group, 'img, video').filter((media) => {
      const { width, height } = rectOf(media);
      // Smaller ones are icons, avatars and emoji.
      return width >= 90 && height >= 60 && !closest(media, '[aria-hidden="true"]');
    }).length,
};
