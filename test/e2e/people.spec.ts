import { describe, expect, test } from 'vitest';
import { openPopup, pressIn } from './capture-acts.ts';
import { ours } from './ours.ts';
import {
  act as actOn,
  card as cardOn,
  goOn,
  hover as hoverOn,
  openCard as openCardOn,
  putUnder,
  rowsStand,
  said as saidOn,
  signs as signsOn,
} from './people-acts.ts';
import { setUpPeople } from './people-set-up.ts';
import { hoverFor } from '../../src/page/budgets.ts';
import { address, pause, until, type Page } from './stage.ts';

describe('people on a page, chromium', () => {
  const set = setUpPeople();
  let page: Page;
  const open = async (host: string, path: string): Promise<void> => {
    page = await set.open(host, path);
  };
  const signs = () => signsOn(page);
  const said = () => saidOn(page);
  const card = () => cardOn(page);
  const act = (name: string) => actOn(page, name);
  const hover = (selector: string, at = 0) => hoverOn(page, selector, at);
  const openCard = () => openCardOn(page);
  /** Whoever the pointer is on, or whose page it is, is marked, and nobody else has a sign. */
  const markAsPupil = async (): Promise<void> => {
    await openCard();
    await act('mark-pupil');
    await until(async () => (await said()).join() === 'Student');
  };

  describe('on X', () => {
    const cell = '[data-testid="primaryColumn"] [data-testid="UserCell"]';
    const accept = async (at = 0): Promise<void> => {
      const row = (await page.$$(cell))[at]!;
      const buttons = await row.$$('button');
      await buttons[1]!.click();
    };
    const rows = (): Promise<number> => page.$$eval(cell, (all) => all.length);

    test('a name on a list is asked about with its reason, and “not them” is remembered for that account', async () => {
      await open('x.com', '/follower_requests?named=Amelia+Khan&named=Amelia+Khan');
      await until(async () => (await said()).join() === 'Student?,Student?');
      await openCard();
      expect(await card()).toContain('The name is the same as one on your student list.');
      expect(await card()).toContain('6.viii');
      await act('not-them');
      await until(async () => (await said()).join() === 'Student?');
      await page.reload();
      await until(async () => (await said()).join() === 'Student?');
    });

    test('marked in two presses, a request is held before it is accepted, and goes on with the person’s own next press', async () => {
      await open('x.com', '/follower_requests');
      await hover(cell);
      await markAsPupil();
      await page.keyboard.press('Escape');
      await accept();
      await until(async () => (await card()).includes('Held for a moment'));
      expect(await card()).toContain('You marked this person as a student. You are about to accept.');
      expect(await rows()).toBe(4);
      await act('back');
      await until(async () => !(await card()));
      await accept();
      await until(async () => (await card()).includes('Held for a moment'));
      await goOn(page);
      expect(await rows()).toBe(4);
      await accept();
      await until(async () => (await rows()) === 3);
      // Others are nobody’s business.
      await accept();
      await until(async () => (await rows()) === 2);
    });

    test('a held press that was answered at once is not spoken of again by the pointer that rests there', async () => {
      await open('x.com', '/follower_requests');
      await hover(cell);
      await markAsPupil();
      await page.keyboard.press('Escape');
      await accept();
      await page.keyboard.press('Escape');
      await until(async () => !(await card()));
      await pause(hoverFor + 200);
      expect(await card()).toBe('');
      expect(await rows()).toBe(4);
    });

    test('a key that presses is held too, and a press that a script makes is not looked at', async () => {
      await open('x.com', '/home');
      const follow = 'aside [data-testid$="-follow"]';
      await hover('aside [data-testid="UserCell"]');
      await openCard();
      await act('mark-pupil');
      await until(async () => (await said()).includes('Student'));
      await page.keyboard.press('Escape');
      const control = (await page.$(follow))!;
      const id = await control.evaluate((one) => one.getAttribute('data-testid')!);
      await control.focus();
      await page.keyboard.press('Enter');
      await until(async () => (await card()).includes('Held for a moment'));
      await page.keyboard.press('Escape');
      expect(await page.$(`[data-testid="${id}"]`)).not.toBeNull();
      await page.$eval(follow, (one) => (one as HTMLElement).click());
      await until(async () => !(await page.$(`[data-testid="${id}"]`)));
    });

    test('where a policy asks for care alone, the press goes through and a quiet note stands by it', async () => {
      await open('x.com', '/home');
      await hover('aside [data-testid="UserCell"]');
      await openCard();
      await act('mark-colleague');
      await until(async () => (await said()).includes('Colleague'));
      await page.keyboard.press('Escape');
      const control = (await page.$('aside [data-testid$="-follow"]'))!;
      const id = await control.evaluate((one) => one.getAttribute('data-testid')!);
      await control.hover();
      await until(async () => (await card()).includes('before you invite them'));
      await control.click();
      await until(async () => !(await page.$(`[data-testid="${id}"]`)));
      expect(await card()).not.toContain('Held');
    });

    test('an open profile: a mark, its note at Ludlow alone, and a hold in Arabic, from right to left', async () => {
      await open('x.com', '/fennbridgelib?lang=ar');
      await openCard();
      await act('mark-pupil');
      // Their page, and their card among those that are suggested beside it.
      await until(async () => (await said()).length === 2);
      await page.keyboard.press('Escape');
      await until(
        async () =>
          (await signs()).map(({ classes }) => classes).join() === 'chip person inform,chip person inform',
      );
      await page.click('[data-testid="placementTracking"] [data-testid$="-follow"]');
      await until(async () => (await card()).includes('Held for a moment'));
      await act('back');
      await putUnder(set.ask, 'ludlow');
      expect(await openCardOn(page, ({ classes }) => classes.includes('warn'))).toContain(
        'This is their page.',
      );
    });

    test('signs go with their rows in a list of 5,000, and never stand by somebody else', async () => {
      const named = Array.from(
        { length: 40 },
        (_, at) => `named=${at % 10 === 3 ? 'Amelia+Khan' : 'Robin+Vale'}`,
      );
      await open('x.com', `/samcarter_reads/followers?rows=5000&lang=en&${named.join('&')}`);
      await until(async () => (await said()).length > 0);
      for (let y = 0; y <= 2400; y += 240) {
        await page.evaluate((top) => window.scrollTo(0, top), y);
        await rowsStand(page, cell);
        for (const { box, classes } of await signs()) {
          if (classes.includes('resting')) continue;
          const owner = await page.evaluate(
            (x, at) =>
              document.elementFromPoint(x, at)?.closest('[data-testid="UserCell"]')?.textContent ?? 'nobody',
            box.x + box.width / 2,
            box.y + box.height / 2,
          );
          expect(owner).toContain('Amelia Khan');
        }
      }
    });

    test('names in any shape are names and nothing else', async () => {
      const names = [
        '<img src=x onerror=document.title=1>',
        'x'.repeat(3000),
        '🦋✨🫶',
        '\u202eAmelia Khan\u202c',
        '\u200b\u200d',
        '"; DROP TABLE people; --',
      ];
      const errors: string[] = [];
      await open(
        'x.com',
        `/follower_requests?rows=8&${names.map((one) => `named=${encodeURIComponent(one)}`).join('&')}`,
      );
      page.on('pageerror', (error) => errors.push(String(error)));
      await until(async () => (await said()).length === 1);
      await hover(cell, 1);
      await until(async () => (await signs()).length === 2);
      for (const { box } of await signs()) expect(box.width).toBeLessThan(120);
      expect(await page.title()).not.toBe('1');
      expect(errors).toEqual([]);
    });

    test('in a low window a card begins with what it says, and is given back to its sign by key', async () => {
      await open('x.com', '/follower_requests?named=Amelia+Khan');
      await page.setViewport({ width: 640, height: 420 });
      await until(async () => (await said()).length > 0);
      await openCard();
      const { drawn } = await ours(page);
      const whole = drawn.find(({ classes }) => classes === 'box')!.box;
      expect(drawn.find(({ action }) => action === 'close')!.box.y).toBeGreaterThan(whole.y);
      await page.keyboard.press('Escape');
      await until(async () => !(await card()));
      // What is ours comes last in the page.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      for (let turn = 0; turn < 2; turn++) {
        await page.keyboard.press('Enter');
        await until(card);
        await page.keyboard.press('Escape');
        await until(async () => !(await card()));
      }
    });

    test('a page sees one element of ours and nothing of what it says', async () => {
      await open('x.com', '/follower_requests?named=Amelia+Khan');
      const [sign] = await until(async () => ((await said()).length > 0 ? await signs() : undefined));
      const seen = await page.evaluate((box) => {
        const at = document.elementFromPoint(box.x + 4, box.y + 4);
        return {
          ours: [...document.documentElement.children].filter(({ localName }) => localName === 'div').length,
          sign: at?.closest('[data-testid="UserCell"]') !== null,
          words: document.documentElement.outerHTML.includes('Student?'),
        };
      }, sign!.box);
      expect(seen).toEqual({ ours: 1, sign: true, words: false });
      await page.goto(address(set.here, 'x.com', '/follower_requests'));
      // As much of us is there where nobody is known.
      await until(async () => (await ours(page)).hosts === 1);
      expect(
        await page.evaluate(
          () => [...document.documentElement.children].filter(({ localName }) => localName === 'div').length,
        ),
      ).toBe(1);
    });
  });

  describe('on Facebook', () => {
    test.each(['en', 'de', 'ar'])('a suggestion is marked and held before it is asked, %s', async (lang) => {
      await open('www.facebook.com', `/friends/suggestions?lang=${lang}`);
      const row = '[role="navigation"] [data-visualcompletion]:has(a[href*="profile_id"])';
      await hover(row);
      await markAsPupil();
      await page.keyboard.press('Escape');
      const before = await page.$$eval(row, (all) => all.length);
      const [add] = await (await page.$(row))!.$$('[role="button"]');
      await add!.click();
      await until(async () => (await card()).includes('Held for a moment'));
      expect(await page.$$eval(row, (all) => all.length)).toBe(before);
    });

    test('a request from somebody with a pupil’s name is asked about; a parent’s is left to go on', async () => {
      await open('www.facebook.com', '/friends/requests?named=Amelia+Khan&named=Nicola+Benning&lang=en');
      await until(async () => (await said()).join() === 'Student?,Parent?');
    });

    test('in the list of conversations a marked pupil has a note with the policy’s way', async () => {
      await open('www.facebook.com', '/messages/');
      await hover('[role="grid"] [role="row"] a');
      await markAsPupil();
      await until(async () => (await card()).includes('They have been in touch with you.'));
      expect(await card()).toContain('the Headteacher');
    });

    test('an open profile is marked from the popup', async () => {
      await open('www.facebook.com', '/dan.farrow.9');
      const popup = await openPopup(set.here, page);
      await until(() => popup.evaluate(() => document.body.innerText.includes('Dan Farrow')));
      await pressIn(popup, 'Student');
      await until(() => popup.evaluate(() => document.body.innerText.includes('1 person marked')));
      await popup.close();
      await until(async () => (await said()).join() === 'Student');
      const [add] = await page.$$('[role="main"] [role="button"]');
      await add!.click();
      await until(async () => (await card()).includes('Held for a moment'));
    });
  });

  describe('on Instagram', () => {
    test.each(['en', 'de'])('a suggestion is marked and held before it is followed, %s', async (lang) => {
      await open('www.instagram.com', `/explore/people/?lang=${lang}`);
      const follow = (await page.waitForSelector('main button'))!;
      const box = (await follow.boundingBox())!;
      await page.mouse.move(box.x - 120, box.y + box.height / 2);
      await markAsPupil();
      await page.keyboard.press('Escape');
      const words = await follow.evaluate((one) => one.textContent);
      await follow.click();
      await until(async () => (await card()).includes('Held for a moment'));
      expect(await follow.evaluate((one) => one.textContent)).toBe(words);
    });

    test('over an open conversation its account is known: marked, it has a note with the policy’s way', async () => {
      await open('www.instagram.com', '/direct/inbox/');
      const row = await page.waitForSelector(
        '[data-pagelet^="IGDInboxThreadList"] [role="button"]:has(span[title])',
      );
      await row!.click();
      await hover('[data-pagelet^="IGDInboxHeader"]');
      await markAsPupil();
      await until(async () => (await card()).includes('They have been in touch with you.'));
      expect(await card()).toContain('the Headteacher');
    });

    test('an open profile: following is held, writing too', async () => {
      await open('www.instagram.com', '/mr_okafor_maths/');
      await markAsPupil();
      await page.keyboard.press('Escape');
      const controls = await page.$$('main header button, main header [role="button"]');
      const message = controls[1]!;
      await message.click();
      await until(async () => (await card()).includes('You are about to write to them.'));
      expect(page.url()).toContain('/mr_okafor_maths/');
    });
  });
});
