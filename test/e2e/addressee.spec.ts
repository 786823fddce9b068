import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chord } from './acts.ts';
import { at, fbChat, fbMessage, igMessage, xChat, xMessage, type EditorCase } from './editors.ts';
import { box, chip } from './ours.ts';
import { askFrom, startUnder, type Ask } from './people-acts.ts';
import { stage, until, type Page, type Stage } from './stage.ts';

/** Where each look-alike writes the name over a conversation. */
const cases: [EditorCase, string][] = [
  [xChat, '>>> [data-testid="dm-conversation-username"]'],
  [xMessage, '[data-testid="DmActivityContainer"] h2'],
  [fbMessage, '[role="main"] h1 span'],
  [fbChat, '[role="region"] h2 span'],
  [igMessage, '[data-pagelet="IGDInboxHeaderOffMsys"] h2 span'],
];

/** How each look-alike knows whose conversation is open: what a mark on that person's page was kept by. */
const marked: [EditorCase, object][] = [
  [xChat, { site: 'x', account: { id: '1122608894' } }],
  [xMessage, { site: 'x', account: { handle: 'quietkettle' } }],
  [fbMessage, { site: 'facebook', account: { handle: 'priya.raman.writes' } }],
  [fbChat, { site: 'facebook', account: { handle: 'priya.raman.writes' } }],
  [igMessage, { site: 'instagram', account: { handle: 'mr_okafor_maths' } }],
];

describe('the name over a conversation, chromium', () => {
  let here: Stage;
  let page: Page;
  beforeAll(async () => {
    here = await stage('chromium');
  });
  afterEach(() => page?.close());

  const write = async (editor: EditorCase, header: string, name: string, text: string): Promise<void> => {
    page = await at(here, editor);
    const element = await page.waitForSelector(header);
    // As it stands once the site has drawn somebody else's conversation.
    await element!.evaluate((one, words) => (one.textContent = words), name);
    await page.keyboard.type(text, { delay: 5 });
  };

  test.each(cases.map(([editor, header]) => [editor.name, editor, header] as const))(
    'asks whether this is a parent, in %s',
    async (_, editor, header) => {
      await write(editor, header, 'Nicola Benning', 'Are you about on Saturday?');
      await until(async () => (await chip(page))?.text.includes('1 to look at'));
      await chord(page, 'Alt', 'KeyL');
      const card = await until(() => box(page));
      expect(card.text).toContain('Is this to a parent or carer at your school?');
      expect(card.text).toContain('6.xi');
    },
  );

  test('a name of nobody on the lists is nobody’s business', async () => {
    await write(xMessage, cases[1]![1], 'Nicola Whoever', 'Are you about on Saturday?');
    await until(async () => (await chip(page))?.text.includes('nothing found'));
  });

  test('a pupil is asked about, more gravely', async () => {
    await write(fbMessage, cases[2]![1], 'Ollie Benning', 'Are you about on Saturday?');
    await until(async () => (await chip(page))?.text.includes('1 to look at'));
    await chord(page, 'Alt', 'KeyL');
    expect((await until(() => box(page))).text).toContain('Is this written to a student at your school?');
  });

  describe('of somebody who is marked', () => {
    let ask: Ask;
    beforeAll(async () => {
      ask = await askFrom(here);
    });
    beforeEach(() => startUnder(ask, 'kingsway'));
    afterAll(() => startUnder(ask, 'kingsway'));
    const told = async (): Promise<string> => {
      await until(async () => (await chip(page))?.text.includes('1 to look at'));
      await chord(page, 'Alt', 'KeyL');
      return (await until(() => box(page))).text;
    };

    test.each(marked.map(([editor, who]) => [editor.name, editor, who] as const))(
      'a message to a pupil is told whatever it says, in %s',
      async (_, editor, who) => {
        await ask('sayOfPerson', { ...who, saying: { marks: ['pupil'] } });
        page = await at(here, editor);
        await page.keyboard.type('Are you about on Saturday?', { delay: 5 });
        const card = await told();
        expect(card).toContain('You marked somebody this goes to as a student.');
        expect(card).toContain('Stop and look');
      },
    );

    test('each mark has the policy’s own word, and it changes as the mark does', async () => {
      const who = { site: 'facebook', account: { handle: 'priya.raman.writes' } };
      await ask('sayOfPerson', { ...who, saying: { marks: ['parent'] } });
      page = await at(here, fbMessage);
      await page.keyboard.type('Are you about on Saturday?', { delay: 5 });
      expect(await told()).toContain('You marked somebody this goes to as a parent or carer.');
      await page.keyboard.press('Escape');
      await ask('sayOfPerson', { ...who, saying: { marks: ['colleague'] } });
      await until(async () => (await chip(page))?.text.includes('nothing found'));
      await ask('sayOfPerson', { ...who, saying: { marks: ['former-pupil'] } });
      await until(async () => (await chip(page))?.text.includes('1 to look at'));
    });

    test('“not them” keeps the name over the conversation from being asked about', async () => {
      await ask('sayOfPerson', {
        site: 'facebook',
        account: { handle: 'priya.raman.writes' },
        saying: { marks: [], notThem: true },
      });
      await write(fbMessage, cases[2]![1], 'Nicola Benning', 'Are you about on Saturday?');
      await until(async () => (await chip(page))?.text.includes('nothing found'));
    });
  });
});
