import { describe, expect, test, vi } from 'vitest';
import type { Refusal, Setup } from '../../src/messages/replies.ts';
import { ListDesk, type DeskReply } from '../../src/people/list/desk.ts';
import { fold } from '../../src/text/fold.ts';
import { listReader, type Fingerprints, type ListReader } from '../../src/ui/app/name-lists/list-reader.ts';
import { NameLists, type How } from '../../src/ui/app/name-lists/name-lists.tsx';
import type { List } from '../../src/people/person.ts';
import { firstRun, setUp } from './made.ts';
import { show, type Shown } from './show.ts';

const ended = vi.fn();
/** The reader with its desk beside it and not in a worker. */
function readerHere(): ListReader {
  const desk = new ListDesk(fold);
  let take: (reply: DeskReply) => void = () => undefined;
  return listReader({
    ask: (ask) => {
      for (const reply of desk.handle(ask)) take(reply);
    },
    onReply: (then) => (take = then),
    onFailure: () => undefined,
    end: ended,
  });
}

const kept = {
  people: 2,
  loaded: Date.now(),
  renew: Date.now() + 1e9,
  ends: Date.now() + 2e9,
  invented: false,
};
const loaded: Setup = { ...setUp, names: { pupil: 2, staff: 0, parent: 0 }, lists: { pupil: kept } };

async function open(first: Setup = firstRun, reply: Setup | Refusal = loaded) {
  const actions = {
    openListReader: readerHere,
    getListKey: () => Promise.resolve({ key: [1, 2, 3, 4] as const }),
    saveNameList: vi.fn((_list: List, _how: How, _prints: Fingerprints) => Promise.resolve(reply)),
    removeNameList: vi.fn((_list: List) => Promise.resolve({ ...setUp })),
  };
  const onSetup = vi.fn();
  const page = await show(<NameLists setup={first} actions={actions} onSetup={onSetup} />);
  return { actions, onSetup, page };
}

async function choose(page: Shown, text: string, name = 'list.csv'): Promise<void> {
  const input = page.root.querySelector<HTMLInputElement>('input[type=file]')!;
  await page.doing(() => {
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.doing(() => undefined);
}

describe('the name lists of the app page', () => {
  test('shows how a list was understood, names its faulty rows, and sends fingerprints alone', async () => {
    const { page, actions, onSetup } = await open();
    await choose(page, 'Forename,Surname,DOB\nAmelia,Khan,1/2/18\n,Stone,\nOliver,Benning,3/4/18');
    expect(page.text()).toContain('2 names of pupils in 3 rows.');
    expect(page.text()).toContain('Row 2: first name Amelia, surname Khan');
    expect(page.text()).toContain('Row 3: There is a surname in this row and no first name.');
    await page.press('Use these names');
    const [list, how, prints] = actions.saveNameList.mock.calls[0]!;
    expect([list, how, prints.people]).toEqual(['pupil', 'replace', 2]);
    expect(JSON.stringify(actions.saveNameList.mock.calls)).not.toMatch(/khan|benning|amelia/i);
    expect(onSetup).toHaveBeenCalledWith(loaded);
    expect(ended).toHaveBeenCalled();
    expect(page.text()).toContain('Lanyard has forgotten the names.');
    expect(page.text()).not.toContain('Amelia');
  });

  test('a column that was taken for something else can be put right', async () => {
    const { page } = await open();
    await choose(page, 'Who,Of\nAmelia,Khan\nOliver,Benning\nThomas,Reeve');
    expect(page.text()).toContain('is a guess');
    const [, second] = page.root.querySelectorAll<HTMLSelectElement>('select');
    await page.doing(() => {
      second!.value = 'none';
      second!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(page.text()).toContain('surname (none)');
  });

  test('says what a file is that is no list', async () => {
    const { page, actions } = await open();
    await choose(page, '%PDF-1.7', 'class.pdf');
    expect(page.text()).toContain('“class.pdf” was not loaded. This is a PDF');
    expect(actions.saveNameList).not.toHaveBeenCalled();
  });

  test('a refusal of the background is told, and the list is forgotten', async () => {
    const { page } = await open(firstRun, { refused: 'The disk is full.' });
    await choose(page, 'Forename,Surname\nAmelia,Khan');
    await page.press('Use these names');
    expect(page.text()).toContain('The disk is full.');
    expect(page.text()).not.toContain('Amelia');
  });

  test('tells in September that a list is last year’s, and when one has run out', async () => {
    const old: Setup = { ...loaded, lists: { pupil: { ...kept, renew: Date.now() - 1 } }, ranOut: ['staff'] };
    const { page } = await open(old);
    expect(page.text()).toContain('Pupils: this is last school year’s list.');
    expect(page.text()).toContain('Staff: the list was from a school year that is over.');
  });

  test('a list is added to or replaced, and taken off after a question', async () => {
    const { page, actions } = await open(loaded);
    await choose(page, 'Forename,Surname\nAmelia,Khan');
    await page.choose('Add this one to it');
    await page.press('Use these names');
    expect(actions.saveNameList.mock.calls[0]![1]).toBe('add');
    await page.press('Remove pupils…');
    await page.press('Yes, remove it');
    expect(actions.removeNameList).toHaveBeenCalledWith('pupil');
  });
});
