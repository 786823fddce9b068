import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { TabDescription } from '../../src/messages/tab.ts';
import { projectRoot } from './build.ts';
import { extensionId } from './launch.ts';

const folder = join(projectRoot, 'tour');

type Step = {
  title: string;
  address: string;
  /** Brings the caret into the editor. */
  open(page: Page): Promise<void>;
  text: string;
  /** The control that sends; pressed to show that it is held. */
  send?: string;
};

const lexical = '[data-lexical-editor="true"]';

const steps: Step[] = [
  {
    title: 'A post on X',
    address: 'https://x.com/home',
    open: (page) => press(page, '[data-testid="tweetTextarea_0"]'),
    text: 'So proud of Ollie Benning, pen licence at last! One of my Year 4s cried.',
    send: '[data-testid="tweetButtonInline"]',
  },
  {
    title: 'A post on Facebook',
    address: 'https://www.facebook.com/',
    open: async (page) => {
      await press(page, '[role="region"] [role="link"] + [role="button"]');
      await press(page, `[role="dialog"] form ${lexical}`);
    },
    text: 'Hope Adeyinka has gone into care, poor little thing. All of us at Larkfield think the system is broken.',
  },
  {
    title: 'A comment on Instagram',
    address: 'https://www.instagram.com/p/DLk3vQ8tYp2/',
    open: (page) => press(page, 'form textarea'),
    text: 'Lovely! Message me on 07700 900461 and I will send the spellings for Zoë O’Connell',
  },
  {
    title: 'An ordinary evening on X',
    address: 'https://x.com/home',
    open: (page) => press(page, '[data-testid="tweetTextarea_0"]'),
    text: 'Marking done by nine, glass of red poured. We hope to see you all on Saturday.',
  },
];

async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
  await element!.click();
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The main job without a screen: writes on each look-alike, prints what was found, leaves numbered pictures. */
export async function tour(browser: Browser): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let number = 0;
  const picture = async (page: Page, name: string): Promise<void> => {
    number++;
    const path = join(folder, `${String(number).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path: path as `${string}.png` });
  };
  const asker = await browser.newPage();
  await asker.goto(`chrome-extension://${await extensionId(browser)}/app.html`);

  for (const { title, address, open, text, send } of steps) {
    const page = await browser.newPage();
    await page.goto(address);
    await open(page);
    await page.keyboard.type(text, { delay: 6 });
    await pause(500);
    const slug = title.toLowerCase().replace(/[^a-z]+/g, '-');
    console.log(`\n${title}\n  “${text}”`);
    const told = await describe(asker, address);
    for (const line of linesOf(told)) console.log(`  ${line}`);
    await picture(page, slug);
    if (send) {
      await press(page, send);
      await pause(400);
      console.log('  Pressing Post: held, with “Go back and edit” first and “Send anyway” beside it.');
      await picture(page, `${slug}-held`);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyL');
    await page.keyboard.up('Alt');
    await pause(300);
    if (told.findings.length > 0) await picture(page, `${slug}-card`);
    await page.close();
  }
  await asker.close();
  console.log(`\nPictures: ${folder}`);
}

/** Asks the page's script what it found, as the toolbar popup does. */
const describe = (asker: Page, address: string): Promise<TabDescription> =>
  asker.evaluate(async (url) => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: {
          tabs: {
            query(what: object): Promise<{ id: number; url?: string }[]>;
            sendMessage(id: number, message: object): Promise<TabDescription>;
          };
        };
      }
    ).chrome;
    const tab = (await tabs.query({})).filter((one) => one.url?.startsWith(url)).at(-1);
    if (!tab) throw new Error(`No tab shows ${url}`);
    return tabs.sendMessage(tab.id, { to: 'tab', ask: 'describe' });
  }, address);

function linesOf({ findings, blind }: TabDescription): string[] {
  if (findings.length === 0)
    return [blind.length > 0 ? `Could not check: ${blind.join(' ')}` : 'Checked: nothing found.'];
  return [
    ...findings.map(({ severity, message, shown }) => {
      const clause = shown ? ` (${shown.school}, ${shown.ref}. ${shown.strength}.)` : '';
      return `${severity.toUpperCase().padEnd(6)} ${message}${clause}`;
    }),
    ...blind,
  ];
}
