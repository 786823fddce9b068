import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chord } from './acts.ts';
import { at, fbChat, fbMessage, igMessage, xChat, xMessage, type EditorCase } from './editors.ts';
import { box, chip } from './ours.ts';
import { stage, until, type Page, type Stage } from './stage.ts';

/** Where each look-alike writes the name over a conversation. */
const cases: [EditorCase, string][] = [
  [xChat, '>>> [data-testid="dm-conversation-username"]'],
  [xMessage, '[data-testid="DmActivityContainer"] h2'],
  [fbMessage, '[role="main"] h1 span'],
  [fbChat, '[role="region"] h2 span'],
  [igMessage, '[data-pagelet="IGDInboxHeaderOffMsys"] h2 span'],
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
});
