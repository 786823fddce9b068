import { describe, expect, test } from 'vitest';
import { PastPosts } from '../../src/ui/app/past-posts/past-posts.tsx';
import * as facebook from '../archives/facebook.ts';
import * as instagram from '../archives/instagram.ts';
import { bio, comments, people, posts, usernames } from '../archives/story.ts';
import * as x from '../archives/x.ts';
import { zipOf } from '../archives/zip.ts';
import { appActions, demo } from './made.ts';
import { show, type Shown } from './show.ts';
import { waitFor } from '../wait-for.ts';

const file = (name: string, bytes: Buffer): File => new File([new Uint8Array(bytes)], name);

/** Chooses files with the button, and waits until what was set off has been said. */
async function choose(page: Shown, ...files: File[]): Promise<void> {
  const input = page.root.querySelector<HTMLInputElement>('#past-posts-files')!;
  await page.doing(() => {
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await said(page, /Which of these|was not read/);
}

async function said(page: Shown, words: RegExp): Promise<void> {
  await waitFor(async () => {
    await page.doing(() => undefined);
    expect(page.text()).toMatch(words);
  });
}

const started = async (actions = appActions(demo)): Promise<{ page: Shown; actions: typeof actions }> => ({
  page: await show(<PastPosts setup={demo} actions={actions} />),
  actions,
});

const words = (page: Shown): string[] =>
  [...page.root.querySelectorAll('blockquote')].map((one) => one.textContent ?? '').sort();

describe('past posts', () => {
  test('all three sites: asks whose they are, then shows every planted entry and nothing else', async () => {
    const { page } = await started();
    await choose(
      page,
      file('x.zip', zipOf(x.data2020())),
      file('f.zip', zipOf(facebook.activity2024())),
      file('i.zip', zipOf(instagram.media2025())),
    );
    expect(page.text()).toContain('X: Wren Ashdown (@wrenashdown)');
    expect(words(page)).toEqual([]);
    await page.press('These are mine: check them');
    await said(page, /Done: \d+ entries checked/);
    const planted = posts.filter((one) => one.planted).map(({ text }) => text);
    const own = [...planted, comments[1]!.text, bio.text];
    expect(words(page)).toEqual(
      [
        ...planted,
        bio.text,
        ...own,
        people[0]!,
        'Class teacher, Larkfield Primary School',
        ...own,
        usernames[0]!,
      ].sort(),
    );
    expect(page.root.querySelector('a[href^="https://x.com/wrenashdown/status/"]')).not.toBeNull();
  });

  test('asks before anything is taken down, and holds back while something may be open', async () => {
    const { page } = await started();
    await choose(page, file('x.zip', zipOf(x.data2020())));
    await page.press('This is mine: check it');
    await said(page, /Done/);
    expect(page.text()).toContain('Is anything open that your posts could have to do with');
    expect(page.text()).not.toContain('If it is still up:');
    await page.choose('Not sure');
    expect(page.text()).toContain('Take nothing down yet');
    expect(page.text()).not.toContain('If it is still up:');
    await page.choose('No');
    expect(page.text()).not.toContain('Take nothing down yet');
    expect(page.text()).toContain('If it is still up:');
  });

  test('marks are for this page only, unless the person keeps them: then numbers, and no words', async () => {
    const { page, actions } = await started();
    await choose(page, file('x.zip', zipOf(x.data2020())));
    await page.press('This is mine: check it');
    await said(page, /Done/);
    const before = words(page).length;
    await page.doing(() => page.button('This is fine').click());
    expect(words(page)).toHaveLength(before - 1);
    expect(actions.keepPastMarks).not.toHaveBeenCalled();
    await page.choose('Remember my marks');
    const [kept] = actions.keepPastMarks.mock.calls[0]!;
    expect(kept).toEqual([{ print: expect.stringMatching(/^[0-9a-f]{16}$/) as string, mark: 'fine' }]);
    await page.choose('Remember my marks');
    expect(actions.keepPastMarks.mock.calls.at(-1)![0]).toEqual([
      { print: expect.any(String) as string, mark: null },
    ]);
  });

  test('search, filters and the table for a spreadsheet', async () => {
    const { page, actions } = await started();
    await choose(page, file('x.zip', zipOf(x.data2020())));
    await page.press('This is mine: check it');
    await said(page, /Done/);
    await page.type('Search', 'pen licence');
    expect(words(page)).toEqual([posts[0]!.text]);
    await page.press('Save the list as a table (CSV)');
    const [name, csv] = actions.saveFile.mock.calls[0]!;
    expect(name).toBe('past-posts.csv');
    expect(csv.split('\r\n')).toHaveLength(2);
    expect(csv).toContain('So proud of Ollie Benning');
    await page.press('Show all again');
    expect(words(page).length).toBeGreaterThan(1);
    const year = page.root.querySelector<HTMLButtonElement>('table button')!;
    await page.doing(() => year.click());
    expect(year.getAttribute('aria-pressed')).toBe('true');
  });

  test('what could not be read is said, and never called clear', async () => {
    const { page } = await started();
    await choose(
      page,
      file('h.zip', zipOf(facebook.html())),
      file('f.zip', zipOf(facebook.activity2024())),
      file('note.txt', Buffer.from('hello')),
    );
    expect(page.text()).toContain('“h.zip” was not read. It is the HTML kind of a download from Facebook');
    expect(page.text()).toContain('“note.txt” was not read. It is not a ZIP file.');
    await page.press('This is mine: check it');
    await said(page, /Done/);
    expect(page.text()).toContain('Not everything could be read');
    expect(page.text()).toContain('archived_stories.json');
  });

  test('two people’s downloads of one site: neither is taken for the person’s', async () => {
    const { page } = await started();
    const other = { ...x.data2020(), 'data/account.js': x.account.replace('wrenashdown', 'tquill88') };
    await choose(page, file('a.zip', zipOf(x.data2020())), file('b.zip', zipOf(other)));
    expect(
      [...page.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ checked }) => checked),
    ).toEqual([false, false]);
    expect(page.button('These are mine: check them').getAttribute('aria-disabled')).toBe('true');
  });

  test('without a policy it says what to do first', async () => {
    const actions = appActions(demo);
    actions.getPastCheck.mockResolvedValueOnce({ refused: 'No policy is chosen yet.' });
    const { page } = await started(actions);
    const input = page.root.querySelector<HTMLInputElement>('#past-posts-files')!;
    await page.doing(() => {
      Object.defineProperty(input, 'files', { value: [file('x.zip', zipOf(x.data2020()))] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(page.text()).toContain('No policy is chosen yet.');
  });
});
