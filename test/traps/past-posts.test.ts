import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { auditSettings } from '../../src/audit/settings/index.ts';
import { tidying, type Inquiry } from '../../src/past-posts/tidy.ts';
import { PastPosts } from '../../src/ui/app/past-posts/past-posts.tsx';
import { JoiningAudit } from '../../src/ui/app/joining-audit/joining-audit.tsx';
import * as x from '../archives/x.ts';
import { zipOf } from '../archives/zip.ts';
import { appActions, demo, pastCheck } from '../ui/made.ts';
import { show, type Shown } from '../ui/show.ts';
import { waitFor } from '../wait-for.ts';

const inquiries: Inquiry[] = [undefined, 'no', 'yes', 'unsure'];
/** Words that would send somebody to take a post down. */
const takeDown = /take it down|edit it|take the tag off|If it is still up/;

async function checked(evidence: readonly string[] | 'locked'): Promise<Shown> {
  const actions = appActions(demo);
  actions.getPastCheck.mockResolvedValue({ ...pastCheck, evidence });
  const page = await show(h(() => h(PastPosts, { setup: demo, actions }), {}));
  const input = page.root.querySelector<HTMLInputElement>('#past-posts-files')!;
  const file = new File([new Uint8Array(zipOf(x.data2020()))], 'x.zip');
  await page.doing(() => {
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const said = (words: RegExp): Promise<void> =>
    waitFor(async () => {
      await page.doing(() => undefined);
      expect(page.text()).toMatch(words);
    });
  await said(/This is mine/);
  await page.press('This is mine: check it');
  await said(/Done/);
  return page;
}
const items = (page: Shown): HTMLElement[] => [
  ...page.root.querySelectorAll<HTMLElement>('article:has(blockquote)'),
];

describe('keeping evidence and tidying the past', () => {
  test('trap 68: what is kept as evidence stays, and nothing is to be taken down while an inquiry may be open', async () => {
    const page = await checked([]);
    expect(items(page).length).toBeGreaterThan(2);
    const link = page.root.querySelector<HTMLAnchorElement>('a[href*="/status/"]')!.href;
    // Asked first: until the answer is no, not one entry is suggested to go.
    expect(page.text()).not.toMatch(takeDown);
    for (const answer of ['Yes', 'Not sure']) {
      await page.choose(answer);
      expect(page.text()).not.toMatch(takeDown);
    }
    await page.choose('No');
    for (const item of items(page)) expect(item.textContent).toMatch(takeDown);

    const other = await checked([link.replace('x.com', 'twitter.com')]);
    await other.choose('No');
    const kept = items(other).filter((one) => one.querySelector(`a[href="${link}"]`));
    expect(kept.length).toBeGreaterThan(0);
    for (const item of kept) {
      expect(item.textContent).toContain('You keep this as evidence');
      expect(item.textContent).not.toMatch(takeDown);
    }

    const locked = await checked('locked');
    await locked.choose('No');
    expect(locked.text()).not.toMatch(takeDown);
    expect(locked.text()).toContain('Unlock it first');

    // Lanyard itself has nothing that deletes.
    for (const one of [page, other, locked])
      for (const button of one.root.querySelectorAll('button'))
        expect(button.textContent).not.toMatch(/delete|remove|take down/i);
    for (const inquiry of inquiries)
      expect(tidying({ link }, inquiry, [link]), String(inquiry)).toBe('evidence');
  });
});

test('the joining audit leads to nothing that takes a thing down before the question is answered', async () => {
  const removing = auditSettings.filter(({ removes }) => removes);
  expect(removing.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['x.old-posts', 'facebook.limit-past-posts', 'instagram.old-posts']),
  );
  const actions = appActions(demo);
  actions.getAudit.mockResolvedValue({
    kept: {
      audit: {
        started: '2026-11-21',
        packId: 'kingsway',
        edition: 'October 2023',
        sites: ['x', 'facebook', 'instagram'],
        before: {},
        now: {},
      },
      last: null,
      remindFrom: null,
    },
  });
  const page = await show(h(() => h(JoiningAudit, { setup: demo, actions }), {}));
  await waitFor(async () => {
    await page.doing(() => undefined);
    expect(page.root.querySelector('[id="audit-facebook.limit-past-posts"]')).not.toBeNull();
  });
  const item = (): string =>
    page.root.querySelector('[id="audit-facebook.limit-past-posts"]')!.textContent ?? '';
  for (const answer of [undefined, 'Yes', 'Not sure']) {
    if (answer) await page.choose(answer);
    expect(item()).toContain('leave it as it is');
    expect(item()).not.toContain('Show me');
  }
  await page.choose('No');
  expect(item()).toContain('Show me');
});
