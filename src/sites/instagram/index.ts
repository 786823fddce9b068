import { all, attribute, closest, contains, isHtml, parentOf } from '../../dom/safe.ts';
import type { Surface } from '../../engine/draft.ts';
import type { EditorSighting, SiteAdapter } from '../../engine/site-adapter.ts';
import { nameOver } from '../conversation.ts';
import { around, findAny } from '../find.ts';
import { pageOf } from './addresses.ts';
import * as targets from './targets.ts';

function sightingOf(element: HTMLElement): EditorSighting {
  const box = around(element, targets.messageBox);
  const direct = element.ownerDocument.location.pathname.startsWith('/direct/');
  const dialog = around(element, targets.dialog);
  if (box || (direct && !dialog)) {
    const group = box && all(box, targets.editor.selectors[0]!).length === 1 ? box : boxOf(element);
    return { element, kind: 'editable', surface: 'message', sendKeys: 'enter', group };
  }
  // A caption stands in the create dialog (or in that which edits a post); a box in a popover is a comment.
  if (dialog) return { element, kind: 'editable', surface: 'post', sendKeys: 'none', group: dialog };
  return { element, kind: 'editable', surface: 'comment', sendKeys: 'enter', group: boxOf(element) };
}

function boxOf(element: Element): Element {
  const form = closest(element, 'form');
  if (form) return form;
  for (let node: Node | null = parentOf(element); node instanceof Element; node = parentOf(node)) {
    if (all(node, '[role="button"]').some((button) => follows(element, button))) return node;
  }
  return element;
}

const follows = (before: Element, after: Element): boolean =>
  (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const textOnly = (button: Element): boolean =>
  all(button, 'svg, img').length === 0 &&
  (button.textContent?.trim() ?? '') !== '' &&
  attribute(button, 'aria-haspopup') === null;

function profileForm(element: Element): Element {
  return closest(element, 'form') ?? closest(element, 'main') ?? element;
}

function editors(root: ParentNode): EditorSighting[] {
  const found: EditorSighting[] = [];
  const field = (
    element: Element,
    surface: Surface,
    sendKeys: EditorSighting['sendKeys'],
    group: Element,
  ): void => {
    if (isHtml(element)) found.push({ element, kind: 'field', surface, sendKeys, group });
  };
  for (const element of findAny(root, targets.editor)) if (isHtml(element)) found.push(sightingOf(element));
  const fields: [Surface, { selectors: readonly string[] }][] = [
    ['bio', targets.bio],
    ['display-name', targets.displayName],
    ['handle', targets.handle],
    ['website', targets.website],
  ];
  for (const [surface, target] of fields) {
    for (const element of all(root, target.selectors[0]!))
      field(element, surface, 'none', profileForm(element));
  }
  for (const element of findAny(root, targets.comment)) {
    if (found.some((one) => one.element === element)) continue;
    const form = closest(element, 'form') ?? element;
    field(element, 'comment', 'enter', form);
  }
  const doc = root instanceof Document ? root : root.ownerDocument;
  if (doc?.location.pathname.startsWith('/stories/')) {
    for (const element of findAny(root, targets.storyReply)) {
      if (!found.some((one) => one.element === element))
        field(element, 'comment', 'enter', closest(element, 'form') ?? boxOf(element));
    }
  }
  return found;
}

/**
 * The control that publishes a group. The caption's is the last button with words alone before the
 * editor, in the dialog's head; a form's or message's is the last with words alone.
 */
function sendControl(group: Element): HTMLElement | undefined {
  const [caption] = all(group, targets.editor.selectors[0]!);
  const worded = findAny(group, targets.button).filter(textOnly);
  const control =
    caption && closest(caption, '[role="dialog"]') === group
      ? worded.filter((button) => follows(button, caption)).at(-1)
      : caption
        ? worded.filter((button) => follows(caption, button)).at(-1)
        : worded.at(-1);
  return control && isHtml(control) ? control : undefined;
}

export const instagram: SiteAdapter = {
  id: 'instagram',
  name: 'Instagram',
  pageOf,
  editors,
  roots: () => [],
  unknownEditors: (root) =>
    all(root, '[role="textbox"][contenteditable="true"]:not([data-lexical-editor])').filter(
      (element): element is HTMLElement => isHtml(element),
    ),
  sendGroup: (target) => {
    const button = around(target, targets.button);
    if (!button || !textOnly(button)) return undefined;
    const doc = button.ownerDocument;
    for (const { group } of editors(doc)) {
      if (contains(group, button)) return sendControl(group) === button ? group : undefined;
    }
    return undefined;
  },
  sendControl,
  addressee: (editor) => {
    const { conversation, conversationName, chatTab } = targets;
    return closest(editor, chatTab)
      ? nameOver(editor, '[dir="auto"]', chatTab)
      : nameOver(editor, conversationName, conversation);
  },
  media: (group) => {
    const caption = all(group, '[role="textbox"][contenteditable="true"]').length > 0;
    const previews = all(group, 'img[src^="blob:"], video[src^="blob:"]').length;
    // A caption is only ever written for a picture, drawn as a background where it is not an element.
    return caption && closest(group, '[role="dialog"]') === group ? Math.max(1, previews) : previews;
  },
};
