import { beforeEach, describe, expect, test } from 'vitest';
import { ComparePage } from '../../../src/ui/app/compare/compare-page.tsx';
import { appActions, setUp } from '../made.ts';
import { show, type Shown } from '../show.ts';

const packs = ['kingsway', 'ludlow', 'littleover'].map((id) => ({
  id,
  school: id,
  title: 'Policy',
  edition: '',
  own: false,
}));
async function open(...rest: string[]) {
  const setup = { ...setUp, packs };
  return show(<ComparePage setup={setup} actions={appActions(setup)} rest={rest} />);
}
const heads = (page: Shown): number => page.root.querySelectorAll('thead th').length;
const labels = (page: Shown): string[] =>
  [...page.root.querySelectorAll('tbody th')].map((one) => one.firstChild?.textContent ?? '');

describe('the page that compares', () => {
  beforeEach(() => {
    location.hash = '';
  });

  test('asks on what, and does not know a matter that is none', async () => {
    expect((await open()).text()).toContain('Choose a matter above');
    expect((await open('rule', 'no-such-rule')).text()).toContain('Choose a matter above');
    expect((await open('topic', 'constructor')).text()).toContain('Choose a matter above');
  });

  test('shows all policies at first, then those that are ticked; one alone is nothing to compare', async () => {
    const page = await open('rule', 'parent-connection');
    expect(heads(page)).toBe(4);
    expect(page.text()).toMatch(/They differ in \d+: Strength; /);
    await page.choose('littleover');
    expect(heads(page)).toBe(3);
    await page.choose('ludlow');
    expect(page.text()).toContain('Tick two or more policies');
    await page.choose('kingsway');
    expect(page.text()).toContain('No policy is ticked.');
  });

  test('shows only where they differ when asked to, and the words always', async () => {
    const page = await open('rule', 'pupil-connection');
    const before = labels(page);
    expect(before).toContain('Who counts as a pupil');
    await page.choose('littleover');
    await page.choose('Show only where they differ');
    expect(labels(page).length).toBeLessThan(before.length);
    expect(labels(page)).toContain('What it says');
    expect(labels(page)).not.toContain('Who counts as a pupil');
  });

  test('leads from each clause to its place in the reader', async () => {
    const page = await open('topic', 'images');
    const links = [...page.root.querySelectorAll('td a')].map((one) => one.getAttribute('href'));
    expect(links).toContain('#/policy/kingsway/clause/6.xviii');
  });
});
