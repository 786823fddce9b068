import type { Page } from 'puppeteer-core';
import { address, pause, until, type Stage } from './stage.ts';

/** How a person comes to one editor of a look-alike, writes in it and sends. */
export type EditorCase = {
  name: string;
  site: 'x' | 'facebook' | 'instagram';
  host: string;
  path: string;
  kind: 'editable' | 'field';
  /** Opens the editor from the freshly loaded page and puts the caret in it. */
  open(page: Page): Promise<void>;
  /** The editor, as a selector that puppeteer pierces open shadow roots with. */
  editor: string;
  /** The control that sends; undefined where only a key does. */
  send?: string;
  sendKeys: 'enter' | 'mod-enter' | 'none';
  /** What the look-alike's server calls it. */
  arrives: string;
  /** Profile forms hold nothing back: their rules are no stop. */
  profile?: boolean;
  /** There is always a picture, and so the question about it. */
  picture?: boolean;
};

const click = async (page: Page, selector: string): Promise<void> => {
  const element = await page.waitForSelector(selector, { visible: true, timeout: 8000 });
  await element!.click();
};

const x = (more: Omit<EditorCase, 'site' | 'host'>): EditorCase => ({ site: 'x', host: 'x.com', ...more });

const xPost = '[data-testid="tweetTextarea_0"]';

export const xInlinePost = x({
  name: 'X, post on Home',
  path: '/home',
  kind: 'editable',
  editor: `[data-testid="primaryColumn"] ${xPost}`,
  open: (page) => click(page, xPost),
  send: '[data-testid="tweetButtonInline"]',
  sendKeys: 'mod-enter',
  arrives: 'post',
});

export const xPostDialog = x({
  name: 'X, post dialog',
  path: '/home',
  kind: 'editable',
  editor: `[role="dialog"] ${xPost}`,
  open: async (page) => {
    await click(page, '[data-testid="SideNav_NewTweet_Button"]');
    await click(page, `[role="dialog"] ${xPost}`);
  },
  send: '[role="dialog"] [data-testid="tweetButton"]',
  sendKeys: 'mod-enter',
  arrives: 'post',
});

export const xReplyDialog = x({
  name: 'X, reply dialog',
  path: '/home',
  kind: 'editable',
  editor: `[role="dialog"] ${xPost}`,
  open: async (page) => {
    await click(page, 'article[data-testid="tweet"] [data-testid="reply"]');
    await click(page, `[role="dialog"] ${xPost}`);
  },
  send: '[role="dialog"] [data-testid="tweetButton"]',
  sendKeys: 'mod-enter',
  arrives: 'reply',
});

export const xQuote = x({
  name: 'X, quote dialog',
  path: '/home',
  kind: 'editable',
  editor: `[role="dialog"] ${xPost}`,
  open: async (page) => {
    await click(page, 'article[data-testid="tweet"] [data-testid="retweet"]');
    await click(page, '#layers a[href="/compose/post"]');
    await click(page, `[role="dialog"] ${xPost}`);
  },
  send: '[role="dialog"] [data-testid="tweetButton"]',
  sendKeys: 'mod-enter',
  arrives: 'quote',
});

export const xInlineReply = x({
  name: 'X, reply on a post’s page',
  path: '/home',
  kind: 'editable',
  editor: `[data-testid="inline_reply_offscreen"] ${xPost}`,
  open: async (page) => {
    await click(page, 'article[data-testid="tweet"] a[href*="/status/"]:has(time)');
    await click(page, `[data-testid="inline_reply_offscreen"] ${xPost}`);
  },
  send: '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]',
  sendKeys: 'mod-enter',
  arrives: 'reply',
});

export const xThread = x({
  name: 'X, second post of a thread',
  path: '/home',
  kind: 'editable',
  editor: '[role="dialog"] [data-testid="tweetTextarea_1"]',
  open: async (page) => {
    await click(page, '[data-testid="SideNav_NewTweet_Button"]');
    await click(page, `[role="dialog"] ${xPost}`);
    await page.keyboard.type('First of two.');
    await click(page, '[role="dialog"] [data-testid="addButton"]');
    await click(page, '[role="dialog"] [data-testid="tweetTextarea_1"]');
  },
  send: '[role="dialog"] [data-testid="tweetButton"]',
  sendKeys: 'mod-enter',
  arrives: 'thread',
});

export const xChat = x({
  name: 'X, chat',
  path: '/i/chat/1122608894-1408826119',
  kind: 'field',
  editor: '>>> textarea[data-testid="dm-composer-textarea"]',
  open: (page) => click(page, '>>> textarea[data-testid="dm-composer-textarea"]'),
  send: '>>> [data-testid="dm-composer-form"] button[type="submit"]',
  sendKeys: 'enter',
  arrives: 'message',
});

export const xMessage = x({
  name: 'X, message (older)',
  path: '/messages/1122608894-1408826119',
  kind: 'editable',
  editor: '[data-testid="dmComposerTextInput"]',
  open: (page) => click(page, '[data-testid="dmComposerTextInput"]'),
  send: '[data-testid="dmComposerSendButton"]',
  sendKeys: 'enter',
  arrives: 'message',
});

export const xBio = x({
  name: 'X, bio in the profile form',
  path: '/samcarter_reads',
  kind: 'field',
  editor: 'textarea[name="description"]',
  open: async (page) => {
    await click(page, '[data-testid="editProfileButton"]');
    await click(page, 'textarea[name="description"]');
    await clearField(page);
  },
  send: '[data-testid="Profile_Save_Button"]',
  sendKeys: 'none',
  arrives: 'profile',
  profile: true,
});

const facebook = (more: Omit<EditorCase, 'site' | 'host'>): EditorCase => ({
  site: 'facebook',
  host: 'www.facebook.com',
  ...more,
});
const lexical = '[data-lexical-editor="true"]';

export const fbPost = facebook({
  name: 'Facebook, post dialog',
  path: '/',
  kind: 'editable',
  editor: `[role="dialog"] form[method="POST"] ${lexical}`,
  open: async (page) => {
    await click(page, '[role="region"] [role="link"] + [role="button"]');
    await click(page, `[role="dialog"] form[method="POST"] ${lexical}`);
  },
  send: '[role="dialog"] form [role="button"]:is([aria-label="Post"], [aria-label="Posten"])',
  sendKeys: 'mod-enter',
  arrives: 'post',
});

const commentForm = '[aria-posinset] form[role="presentation"]';

export const fbComment = facebook({
  name: 'Facebook, comment under a post',
  path: '/',
  kind: 'editable',
  editor: `${commentForm} ${lexical}`,
  open: async (page) => {
    await click(
      page,
      '[aria-posinset] [role="button"]:is([aria-label="Leave a comment"], [aria-label="Kommentar schreiben"])',
    );
    await click(page, `${commentForm} ${lexical}`);
  },
  send: `${commentForm} #focused-state-composer-submit [role="button"]`,
  sendKeys: 'enter',
  arrives: 'comment',
});

export const fbReply = facebook({
  name: 'Facebook, reply in a post’s dialog',
  path: '/priya.raman.writes/posts/122100000000001',
  kind: 'editable',
  editor: `[role="dialog"] form[role="presentation"]:has(:focus) ${lexical}, [role="dialog"] [role="article"] form[role="presentation"] ${lexical}`,
  open: async (page) => {
    const reply = await page.waitForFunction(
      () =>
        Array.from(
          document.querySelectorAll<HTMLElement>(
            '[role="dialog"] [role="article"][aria-label] [role="button"]',
          ),
        ).find((button) => ['Reply', 'Antworten'].includes(button.textContent?.trim() ?? '')),
      { timeout: 8000 },
    );
    await (reply as unknown as { click(): Promise<void> }).click();
    await pause(250);
  },
  sendKeys: 'enter',
  arrives: 'reply',
});

export const fbMessage = facebook({
  name: 'Facebook, message',
  path: '/messages/t/100091000000102/',
  kind: 'editable',
  editor: `[role="main"] [role="group"] ${lexical}`,
  open: (page) => click(page, `[role="main"] [role="group"] ${lexical}`),
  send: '[role="main"] [role="group"] [role="button"]:is([aria-label="Press enter to send"], [aria-label="Zum Senden Eingabetaste drücken"])',
  sendKeys: 'enter',
  arrives: 'message',
});

export const fbChat = facebook({
  name: 'Facebook, chat on Home',
  path: '/',
  kind: 'editable',
  editor: `[role="group"] ${lexical}[aria-placeholder="Aa"]`,
  open: async (page) => {
    await click(page, '[role="complementary"] li [role="button"]');
    await click(page, `[role="group"] ${lexical}[aria-placeholder="Aa"]`);
  },
  sendKeys: 'enter',
  arrives: 'message',
});

export const fbBio = facebook({
  name: 'Facebook, bio',
  path: '/samcarter.reads',
  kind: 'field',
  editor: 'textarea[maxlength="101"]',
  open: async (page) => {
    await click(page, '[role="button"]:is([aria-label="Edit bio"], [aria-label="Steckbrief bearbeiten"])');
    await click(page, 'textarea[maxlength="101"]');
    await clearField(page);
  },
  sendKeys: 'none',
  arrives: 'profile',
  profile: true,
});

export const facebookCases = [fbPost, fbComment, fbReply, fbMessage, fbChat, fbBio];

const instagram = (more: Omit<EditorCase, 'site' | 'host'>): EditorCase => ({
  site: 'instagram',
  host: 'www.instagram.com',
  ...more,
});

export const igCaption = instagram({
  name: 'Instagram, caption',
  path: '/',
  kind: 'editable',
  editor: `[role="dialog"] ${lexical}`,
  open: async (page) => {
    await page.waitForSelector('article');
    await page.evaluate(() =>
      (window as unknown as { __lookalike: { openCaption(): void } }).__lookalike.openCaption(),
    );
    await click(page, `[role="dialog"] ${lexical}`);
  },
  // The last thing to press in the dialog's head.
  send: '::-p-xpath(//div[@role="dialog"]//div[@role="button"][normalize-space()="Share" or normalize-space()="Teilen"])',
  sendKeys: 'none',
  arrives: 'post',
  picture: true,
});

export const igComment = instagram({
  name: 'Instagram, comment under a post',
  path: '/p/DLk3vQ8tYp2/',
  kind: 'field',
  editor: 'form textarea',
  open: (page) => click(page, 'form textarea'),
  send: '::-p-xpath(//form//div[@role="button"][normalize-space()="Post" or normalize-space()="Posten"])',
  sendKeys: 'enter',
  arrives: 'comment',
});

export const igMessage = instagram({
  name: 'Instagram, message',
  path: '/direct/t/17843350921055/',
  kind: 'editable',
  editor: `[data-pagelet="IGDComposerForCannes"] ${lexical}`,
  open: (page) => click(page, `[data-pagelet="IGDComposerForCannes"] ${lexical}`),
  send: '::-p-xpath(//*[@data-pagelet="IGDComposerForCannes"]//div[@role="button"][normalize-space()="Send" or normalize-space()="Senden"])',
  sendKeys: 'enter',
  arrives: 'message',
});

export const igBio = instagram({
  name: 'Instagram, bio in the profile form',
  path: '/accounts/edit/',
  kind: 'field',
  editor: 'textarea#pepBio',
  open: async (page) => {
    await click(page, 'textarea#pepBio');
    await clearField(page);
  },
  sendKeys: 'none',
  arrives: 'profile',
  profile: true,
});

export const instagramCases = [igCaption, igComment, igMessage, igBio];

export async function clearField(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

export const xCases = [
  xInlinePost,
  xPostDialog,
  xReplyDialog,
  xQuote,
  xInlineReply,
  xThread,
  xChat,
  xMessage,
  xBio,
];

/** Opens a fresh page at an editor, with the caret in it. */
export async function at(stage: Stage, editor: EditorCase, language: 'en' | 'de' = 'en'): Promise<Page> {
  const page = await stage.browser.newPage();
  const url = address(stage, editor.host, `${editor.path}?lang=${language}`);
  await page.goto(url, { waitUntil: 'load' });
  await editor.open(page);
  // Our script finds a new editor within a few frames.
  await pause(200);
  return page;
}

/** The editor's text as its own library knows it, which is what a site would send. */
export const stateText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (window as unknown as { __lookalike: { editorText(): string } }).__lookalike.editorText(),
  );

export async function pressKeys(page: Page, keys: 'enter' | 'mod-enter'): Promise<void> {
  if (keys === 'mod-enter') await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  if (keys === 'mod-enter') await page.keyboard.up('Control');
}

export { until };
