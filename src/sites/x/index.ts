import { all, attribute, closest, contains, first, isHtml, parentOf } from '../../dom/safe.ts';
import type { EditorSighting, SiteAdapter } from '../../engine/site-adapter.ts';
import type { Surface } from '../../engine/draft.ts';
import { nameOver } from '../conversation.ts';
import { around, find, findAny } from '../find.ts';
import { pageOf } from './addresses.ts';
import * as targets from './targets.ts';

/** The composer an editor or a send button belongs to: its dialog, or the smallest block that holds both. */
function composerOf(element: Element): Element {
  const dialog = around(element, targets.dialog);
  if (dialog) return dialog;
  for (let node: Node | null = parentOf(element); node instanceof Element; node = parentOf(node)) {
    if (find(node, targets.sendPost) && find(node, targets.postEditor)) return node;
  }
  return element;
}

/** An answer shows the post it answers, on its own page or above the editor in the dialog. */
function surfaceOf(composer: Element, element: Element): Surface {
  if (closest(element, '[data-testid="inline_reply_offscreen"]')) return 'comment';
  const parent = all(composer, 'article[data-testid="tweet"]').find(
    (article) => !closest(article, '[data-testid="attachments"]'),
  );
  return parent && around(element, targets.dialog) ? 'comment' : 'post';
}

function editors(root: ParentNode): EditorSighting[] {
  const found: EditorSighting[] = [];
  for (const element of findAny(root, targets.postEditor)) {
    if (!isHtml(element)) continue;
    const group = composerOf(element);
    const kind = element instanceof HTMLTextAreaElement ? 'field' : 'editable';
    found.push({ element, kind, surface: surfaceOf(group, element), sendKeys: 'mod-enter', group });
  }
  for (const element of findAny(root, targets.legacyMessageEditor)) {
    if (!isHtml(element)) continue;
    found.push({
      element,
      kind: 'editable',
      surface: 'message',
      sendKeys: 'enter',
      group: messageGroup(element),
    });
  }
  for (const element of findAny(root, targets.chatEditor)) {
    if (!isHtml(element)) continue;
    const group = around(element, targets.chatForm) ?? element;
    found.push({ element, kind: 'field', surface: 'message', sendKeys: 'enter', group });
  }
  for (const save of findAny(root, targets.editProfile)) {
    const group = around(save, targets.dialog) ?? save;
    for (const [surface, selector] of Object.entries(targets.profileFields)) {
      const element = first(group, selector);
      if (isHtml(element))
        found.push({ element, kind: 'field', surface: surface as Surface, sendKeys: 'none', group });
    }
  }
  return found;
}

function messageGroup(element: Element): Element {
  for (let node: Node | null = parentOf(element); node instanceof Element; node = parentOf(node)) {
    if (find(node, targets.sendLegacyMessage) && find(node, targets.legacyMessageEditor)) return node;
  }
  return element;
}

export const x: SiteAdapter = {
  id: 'x',
  name: 'X',
  pageOf,
  editors,
  roots: (document) =>
    findAny(document, targets.chatHost).flatMap((host) => (host.shadowRoot ? [host.shadowRoot] : [])),
  unknownEditors: (root) => {
    const known = new Set(editors(root).map(({ element }) => element));
    return all(root, '[role="textbox"][contenteditable="true"]').filter(
      (element): element is HTMLElement =>
        isHtml(element) && !known.has(element) && ![...known].some((one) => contains(one, element)),
    );
  },
  sendGroup: (target) => {
    const button = around(target, targets.sendPost);
    if (button) return composerOf(button);
    const save = around(target, targets.editProfile);
    if (save) return around(save, targets.dialog) ?? save;
    const send = around(target, targets.sendLegacyMessage);
    if (send) return messageGroup(send);
    const form = around(target, targets.chatForm);
    const submit = closest(target, 'button, [role="button"]');
    if (
      form &&
      submit &&
      (attribute(submit, 'type') === 'submit' || submit === all(form, 'button, [role="button"]').at(-1))
    )
      return form;
    return undefined;
  },
  sendControl: (group) => {
    const control =
      find(group, targets.sendPost) ??
      find(group, targets.editProfile) ??
      find(group, targets.sendLegacyMessage) ??
      all(group, 'button[type="submit"]').at(-1);
    return isHtml(control ?? null) ? (control as HTMLElement) : undefined;
  },
  addressee: (editor) => nameOver(editor, targets.conversationName, targets.conversation),
  media: (group) => {
    const box = find(group, targets.attachments);
    if (!box) return 0;
    // A quoted post stands in the same box; its pictures are not the person's.
    return all(box, 'img, video').filter((media) => {
      const quoted = closest(media, '[role="link"][tabindex="0"]');
      const source = attribute(media, 'src') ?? '';
      return (
        !(quoted && contains(box, quoted)) &&
        !source.includes('/emoji/') &&
        !source.startsWith('data:image/svg')
      );
    }).length;
  },
};
