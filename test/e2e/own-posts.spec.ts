import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { extensionId } from '../../scripts/lib/launch.ts';
import { middle } from './acts.ts';
import { box, ours, press, still, type Drawn } from './ours.ts';
import { placeOf, rewrite } from './rewrite.ts';
import { address, pause, stage, until, type Page, type Stage } from './stage.ts';

/** What the demo policy speaks of in a post of one's own. */
const words = 'Ollie Benning in my class has hit another child at Larkfield again today.';

/** Signs beside one's own words; the profile's fields have theirs further up. */
const marks = async (page: Page, from = -Infinity, to = Infinity): Promise<Drawn[]> =>
  (await ours(page)).drawn.filter(
    ({ classes, box: { y } }) => /^chip .*field/.test(classes) && y > from && y < to,
  );

/** Signs beside these words, wherever on the page they stand by now. */
const near = async (page: Page, text: string): Promise<Drawn[]> => {
  const at = await placeOf(page, text);
  if (!at) throw new Error(`“${text}” is not on the page.`);
  return marks(page, at.y - 40, at.bottom + 40);
};

const cases = [
  {
    site: 'X',
    host: 'x.com',
    path: '/samcarter_reads',
    own: 'Seedlings: 0, slugs: 41.',
    others: 'The new shelves are up and the radiators are on.',
    title: 'Your post',
  },
  {
    site: 'Facebook',
    host: 'www.facebook.com',
    path: '/samcarter.reads',
    own: 'Finished the last chapter on the bus and missed my stop. Worth it.',
    others: undefined,
    title: 'Your post',
  },
  {
    site: 'Instagram',
    host: 'www.instagram.com',
    path: '/p/DLj9zTe5Mb7/',
    own: 'I got it in one minute. One very long minute.',
    others: 'Twenty, and I will not explain.',
    title: 'Your comment',
  },
];

describe('one’s own posts, as they are scrolled', () => {
  let here: Stage;
  let page: Page;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterEach(() => page?.close());
  const open = async (host: string, path: string): Promise<void> => {
    page = await here.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address(here, host, path));
  };

  test.each(cases)(
    '$site: what is theirs has a sign with card and clause, what is not has none',
    async ({ host, path, own, others, title }) => {
      await open(host, path);
      if (others) await rewrite(page, others, words);
      await rewrite(page, own, `${words} Again.`);
      await until(async () => (await near(page, `${words} Again.`)).length > 0, 10_000);
      expect(await near(page, `${words} Again.`)).toHaveLength(1);
      const at = (await placeOf(page, `${words} Again.`))!;
      const mark = await still(page, (drawn) =>
        drawn.find(
          ({ classes, box: { y } }) => /^chip .*field/.test(classes) && y > at.y - 40 && y < at.bottom + 40,
        ),
      );
      await page.mouse.click(...middle(mark));
      const card = await until(() => box(page));
      expect(card.text).toContain(title);
      expect(card.text).toContain('Ollie Benning');
      expect(card.text).toMatch(/Kingsway|Brookfield|Larkfield/);
      expect(card.text).toContain('If an inquiry may be open');
      await press(page, 'close');
      await until(async () => !(await box(page)));
      // The row is another's before anything is read again: the sign goes with the words.
      await rewrite(page, `${words} Again.`, 'Rain again.');
      await until(async () => (await near(page, 'Rain again.')).length === 0);
    },
  );

  test('nobody else’s posts have a sign, on a page full of them', async () => {
    await open('www.facebook.com', '/');
    await rewrite(page, 'First frost on the allotment this morning.', words);
    await pause(5000);
    expect(await marks(page)).toEqual([]);
  });

  test('another’s words quoted in a post of theirs have none', async () => {
    await open('x.com', '/samcarter_reads');
    await rewrite(page, 'The new shelves are up and the radiators are on.', words);
    await pause(3000);
    expect(await marks(page, (await placeOf(page, words))!.y - 100)).toEqual([]);
    // It is the same post that gets one for words of their own.
    await rewrite(page, 'Library card number four.', `${words} Library card number four.`);
    await until(async () => (await near(page, 'Library card number four.')).length === 1, 10_000);
  });

  test('nothing is marked for somebody who wants no signs, and again when they do', async () => {
    const settings = await here.browser.newPage();
    await settings.goto(`chrome-extension://${await extensionId(here.browser)}/app.html#/set-up`);
    const tick = async (wanted: boolean): Promise<void> => {
      await settings.bringToFront();
      const field = await settings.waitForSelector('#ownPostsUnmarked');
      await field!.evaluate((one) => one.closest('details')!.setAttribute('open', ''));
      if ((await field!.evaluate((one) => (one as HTMLInputElement).checked)) !== wanted)
        await field!.click();
      const save = await settings.waitForSelector('::-p-xpath(//button[starts-with(., "Save")])');
      await save!.click();
      await until(() => settings.evaluate(() => document.body.innerText.includes('Saved on this device.')));
    };
    await open('x.com', '/samcarter_reads');
    await rewrite(page, 'Seedlings: 0, slugs: 41.', words);
    await until(async () => (await near(page, words)).length === 1, 10_000);
    await tick(true);
    await page.bringToFront();
    await until(async () => (await near(page, words)).length === 0);
    await pause(1500);
    expect(await near(page, words)).toEqual([]);
    await tick(false);
    await page.bringToFront();
    await until(async () => (await near(page, words)).length === 1, 10_000);
    await settings.close();
  });
});
