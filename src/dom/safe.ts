/**
 * Reading the DOM of a page that may be hostile. A form's named fields stand in for its own methods
 * (`<form><input name=closest>`), so everything is called through the prototypes, which a page cannot
 * reach from its world.
 */
const elementProto = Element.prototype;
const nodeProto = Node.prototype;

const getter = <T>(proto: object, name: string): ((node: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
  if (!get) throw new Error(`This browser has no ${name}`);
  return (node) => get.call(node) as T;
};

export const parentOf = getter<Node | null>(nodeProto, 'parentNode');
export const firstChildOf = getter<Node | null>(nodeProto, 'firstChild');
export const nextSiblingOf = getter<Node | null>(nodeProto, 'nextSibling');
const characters = getter<string>(CharacterData.prototype, 'data');
const connected = getter<boolean>(nodeProto, 'isConnected');
const tag = getter<string>(elementProto, 'localName');

export const isConnected = (node: Node): boolean => connected(node);
export const tagOf = (element: Element): string => tag(element);

/** The characters of a text node. */
export const dataOf = (node: Text): string => characters(node);

export const contains = (outer: Node, inner: Node | null): boolean => nodeProto.contains.call(outer, inner);

export const matches = (element: Element, selector: string): boolean =>
  elementProto.matches.call(element, selector);

export const closest = (element: Element, selector: string): Element | null =>
  elementProto.closest.call(element, selector);

export const attribute = (element: Element, name: string): string | null =>
  elementProto.getAttribute.call(element, name);

export const rectOf = (element: Element): DOMRect => elementProto.getBoundingClientRect.call(element);

export function all(root: ParentNode, selector: string): Element[] {
  const query =
    root instanceof Element
      ? elementProto.querySelectorAll
      : root instanceof Document
        ? Document.prototype.querySelectorAll
        : DocumentFragment.prototype.querySelectorAll;
  return Array.from(query.call(root, selector) as NodeListOf<Element>);
}

export const first = (root: ParentNode, selector: string): Element | null => all(root, selector)[0] ?? null;

export const isHtml = (element: Element | null): element is HTMLElement => element instanceof HTMLElement;

/** The nearest element from a node on, across the border of an open shadow root. */
export function elementOf(node: EventTarget | Node | null): Element | null {
  if (node instanceof Element) return node;
  if (node instanceof Text) return parentOf(node) as Element | null;
  return null;
}
