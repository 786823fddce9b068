import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OwnProfileReport } from '../../src/messages/profile-answer.ts';
import type { PersonInFront } from '../../src/messages/tab.ts';
import { askReader, clickOn, middle } from './acts.ts';
import { openPopup, popupText } from './capture-acts.ts';
import { clearField } from './editors.ts';
import { box, ours, press, still, underlines, type Drawn } from './ours.ts';
import { address, pause, stage, until, type Page, type Stage } from './stage.ts';

/** The marks beside the fields of a profile. */
export const marks = async (page: Page): Promise<Drawn[]> =>
  (await ours(page)).drawn.filter(({ classes }) => classes.startsWith('chip field'));

describe('one’s own profile', () => {
  let here: Stage;
  let page: Page;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterEach(async () => {
    await page?.deleteCookie({ name: 'lang' });
    await page?.close();
  });
  const open = async (host: string, path: string): Promise<Page> => {
    page = await here.browser.newPage();
    await page.goto(address(here, host, path));
    return page;
  };
  const report = (of: Page): Promise<OwnProfileReport | null> => askReader(here.browser, of, 'ownProfile');

  test.each([
    ['x.com', '/samcarter_reads', 'bio', 'Y4 teacher'],
    ['x.com', '/samcarter_reads?lang=ar', 'bio', 'Y4 teacher'],
    ['www.instagram.com', '/samcarter_reads/', 'bio', 'Year 5 teacher'],
    ['www.facebook.com', '/samcarter.reads/directory_work', 'work', 'Year 4 Teacher'],
  ])('%s%s: %s is marked, with the words and the clause in a card', async (host, path, field, words) => {
    const on = await open(host, path);
    const found = await until(async () => {
      const now = await report(on);
      return now?.fields.some((one) => one.field === field) ? now : undefined;
    });
    const own = found.fields.find((one) => one.field === field);
    expect(own?.text).toContain(words);
    expect(own?.findings.map(({ rule }) => rule)).toContain('profile-states-role');
    const mark = await still(on, (drawn) => drawn.find(({ classes }) => classes.startsWith('chip field')));
    expect((await ours(on)).hosts).toBe(1);
    await on.mouse.click(...middle(mark));
    const card = await until(() => box(on));
    expect(card.text).toMatch(/Worth|Please|stop|look/i);
    expect(card.text).toContain('your job at school');
    expect(card.text).toMatch(/should not|shall not|must not/);
    await press(on, 'close');
    await until(async () => !(await box(on)));
  });

  test('beside words that run the other way than the page, the mark lies on no picture', async () => {
    const on = await open('www.instagram.com', '/samcarter_reads/?lang=ar');
    await on.setViewport({ width: 1200, height: 800 });
    const onPicture = async (): Promise<boolean> => {
      const [mark] = await marks(on);
      if (!mark) return true;
      const { x, y, width, height } = mark.box;
      return on.evaluate(
        (points) =>
          points.some(([left, top]) => document.elementFromPoint(left, top)?.closest('img, a, button')),
        [x + 2, x + width / 2, x + width - 2].map((left): [number, number] => [left, y + height / 2]),
      );
    };
    // The mark goes where there is room once the window has its width.
    await until(async () => !(await onPicture()));
  });

  test.each([
    ['x.com', '/quietkettle'],
    ['www.instagram.com', '/thistledown_lane/'],
    ['www.facebook.com', '/dan.farrow.9'],
  ])('%s%s: nobody else’s profile is judged', async (host, path) => {
    const on = await open(host, path);
    // The page is there, and there is time to judge it.
    await until(async () => (await askReader<PersonInFront | null>(here.browser, on, 'person')) !== null);
    await pause(1500);
    expect(await report(on)).toBeNull();
    expect(await marks(on)).toEqual([]);
  });

  test('while the form is edited what stands in it is checked, and marked once', async () => {
    const on = await open('x.com', '/settings/profile');
    const fields = async (): Promise<string[]> =>
      (await report(on))?.fields.map(({ field, findings }) => `${field} ${findings[0]!.rule}`) ?? ['none'];
    await until(async () => (await fields()).join() === 'bio profile-states-role');
    await until(async () => (await underlines(on)).length > 0);
    expect(await marks(on)).toEqual([]);
    await clickOn(on, 'textarea[name="description"]');
    await clearField(on);
    await on.keyboard.type('Reader, walker, tea drinker.');
    await until(async () => (await fields()).length === 0);
    await clickOn(on, 'input[name="location"]');
    await clearField(on);
    await on.keyboard.type('Larkfield Primary School');
    await until(async () => (await fields()).join() === 'location profile-names-school');
    expect(await report(on)).toMatchObject({ unread: [], kind: 'personal' });
  });

  test('a field that could not be read is said by name, in the popup too', async () => {
    const on = await open('x.com', '/samcarter_reads');
    await on.waitForSelector('[data-testid="UserDescription"]');
    await until(async () => (await marks(on)).length > 0);
    await on.evaluate(() => {
      for (const one of document.querySelectorAll('[data-testid="UserDescription"]'))
        one.removeAttribute('data-testid');
    });
    const own = await until(async () => {
      const now = await report(on);
      return now?.unread.length ? now : undefined;
    });
    expect(own.unread).toEqual(['bio']);
    await on.bringToFront();
    const popup = await openPopup(here, on);
    const text = await until(async () => {
      const words = await popupText(popup);
      return words.includes('Your profile') ? words : undefined;
    });
    expect(text).toContain('Could not read, so not checked: your bio.');
    await popup.close();
  });

  test('the popup lists what was found, with the clause', async () => {
    const on = await open('x.com', '/samcarter_reads');
    await until(async () => (await marks(on)).length > 0);
    await on.bringToFront();
    const popup = await openPopup(here, on);
    const text = await until(async () => {
      const words = await popupText(popup);
      return words.includes('Your bio') ? words : undefined;
    });
    expect(text).toContain('This tells what your job at school is.');
    expect(text).toContain('Checked as your personal account on X.');
    await popup.close();
  });
});
