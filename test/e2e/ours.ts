import type { CDPSession, Page } from 'puppeteer-core';
import { until } from './stage.ts';

type Node = {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType?: string })[];
};

export type Drawn = {
  classes: string;
  text: string;
  action: string | undefined;
  box: { x: number; y: number; width: number; height: number };
};

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = await page.createCDPSession()));
  return session;
}

/**
 * What we have drawn in a page, seen through the browser's debugger, which looks into closed roots as no
 * page can. Chromium only.
 */
export async function ours(page: Page): Promise<{ hosts: number; drawn: Drawn[]; said: string }> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  const roots: Node[] = [];
  const find = (node: Node): void => {
    for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') roots.push(shadow);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) find(child);
  };
  find(root);
  const drawn: Drawn[] = [];
  let said = '';
  const visit = async (node: Node): Promise<void> => {
    const classes = attribute(node, 'class') ?? '';
    if (classes === 'said') said = textOf(node);
    if (/^(u |chip |box|ring)/.test(classes) || attribute(node, 'data-do')) {
      const box = await boxOf(session, node.nodeId);
      if (box) drawn.push({ classes, text: textOf(node), action: attribute(node, 'data-do'), box });
    }
    for (const child of node.children ?? []) await visit(child);
  };
  // Sites and browsers have closed roots of their own; ours holds a stage.
  const mine = roots.filter((one) =>
    one.children?.some((child) => /^(light|dark)$/.test(attribute(child, 'class') ?? '')),
  );
  for (const one of mine) for (const child of one.children ?? []) await visit(child);
  return { hosts: mine.length, drawn, said };
}

async function boxOf(session: CDPSession, nodeId: number): Promise<Drawn['box'] | undefined> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    return undefined; // It has no box: it is not shown.
  }
}

const attribute = (node: Node, name: string): string | undefined => {
  const at = (node.attributes ?? []).findIndex((value, index) => index % 2 === 0 && value === name);
  return at < 0 ? undefined : node.attributes![at + 1];
};

/** Our words stand in an attribute, out of reach of a page that looks for text. */
const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? node.nodeValue
    : [attribute(node, 'data-words') ?? '', ...(node.children ?? []).map(textOf)]
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();

export const underlines = async (page: Page): Promise<Drawn[]> =>
  (await ours(page)).drawn.filter(({ classes }) => classes.startsWith('u '));
export const chip = async (page: Page): Promise<Drawn | undefined> =>
  (await ours(page)).drawn.find(({ classes }) => classes.startsWith('chip draft'));
export const box = async (page: Page): Promise<Drawn | undefined> =>
  (await ours(page)).drawn.find(({ classes }) => classes === 'box');
export const action = async (page: Page, name: string): Promise<Drawn | undefined> =>
  (await ours(page)).drawn.find((one) => one.action === name);

/** Something of ours once it stands still: it is where it was a look before. */
export function still(page: Page, find: (drawn: readonly Drawn[]) => Drawn | undefined): Promise<Drawn> {
  let before = '';
  return until(async () => {
    const found = find((await ours(page)).drawn);
    const now = JSON.stringify(found?.box);
    if (found && now === before) return found;
    before = now;
    return undefined;
  });
}

/** Presses something of ours with the mouse, as a person does. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await until(() => action(page, name));
  await page.mouse.click(found.box.x + found.box.width / 2, found.box.y + found.box.height / 2);
}
