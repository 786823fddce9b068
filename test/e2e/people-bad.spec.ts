import { describe, expect, test } from 'vitest';
import type { ReadingHealth } from '../../src/engine/reading-health.ts';
import type { Locker } from '../../src/locker/locker.ts';
import type { PersonInFront } from '../../src/messages/tab.ts';
import { askReader } from './acts.ts';
import { openPopup, ourPage, popupText } from './capture-acts.ts';
import { putLockerIn } from './locker-in-page.ts';
import { ours, type Drawn } from './ours.ts';
import {
  act,
  card,
  count,
  goWithin,
  openCard,
  openReview,
  reviewed,
  said,
  saidSigns,
  signs,
} from './people-acts.ts';
import { setUpPeople } from './people-set-up.ts';
import { pause, until, type Page } from './stage.ts';

const names = [
  '<img src=x onerror="document.title=1">',
  '<script>document.title=2</script>',
  'x'.repeat(10_000),
  '🦋✨🫶',
  '\u202eAmelia Khan\u202c',
  '\u200b\u200d\ufeff',
  '"; DROP TABLE people; --',
];
const column = '[data-testid="primaryColumn"]';

type Broken = { what: string; state: ReadingHealth['state']; breaks(): void };

/** A list of the person's own on each site, with somebody in it of whom something is said; what the page may be left with, and what it is then. */
const lists: { site: string; host: string; path: string; row: string; broken: Broken[] }[] = [
  {
    site: 'X',
    host: 'x.com',
    path: '/samcarter_reads/followers',
    row: `${column} [data-testid="UserCell"]`,
    broken: [
      {
        what: 'half loaded',
        state: 'loading',
        breaks: () => {
          const [main] = document.querySelectorAll('[data-testid="primaryColumn"]');
          main!.innerHTML = '<div role="progressbar"></div>';
        },
      },
      {
        what: 'suspended, or never there',
        state: 'gone',
        breaks: () => {
          const [main] = document.querySelectorAll('[data-testid="primaryColumn"]');
          main!.innerHTML = '<div data-testid="error-detail"><a href="/search">?</a></div>';
        },
      },
      {
        what: 'asking the person to wait',
        state: 'refused',
        breaks: () => {
          const [main] = document.querySelectorAll('[data-testid="primaryColumn"]');
          main!.innerHTML = '<div data-testid="error-detail"><button>?</button></div>';
        },
      },
      {
        what: 'signed out',
        state: 'signed-out',
        breaks: () => {
          document.body.innerHTML =
            '<div id="react-root"><a href="/login" data-testid="login">?</a><a href="/i/flow/login" data-testid="loginButton">?</a></div>';
        },
      },
    ],
  },
  {
    site: 'Facebook',
    host: 'www.facebook.com',
    path: '/samcarter.reads/friends',
    row: '[data-pagelet="ProfileAppSection_0"] a[aria-label]',
    broken: [
      {
        what: 'half loaded',
        state: 'loading',
        breaks: () => {
          const [main] = document.querySelectorAll('[role="main"]');
          main!.innerHTML = '<div role="status" data-visualcompletion="loading-state"></div>';
        },
      },
      {
        what: 'not there, or not for this person',
        state: 'gone',
        breaks: () => {
          const [main] = document.querySelectorAll('[role="main"]');
          main!.innerHTML =
            '<h2><span>Nothing to see at this address</span></h2><span>Whoever put it here may have taken it away.</span><a href="/">Home</a><a href="/help/">Help</a>';
        },
      },
      {
        what: 'asking the person to wait',
        state: 'refused',
        breaks: () => {
          const [main] = document.querySelectorAll('[role="main"]');
          main!.innerHTML =
            '<span>That was too much at once.</span><div role="button" tabindex="0">Once more</div>';
        },
      },
      {
        what: 'signed out',
        state: 'signed-out',
        breaks: () => {
          document.body.innerHTML =
            '<form action="/login/device-based/" method="post"><input name="email"><input name="pass" type="password"><button name="login">?</button></form>';
        },
      },
      {
        what: 'sent to show who they are',
        state: 'signed-out',
        breaks: () => {
          history.pushState({}, '', '/checkpoint/150109282/');
          document.body.innerHTML =
            '<form action="/checkpoint/" method="post"><input name="email"><input name="pass" type="password"><button>?</button></form>';
        },
      },
    ],
  },
  {
    site: 'Instagram',
    host: 'www.instagram.com',
    path: '/samcarter_reads/followers/',
    row: '[role="dialog"] button',
    broken: [
      {
        what: 'half loaded',
        state: 'loading',
        breaks: () => {
          for (const dialog of document.querySelectorAll('[role="dialog"]')) dialog.remove();
          document.querySelector('main')!.innerHTML = '<div data-visualcompletion="loading-state"></div>';
        },
      },
      {
        what: 'not there',
        state: 'gone',
        breaks: () => {
          for (const dialog of document.querySelectorAll('[role="dialog"]')) dialog.remove();
          document.querySelector('main')!.innerHTML =
            '<div><span>There is no such page.</span><span>The link may be an old one.</span><a href="/">Home</a></div>';
        },
      },
      {
        what: 'asking the person to wait',
        state: 'refused',
        breaks: () => {
          document.body.innerHTML =
            '<main role="main"><div><span>Too much at once. Come back in a few minutes.</span></div></main>';
        },
      },
      {
        what: 'signed out',
        state: 'signed-out',
        breaks: () => {
          document.body.innerHTML =
            '<form id="loginForm"><input name="username"><input name="password" type="password"><button type="submit">?</button></form>';
        },
      },
    ],
  },
];
/** The same on every site. */
const unknownLayout: Broken = {
  what: 'of a layout that nobody knows',
  state: 'loading',
  breaks: () => {
    document.body.innerHTML =
      '<section><p>Amelia Khan</p><p><a href="/amelia_k">Amelia Khan</a></p><button>+</button></section>';
  },
};

describe('people, where a page is not as it should be', () => {
  const set = setUpPeople();
  let page: Page;
  let errors: string[];
  const open = async (host: string, path: string): Promise<void> => {
    errors = [];
    page = await set.open(host, path, async (one) =>
      one.on('pageerror', (error) => errors.push(String(error))),
    );
  };

  test.each([
    ['x.com', '/samcarter_reads/followers'],
    ['www.facebook.com', '/samcarter.reads/friends'],
    ['www.instagram.com', '/samcarter_reads/followers/'],
  ])('%s%s: names in any shape are names and nothing else', async (host, path) => {
    const asked = names.map((name) => `named=${encodeURIComponent(name)}`).join('&');
    await open(host, `${path}?rows=7&lang=en&${asked}`);
    await until(async () => Number(/^\d+/.exec(await count(page))?.[0]) >= 3);
    for (let turn = 0; turn < 4; turn++) {
      await page.mouse.move(600, 480);
      await page.mouse.wheel({ deltaY: 300 });
      await pause(150);
    }
    // Turned about, it is the name it is.
    await until(async () => (await count(page)).includes('1 to look at again'));
    const words = await openReview(page);
    expect(words).toContain('Amelia Khan');
    expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(await page.title()).not.toMatch(/^[12]$/);
    expect(errors).toEqual([]);
    const { drawn } = await ours(page);
    for (const { box, classes } of drawn)
      if (classes.startsWith('chip person')) expect(box.width).toBeLessThan(120);
  });

  test('two people of one name are two: what is said of one is said of that one', async () => {
    await open('x.com', '/samcarter_reads/followers?rows=12&lang=en&named=Amelia+Khan&named=Amelia+Khan');
    await until(async () => (await count(page)).includes('2 to look at again'));
    await openReview(page);
    await act(page, 'again-0');
    await act(page, 'not-them');
    await until(async () => (await count(page)).includes('1 to look at again'));
    const words = await openReview(page);
    expect(words).toContain('@bryn_amos_1');
    expect(words).not.toContain('@ada_amos_0');
  });

  test.each([
    ['x.com', '/fennbridgelib', '/quietkettle'],
    ['www.facebook.com', '/dan.farrow.9', '/leah.osei.bakes'],
    ['www.instagram.com', '/mr_okafor_maths/', '/thistledown_lane/'],
  ])(
    '%s: a profile that changes under an open card is not the one that is marked',
    async (host, one, other) => {
      await open(host, one);
      const before = await openCard(page);
      const cardBox = async (): Promise<Drawn['box'] | undefined> =>
        (await ours(page)).drawn.find(({ classes }) => classes === 'box')?.box;
      const stood = await cardBox();
      await goWithin(page, other);
      const inFront = async (): Promise<string | undefined> =>
        (await askReader<PersonInFront | null>(set.here.browser, page, 'person'))?.name;
      // A hand may be on its way to the card while the page under it becomes another.
      await until(async () => !before.includes((await inFront()) ?? before));
      // The card names whom it speaks of, where it stood, and a mark goes to them.
      expect((await card(page)).slice(0, 40)).toBe(before.slice(0, 40));
      expect(await cardBox()).toEqual(stood);
      await act(page, 'mark-pupil');
      await until(async () => (await card(page)).includes('marked this person'));
      await page.keyboard.press('Escape');
      // Whose page it is now has been met: they can be marked, and are not.
      await until(async () => (await signs(page)).some(({ classes }) => classes.includes('resting')));
      // The one who was marked may stand among those suggested beside the other’s page.
      for (const { box } of await saidSigns(page))
        expect(
          await page.evaluate(
            (x, y) => document.elementFromPoint(x, y)?.closest('aside') !== null,
            box.x + box.width / 2,
            box.y + box.height / 2,
          ),
        ).toBe(true);
      await goWithin(page, one);
      await until(async () => (await said(page)).includes('Student'));
    },
  );

  test.each(
    lists.flatMap(({ site, broken, ...list }) =>
      [...broken, unknownLayout].map(({ what, state, breaks }) => [site, what, state, breaks, list] as const),
    ),
  )(
    '%s, %s: it is %s, and nothing is said of anybody',
    async (_, _what, state, breaks, { host, path, row }) => {
      await open(host, `${path}?rows=12&lang=en&named=Amelia+Khan`);
      await page.waitForSelector(row);
      await until(async () => (await said(page)).length > 0);
      await page.evaluate(breaks);
      await until(async () => (await said(page)).length === 0);
      const health = await askReader<ReadingHealth>(set.here.browser, page, 'health');
      expect(health.state).toBe(state);
      expect(await reviewed(page)).toBe('');
      expect(errors).toEqual([]);
    },
  );

  test('locked, it does not look as if nobody were known: beside them it says that nobody was looked up', async () => {
    const own = await set.here.browser.newPage();
    await own.goto(await ourPage(set.here));
    await putLockerIn(own);
    type Held = { testLocker: Locker };
    const keys = (what: 'lockNow' | 'unlock' | 'setPassphrase' | 'forgetPassphrase'): Promise<unknown> =>
      own.evaluate(
        (name, words) => (globalThis as unknown as Held).testLocker.keys[name](words),
        what,
        'nine ferries to Skelbrae',
      );
    expect(await keys('setPassphrase')).toBe(true);
    try {
      await open('x.com', '/fennbridgelib?lang=en');
      await until(async () => (await ours(page)).drawn.some(({ text }) => text === 'Mark…'));
      await keys('lockNow');
      const sign = await until(async () =>
        (await ours(page)).drawn.find(({ text }) => text === 'Not looked up'),
      );
      // The site's own badge beside the name stays in sight.
      const badge = (await (await page.$('[data-testid="UserName"] svg'))!.boundingBox())!;
      expect(sign.box.x).toBeGreaterThanOrEqual(badge.x + badge.width);
      const text = await openCard(page);
      expect(text).toContain('Could not tell: Lanyard is locked');
      expect(text).toContain('Press the Lanyard button in the toolbar');
      expect(text).not.toContain('Mark as');
      await page.keyboard.press('Escape');
      await keys('unlock');
      await until(async () => (await ours(page)).drawn.some(({ text }) => text === 'Mark…'));
    } finally {
      await keys('unlock');
      await keys('forgetPassphrase');
      await own.close();
    }
  });

  test('a layout that nobody knows is said to be one that could not be read', async () => {
    await open('x.com', '/samcarter_reads/followers?rows=12&lang=en');
    await until(async () => (await count(page)) !== '');
    await page.evaluate(unknownLayout.breaks);
    await until(
      async () => (await count(page)) === '' || (await count(page)).includes('no rows can be read'),
    );
    const popup = await openPopup(set.here, page);
    const text = await until(async () => {
      const words = await popupText(popup);
      return words.includes('Nothing read on this page yet') ? words : undefined;
    });
    expect(text).toContain('nothing on it was looked at');
    await popup.close();
  });
});
