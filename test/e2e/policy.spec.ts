import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionId } from '../../scripts/lib/launch.ts';
import { at, xInlinePost } from './editors.ts';
import { press } from './ours.ts';
import { pause, stage, until, type Page, type Stage } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the policy, read and compared, and who to tell', () => {
  let here: Stage;
  let origin: string;
  let app: Page;
  beforeAll(async () => {
    here = await stage('chromium');
    origin = `chrome-extension://${await extensionId(here.browser)}`;
    app = await here.browser.newPage();
    await app.setViewport({ width: 1400, height: 900 });
  });
  afterAll(async () => {
    await app.close();
  });

  const go = async (place: string): Promise<void> => {
    await app.bringToFront();
    await app.goto('about:blank');
    await app.goto(`${origin}/app.html${place}`);
  };
  const text = (): Promise<string> => app.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const reads = (words: RegExp): Promise<boolean> => until(async () => words.test(await text()));
  const focused = (on: Page): Promise<string> => on.evaluate(() => document.activeElement?.textContent ?? '');

  /** The app page that a press on a site’s page has opened. */
  const opened = async (hash: string): Promise<Page> => {
    const target = await here.browser.waitForTarget((one) => one.url().endsWith(hash), { timeout: 8000 });
    const page = await target.page();
    if (!page) throw new Error(`${hash} is no page`);
    return page;
  };

  test('a card in the page leads to the clause in the reader, and to whom to ask', async () => {
    const page = await at(here, xInlinePost);
    await page.keyboard.type('Well done Ollie Benning for the pen licence', { delay: 8 });
    await pause(600);
    const openCard = async (): Promise<void> => {
      await page.keyboard.down('Alt');
      await page.keyboard.press('KeyL');
      await page.keyboard.up('Alt');
      await pause(200);
    };
    await openCard();
    await press(page, 'clause');
    const reader = await opened('#/policy/kingsway/clause/6.v');
    await until(async () => (await focused(reader)) === '6.v');
    const shown = await reader.$eval('[id="clause-6.v"]', (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(shown).toBe(true);
    await reader.close();
    await page.bringToFront();
    await pause(1100);
    await press(page, 'tell');
    const tell = await opened('#/tell/question/talk-about-pupils');
    await until(async () => /Whom to tell/.test(await tell.evaluate(() => document.body.innerText)));
    await tell.close();
    await page.close();
  });

  test('searches as you type, says how many, marks, and filters', async () => {
    await go('#/policy');
    await reads(/90 clauses\./);
    await app.type('#policy-query', 'pictures');
    await reads(/\b\d+ clauses of 90\./);
    const marks = await app.$$eval('mark', (all) => all.map((one) => one.textContent.toLowerCase()));
    expect(marks).toContain('picture');
    expect(marks.every((one) => /^pictures?$/.test(one))).toBe(true);
    await app.select('#policy-strength', 'must-not');
    const strengths = await app.$$eval('[data-modality]', (all) =>
      all.map((one) => (one as HTMLElement).dataset.modality),
    );
    expect(new Set(strengths)).toEqual(new Set(['must-not']));
    await app.select('#policy-topic', 'images');
    await reads(/clauses? of 90\./);
    await (await app.waitForSelector('::-p-text(Show all again)'))!.click();
    await reads(/90 clauses\./);
  });

  test('answers what the policy says about a rule', async () => {
    await go('#/policy');
    await reads(/90 clauses\./);
    await app.select('#policy-about-rule', 'former-pupil-contact');
    await reads(/About former students/);
    expect(await app.evaluate(() => location.hash)).toBe('#/policy/kingsway/about/former-pupil-contact');
    expect(await text()).toContain('it does not forbid this');
  });

  test('keeps the school’s own words on this device until they are taken off', async () => {
    await go('#/policy/ludlow');
    await reads(/82 clauses\./);
    await (await app.waitForSelector('::-p-text(Show the school’s own words as well)'))!.click();
    await app.type('#policy-paste', 'Responsibilities\n\nZebras are never talked about online.');
    await (await app.waitForSelector('::-p-text(Use this text)'))!.click();
    await reads(/of 82 clauses were found in “the text you pasted”/);
    await go('#/policy/ludlow');
    await reads(/The school’s own words are shown/);
    await (await app.waitForSelector('::-p-text(The school’s own words are shown)'))!.click();
    await (await app.waitForSelector('::-p-text(Take it off this device)'))!.click();
    await reads(/Show the school’s own words as well/);
    await go('#/policy/ludlow');
    await reads(/Show the school’s own words as well/);
  });

  test('compares all policies on a rule and two on a topic', async () => {
    await go('#/compare');
    await app.waitForSelector('#compare-what');
    await app.select('#compare-what', 'rule/parent-connection');
    await reads(/Friends with parents/);
    expect(await app.$$eval('thead th', (all) => all.length)).toBe(7);
    expect(await text()).toMatch(/They differ in .*Strength/i);
    for (const box of await app.$$('fieldset input[type=checkbox]')) {
      const id = await box.evaluate((one) => (one as HTMLInputElement).value);
      if (id !== 'kingsway' && id !== 'littleover') await box.click();
    }
    await until(async () => (await app.$$eval('thead th', (all) => all.length)) === 3);
    await app.select('#compare-what', 'topic/working-hours');
    await reads(/Littleover/);
  });

  test('says who to tell, and copies the message without sending anything', async () => {
    await here.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const asked: string[] = [];
    app.on('request', (request) => asked.push(request.url()));
    await go('#/tell');
    await (await app.waitForSelector('::-p-text(I am being bullied)'))!.click();
    await reads(/First: people on your side.*Whom to tell, in this order.*If it is about the Head/);
    await app.type('#tell-subject', ' (please read)');
    await (await app.waitForSelector('::-p-text(Copy the message)'))!.click();
    await reads(/Copied\./);
    const copied = await app.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('(please read)');
    expect(copied).toContain('What happened:');
    app.off('request');
    expect(asked.filter((url) => /^(?:https?|wss?|mailto):/.test(url))).toEqual([]);
  });

  test('by keyboard: skips to the section, and from one section to the next', async () => {
    await go('#/policy');
    await reads(/90 clauses\./);
    await app.keyboard.press('Tab');
    expect(await focused(app)).toContain('Skip to the section');
    await app.keyboard.press('Enter');
    await app.keyboard.press('Tab');
    expect(await app.evaluate(() => document.activeElement?.id)).toBe('policy-choice');
    await app.focus('nav[aria-label="Sections"] a[href="#/tell"]');
    await app.keyboard.press('Enter');
    await until(async () => (await app.evaluate(() => document.activeElement?.id)) === 'main');
    expect(await app.title()).toBe('Who to tell – Lanyard');
  });

  test('an own policy that is wrong in one rule is refused whole, and the last good one stays in force', async () => {
    await go('#/set-up');
    await (await app.waitForSelector('::-p-text(My school’s policy is not here)'))!.click();
    const input = (await app.waitForSelector(
      'input[type=file][accept^=".json"]',
    )) as ElementHandle<HTMLInputElement>;
    const pack = JSON.parse(readFileSync('src/school/packs/kingsway.json', 'utf8')) as {
      id: string;
      rules: Record<string, { lead: string }>;
    };
    pack.id = 'hill-top';
    pack.rules['talk-about-pupils']!.lead = '99.z';
    const file = join(mkdtempSync(join(tmpdir(), 'lanyard-pack-')), 'hill-top.json');
    writeFileSync(file, JSON.stringify(pack));
    await input.uploadFile(file);
    await reads(
      /“hill-top\.json” was not loaded\..*at rules → talk-about-pupils → lead: there is no clause 99\.z/,
    );
    expect(await text()).toMatch(/The last good policy stays in force. Still in force: Kingsway/);
  });

  const places = [
    '#/policy',
    '#/policy/st-nicholas/about/parent-messaging',
    '#/compare/rule/talk-about-pupils',
    '#/compare/topic/images',
    '#/tell',
    '#/tell/bullying',
    '#/set-up',
  ];
  // 700 px wide at twice the size is what a page 1,400 px wide shows at 200 % zoom.
  const looks = [
    { width: 1400, deviceScaleFactor: 1, scheme: 'light' },
    { width: 700, deviceScaleFactor: 2, scheme: 'light' },
    { width: 320, deviceScaleFactor: 1, scheme: 'dark' },
  ];
  test.each(places)('%s has no fault that axe-core finds, and fits at every width', async (place) => {
    for (const { width, deviceScaleFactor, scheme } of looks) {
      await app.setViewport({ width, height: 900, deviceScaleFactor });
      await app.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await go(place);
      await until(async () => !/One moment/.test(await text()) && (await app.$('h2')) !== null);
      await pause(150);
      expect(
        await app.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${width} wide`,
      ).toBeLessThanOrEqual(0);
      await app.evaluate(axe);
      const faults = await app.evaluate(async () => {
        const { axe: run } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await run.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
      });
      expect(faults, `${width} wide, ${scheme}`).toEqual([]);
    }
    await app.setViewport({ width: 1400, height: 900 });
    await app.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  });
});
