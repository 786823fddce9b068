import { describe, expect, test } from 'vitest';
import type { OwnProfileReport } from '../../src/messages/profile-answer.ts';
import { askReader, clickOn } from './acts.ts';
import { openPopup, popupText } from './capture-acts.ts';
import { clearField, fbBio, igBio, xBio, type EditorCase } from './editors.ts';
import { underlines } from './ours.ts';
import { act, card, count, hover, openCard, openReview, openSaid, said } from './people-acts.ts';
import { setUpPeople } from './people-set-up.ts';
import { until, type Page } from './stage.ts';

type Day = {
  host: string;
  bio: EditorCase;
  /** Whose request is met: their row, and the control that accepts in it. */
  requests: { path: string; row: string; accept: string };
  suggestions: { path: string; row: string; ask: string };
  list: { path: string; row: string };
  /** Where a message of a pupil’s stands; `put` writes their name there where the look-alike has another. */
  inbox: { path: string; row: string; put?: string };
  /** Takes from the page what the reader knows the people of the list by. */
  breaks(): void;
};

const days: Day[] = [
  {
    host: 'x.com',
    bio: xBio,
    requests: {
      path: '/follower_requests?named=Amelia+Khan',
      row: '[data-testid="primaryColumn"] [data-testid="UserCell"]',
      accept: 'button:nth-of-type(2)',
    },
    suggestions: { path: '/home', row: 'aside [data-testid="UserCell"]', ask: '[data-testid$="-follow"]' },
    list: {
      path: '/samcarter_reads/followers',
      row: '[data-testid="primaryColumn"] [data-testid="UserCell"]',
    },
    inbox: { path: '/i/chat/requests', row: '>>> [data-testid^="dm-conversation-item"]' },
    breaks: () => {
      for (const cell of document.querySelectorAll('[data-testid="primaryColumn"] [data-testid="UserCell"]'))
        cell.removeAttribute('data-testid');
    },
  },
  {
    host: 'www.facebook.com',
    bio: fbBio,
    requests: {
      path: '/friends/requests?named=Amelia+Khan',
      row: '[role="navigation"] [data-visualcompletion]:has(a[href*="profile_id"])',
      accept: '[role="button"]',
    },
    suggestions: {
      path: '/friends/suggestions',
      row: '[role="navigation"] [data-visualcompletion]:has(a[href*="profile_id"])',
      ask: '[role="button"]',
    },
    list: { path: '/samcarter.reads/friends', row: '[data-pagelet="ProfileAppSection_0"] a[aria-label]' },
    inbox: {
      path: '/messages/',
      row: '[role="grid"] [role="row"]',
      put: '[role="grid"] [role="row"] span[dir="auto"]',
    },
    breaks: () => {
      for (const link of document.querySelectorAll('[data-pagelet="ProfileAppSection_0"] a'))
        link.removeAttribute('href');
    },
  },
  {
    host: 'www.instagram.com',
    bio: igBio,
    requests: {
      path: '/accounts/activity/?followRequests=1',
      row: 'main div:has(> button + button)',
      accept: 'button',
    },
    suggestions: { path: '/explore/people/', row: 'main div:has(> button)', ask: 'button' },
    list: { path: '/samcarter_reads/followers/', row: '[role="dialog"] button' },
    inbox: {
      path: '/direct/inbox/',
      row: '[data-pagelet^="IGDInboxThreadList"] [role="button"]',
      put: '[data-pagelet^="IGDInboxThreadList"] [role="button"] span[title]',
    },
    breaks: () => {
      for (const dialog of document.querySelectorAll('[role="dialog"]')) dialog.removeAttribute('role');
    },
  },
];
const languages: Record<string, readonly string[]> = {
  'x.com': ['en', 'ar'],
  'www.facebook.com': ['en', 'de'],
  'www.instagram.com': ['en', 'ar'],
};

describe('a day on each site', () => {
  const set = setUpPeople();
  const { ask } = set;
  const open = (host: string, path: string, lang: string): Promise<Page> =>
    set.open(host, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
  const fields = async (on: Page): Promise<string[] | undefined> =>
    (await askReader<OwnProfileReport | null>(set.here.browser, on, 'ownProfile'))?.fields.map(
      ({ field }) => field,
    );
  const held = (on: Page): Promise<unknown> =>
    until(async () => (await card(on)).includes('Held for a moment'));

  test.each(days.flatMap((day) => languages[day.host]!.map((lang) => [day.host, lang, day] as const)))(
    '%s, %s: profile, request, suggestion, follower and message',
    async (host, lang, day) => {
      // The person's own profile, edited until nothing is left to say of it.
      let on = await open(host, day.bio.path, lang);
      await day.bio.open(on);
      await on.keyboard.type('Year 4 teacher. Reader, walker.');
      await until(async () => (await underlines(on)).length > 0);
      await clickOn(on, day.bio.editor);
      await clearField(on);
      await on.keyboard.type('Reader, walker, tea drinker.');
      await until(async () => (await underlines(on)).length === 0);
      await until(async () => !(await fields(on))?.includes('bio'));

      // Somebody of a pupil's name asks. They are a pupil: accepting is held, with the way the policy shows.
      on = await open(host, day.requests.path, lang);
      await until(async () => (await said(on)).includes('Student?'));
      expect(await openCard(on)).toContain('The name is the same as one on your student list');
      await act(on, 'mark-pupil');
      await until(async () => (await said(on)).includes('Student'));
      await on.keyboard.press('Escape');
      const requests = (await on.$$(day.requests.row)).length;
      const accept = await (await on.$(day.requests.row))!.$(day.requests.accept);
      await accept!.click();
      await held(on);
      expect(await card(on)).toContain('You are about to accept.');
      expect(await card(on)).toContain('6.viii');
      await act(on, 'back');
      expect((await on.$$(day.requests.row)).length).toBe(requests);

      // Somebody who is suggested is marked in two presses.
      await ask('forgetPeople', {});
      on = await open(host, day.suggestions.path, lang);
      await hover(on, day.suggestions.row);
      await openCard(on);
      await act(on, 'mark-pupil');
      await until(async () => (await said(on)).includes('Student'));
      await on.keyboard.press('Escape');
      await (await (await on.$(day.suggestions.row))!.$(day.suggestions.ask))!.click();
      await held(on);
      await act(on, 'back');

      // Of the person's own list one is to be looked at again.
      await ask('forgetPeople', {});
      on = await open(host, `${day.list.path}?rows=40&named=Robin+Vale&named=Amelia+Khan`, lang);
      await until(async () => (await count(on)).includes('1 to look at again'));
      expect(await openReview(on)).toContain('Amelia Khan');
      await act(on, 'again-0');
      await until(async () => (await card(on)).includes('Amelia Khan'));
      await act(on, 'not-them');
      await until(async () => (await count(on)).includes('none to look at again so far'));

      // A pupil has written: who to turn to, and nothing of what they wrote.
      on = await open(host, day.inbox.path, lang);
      await on.waitForSelector(day.inbox.row);
      if (day.inbox.put)
        await on.$eval(day.inbox.put, (one) => {
          one.textContent = 'Ollie Benning';
          if (one.hasAttribute('title')) one.setAttribute('title', 'Ollie Benning');
        });
      const routed = await openSaid(on);
      expect(routed).toContain('Is this a student at your school?');
      expect(routed).toContain('the Headteacher');
      await act(on, 'close');
    },
  );

  test.each(days.map((day) => [day.host, day] as const))(
    '%s: a list that can no longer be read is named, and nothing is counted in it',
    async (host, day) => {
      const on = await open(host, `${day.list.path}?rows=12&named=Amelia+Khan`, 'en');
      await until(async () => (await count(on)).includes('1 to look at again'));
      await on.evaluate(day.breaks);
      // A site that changes does not do so without drawing something.
      await on.evaluate(() => document.body.append(document.createElement('i')));
      await until(async () => (await said(on)).length === 0);
      const popup = await openPopup(set.here, on);
      const text = await until(async () => {
        const words = await popupText(popup);
        return words.includes('Could not read') ? words : undefined;
      });
      expect(text).toContain('the list of people (');
      await popup.close();
      await until(async () => (await count(on)).includes('no rows can be read just now'));
    },
  );
});
