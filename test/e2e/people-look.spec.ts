import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { styles } from '../../src/page/layer/styles.ts';
import { peopleStyles } from '../../src/page/people/styles.ts';
import { reviewStyles } from '../../src/page/review/styles.ts';
import { ours } from './ours.ts';
import { act, card, count, openCard, openReview, said } from './people-acts.ts';
import { setUpPeople } from './people-set-up.ts';
import { until, type Page } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Node = {
  nodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
};

/** All that is drawn in the closed root, as markup: the debugger looks into it, as no page can. */
async function markup(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  const find = (node: Node): Node | undefined => {
    const classes = node.attributes?.[node.attributes.indexOf('class') + 1 || -1];
    if (node.attributes?.includes('class') && /^(?:light|dark)$/.test(classes ?? '')) return node;
    for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
      const found = find(inner);
      if (found) return found;
    }
    return undefined;
  };
  const part = find(root);
  if (!part) throw new Error('Nothing of ours is drawn.');
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: part.nodeId });
  await session.detach();
  return outerHTML;
}

describe.each([
  ['light', 320],
  ['light', 1400],
  ['dark', 320],
  ['dark', 1400],
] as const)('people, %s and %i wide', (scheme, width) => {
  const set = setUpPeople();
  let page: Page;
  const open = async (host: string, path: string): Promise<void> => {
    page = await set.open(host, path, async (one) => {
      await one.setViewport({ width, height: 760 });
      await one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    });
  };

  /** What is drawn lies in the window, and a copy of it with the words in it has no fault that axe-core finds. */
  const isSound = async (what: string): Promise<void> => {
    const { drawn } = await ours(page);
    const boxes = drawn.filter(({ classes }) => /^(?:chip|box)/.test(classes));
    expect(boxes.length).toBeGreaterThan(0);
    for (const { box, text } of boxes) {
      expect(box.x, `${what}: ${text}`).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, `${what}: ${text}`).toBeLessThanOrEqual(width);
    }
    const html = await markup(page);
    expect(html).toMatch(new RegExp(`^<div class="${scheme}"`));
    const copy = await set.here.browser.newPage();
    await copy.setViewport({ width, height: 760 });
    await copy.setContent(
      `<!doctype html><html lang="en"><title>copy</title><style>${styles}${peopleStyles}${reviewStyles}</style>
       <body style="background: ${scheme === 'dark' ? '#000' : '#fff'}"><main><h1>Copy</h1>${html}</main>`,
    );
    await copy.evaluate(() => {
      for (const shown of document.querySelectorAll('[popover]')) {
        if (shown.childElementCount === 0) shown.remove();
        else shown.removeAttribute('popover');
      }
      for (const one of document.querySelectorAll('[data-words]')) {
        one.prepend(one.getAttribute('data-words')!);
        one.removeAttribute('data-words');
      }
    });
    await copy.evaluate(axe);
    const { violations } = (await copy.evaluate('globalThis.axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    await copy.close();
    await page.bringToFront();
    expect(
      violations.map(({ id, nodes }) => `${what}, ${id}: ${nodes.map(({ html: at }) => at).join(' | ')}`),
    ).toEqual([]);
  };

  test('the count, whom to look at again, and a card', async () => {
    await open(
      'www.instagram.com',
      '/samcarter_reads/followers/?rows=30&lang=en&named=Amelia+Khan&named=Robin+Vale&named=Ollie+Benning',
    );
    await until(async () => (await count(page)).includes('2 to look at again'));
    await isSound('count');
    await openReview(page);
    await isSound('list');
    await act(page, 'again-0');
    await until(() => card(page));
    await isSound('card');
  });

  test('signs, the card of somebody who is marked, and a hold', async () => {
    await open('x.com', '/follower_requests?named=Amelia+Khan&lang=en');
    await until(async () => (await said(page)).length > 0);
    await isSound('signs');
    await openCard(page);
    await act(page, 'mark-pupil');
    await until(async () => (await said(page)).join() === 'Student');
    await until(async () => (await card(page)).includes('Of which school?'));
    await isSound('card');
    await page.keyboard.press('Escape');
    const row = (await page.$('[data-testid="primaryColumn"] [data-testid="UserCell"]'))!;
    await (await row.$$('button'))[1]!.click();
    await until(async () => (await card(page)).includes('Held for a moment'));
    await isSound('hold');
  });
});
