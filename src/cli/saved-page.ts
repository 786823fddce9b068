import { Window } from 'happy-dom';
import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

type TreeNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * Opens a saved page as a document that no code runs in and that loads nothing. It is parsed as
 * browsers parse, since pages are saved with closing tags and quotation marks left out.
 */
export function openSavedPage(source: string, address: string): Document {
  const window = (theWindow ??= makeWindow());
  window.happyDOM.setURL(address);
  const document = window.document as unknown as Document;
  const tree = parse(source.replace(/<(\/?)(a|button)(?=[\s/>])/gi, `<$1${stand}$2`), {
    treeAdapter: defaultTreeAdapter,
  });
  const root = tree.childNodes.find((node) => node.nodeName === 'html');
  if (root && 'childNodes' in root) {
    document.documentElement?.remove();
    document.append(elementOf(root as DefaultTreeAdapterTypes.Element, document));
  }
  return document;
}

/** One for all pages: the readers know one set of classes. */
let theWindow: Window | undefined;

function makeWindow(): Window {
  const window = new Window({
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true },
    },
  });
  // The readers ask what a node is by the classes of the page's window, as a browser has them.
  for (const name of classes) Object.assign(globalThis, { [name]: window[name] });
  return window;
}

const classes = [
  'Node',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'CharacterData',
  'Text',
  'Document',
  'DocumentFragment',
  'ShadowRoot',
] as const;

/**
 * A live page may have a button in a button or a link in a link, which no parser leaves there. Under
 * another name they are read as they stood.
 */
const stand = 'as-it-stood-';

/** What a saved page loads or runs is of no use to a reader. */
const leftOut = new Set(['style', 'iframe', 'frame', 'noscript']);

/** How deep elements may stand in each other; browsers stop there too. */
const deepest = 512;

function elementOf(from: DefaultTreeAdapterTypes.Element, document: Document, depth = 0): Element {
  const name = from.tagName.replace(stand, '');
  const element =
    from.namespaceURI === html.NS.HTML
      ? document.createElement(name)
      : document.createElementNS(from.namespaceURI, name);
  for (const { name: attribute, prefix, value } of from.attrs)
    element.setAttribute(prefix ? `${prefix}:${attribute}` : attribute, value);
  if (depth < deepest) append(element, from.childNodes, document, depth + 1);
  return element;
}

function append(parent: ParentNode, children: readonly TreeNode[], document: Document, depth: number): void {
  for (const child of children) {
    if (child.nodeName === '#text')
      parent.append(document.createTextNode((child as { value: string }).value));
    else if ('tagName' in child) {
      if (child.tagName === 'template' && parent instanceof HTMLElement) {
        const mode = child.attrs.find(
          ({ name }) => name === 'shadowrootmode' || name === 'shadowroot',
        )?.value;
        const content = (child as DefaultTreeAdapterTypes.Template).content;
        if (mode) append(parent.attachShadow({ mode: 'open' }), content.childNodes, document, depth);
        continue;
      }
      if (leftOut.has(child.tagName)) continue;
      parent.append(elementOf(child, document, depth));
    }
  }
}
