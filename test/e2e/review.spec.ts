import { describe, expect, test } from 'vitest';
import { act, card, count, goWithin, openReview, reviewed, settled, wheelUntil } from './people-acts.ts';
import { setUpPeople } from './people-set-up.ts';
import { pause, until, type Page } from './stage.ts';

const rows = 400;
/** Somebody of the pupil list stands at this place of the list, further down than one screen. */
const place = 40;
const asked = [...Array(place).fill('Robin Vale'), 'Amelia Khan']
  .map((name: string) => `named=${encodeURIComponent(name)}`)
  .join('&');
const list = `?rows=${rows}&${asked}`;

type Case = {
  host: string;
  lang: string;
  path: string;
  profile: string;
  /** Where in the page the list is, for one that scrolls in a box. */
  row: string;
  of: string;
};
const cases: Case[] = [
  {
    host: 'x.com',
    lang: 'ar',
    path: '/samcarter_reads/followers',
    profile: '/samcarter_reads',
    row: '[data-testid="primaryColumn"] [data-testid="UserCell"]',
    of: '',
  },
  {
    host: 'www.facebook.com',
    lang: 'de',
    path: '/samcarter.reads/friends',
    profile: '/samcarter.reads',
    row: '[data-pagelet="ProfileAppSection_0"] a[aria-label]',
    of: ` of ${rows}`,
  },
  {
    host: 'www.instagram.com',
    lang: 'en',
    path: '/samcarter_reads/followers/',
    profile: '/samcarter_reads/',
    row: '[role="dialog"] button',
    of: ` of ${rows}`,
  },
];

describe('one’s own followers and friends, gone through', () => {
  const set = setUpPeople();
  const { ask } = set;
  let page: Page;
  const open = async (host: string, path: string): Promise<void> => {
    page = await set.open(host, path);
  };
  const seen = async (): Promise<number> => Number(/^(\d+)/.exec(await count(page))?.[1] ?? 0);

  test.each(cases)(
    '$host in $lang: what is brought on screen is counted, who is on a list is told, and all is forgotten',
    async ({ host, lang, path, profile, row, of }) => {
      await open(host, `${path}${list}&lang=${lang}`);
      await page.waitForSelector(row);
      await until(async () => (await count(page)).includes(`${of} seen · none to look at again so far`));
      // All that is on screen now has been looked up once their number stands.
      const first = await settled(seen);
      const inPage = (await page.$$(row)).length;
      expect(first).toBeGreaterThan(2);
      // Rows that wait outside the window are in the page, and nobody has seen them.
      expect(first).toBeLessThan(inPage);
      expect(await settled(seen)).toBe(first);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await ask('getPeople', {})).toMatchObject({ people: 0, notThem: 0 });

      await wheelUntil(page, async () => (await count(page)).includes('1 to look at again'));
      expect(await seen()).toBeGreaterThan(first);
      const words = await openReview(page);
      expect(words).toContain('Amelia Khan');
      expect(words).toContain('The name is the same as one on your student list.');
      expect(words).toContain('6.viii');
      expect(words).not.toContain('Robin Vale');
      // Far from where they stood, their card is a press away still.
      for (let turn = 0; turn < 6; turn++) {
        await page.mouse.wheel({ deltaY: 600 });
        await pause(60);
      }
      await act(page, 'again-0');
      await until(async () => (await card(page)).includes('Is this a student at your school?'));
      await act(page, 'not-them');
      await until(async () => (await count(page)).includes('none to look at again so far'));
      expect(await ask('getPeople', {})).toMatchObject({ people: 0, notThem: 1 });

      const before = await seen();
      await goWithin(page, profile);
      await until(async () => (await count(page)) === '');
      await goWithin(page, `${path}${list}`);
      await until(async () => (await seen()) > 0);
      expect(await seen()).toBeLessThan(before);
    },
  );

  test.each([
    ['x.com', '/fennbridgelib/followers'],
    ['www.facebook.com', '/dan.farrow.9/friends'],
    ['www.instagram.com', '/thistledown_lane/followers/'],
  ])('%s%s is somebody else’s, and nothing is counted', async (host, path) => {
    await open(host, `${path}${list}`);
    await page.waitForSelector(cases.find((one) => one.host === host)!.row);
    await pause(1500);
    expect(await count(page)).toBe('');
  });

  test('by the keyboard: the list is opened, a card from it, and closed again', async () => {
    await open('x.com', `/samcarter_reads/followers?rows=30&named=Amelia+Khan&lang=en`);
    await until(async () => (await count(page)).includes('1 to look at again'));
    // What is ours comes last in the page.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await until(() => reviewed(page));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await card(page)).includes('Amelia Khan'));
    expect(await reviewed(page)).toBe('');
    await page.keyboard.press('Escape');
    await until(async () => !(await card(page)));
  });

  test('while checks rest nothing is counted, and then it begins', async () => {
    await ask('pause', { what: 'x', minutes: 60 });
    await open('x.com', `/samcarter_reads/followers?rows=30&lang=en`);
    await page.waitForSelector(cases[0]!.row);
    await pause(1200);
    expect(await count(page)).toBe('');
    await ask('resume', { what: 'x' });
    await until(async () => (await seen()) > 3);
  });
});
