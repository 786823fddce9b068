import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Saved } from '../../src/locker/capture.ts';
import type { Locker } from '../../src/locker/locker.ts';
import { evidenceDesk, type Overview } from '../../src/ui/app/evidence/desk.ts';
import { Evidence } from '../../src/ui/app/evidence/evidence.tsx';
import { broughtBackWords, healthWords } from '../../src/ui/app/evidence/words.ts';
import { aCapture, aDesk, type Desk } from '../locker/made.ts';
import { appActions, setUp } from './made.ts';
import { show, type Shown } from './show.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  location.hash = '';
});

const words = () => aCapture({ pictures: [] });
const open = async (locker: Locker, ...rest: string[]): Promise<Shown> => {
  const actions = { ...appActions(setUp), evidence: evidenceDesk(locker) };
  const page = await show(<Evidence setup={setUp} actions={actions} rest={rest} />);
  for (let turn = 0; turn < 200 && page.text().includes('One moment…'); turn++)
    await page.doing(() => new Promise((done) => setTimeout(done, 20)));
  return page;
};
/** Sealing and opening take more than one turn. */
async function says(page: Shown, words: string): Promise<void> {
  for (let turn = 0; turn < 200 && !page.text().includes(words); turn++)
    await page.doing(() => new Promise((done) => setTimeout(done, 20)));
  expect(page.text()).toContain(words);
}

async function anIncident(desk: Desk): Promise<{ locker: Locker; incident: string }> {
  const locker = desk.open();
  const { incident } = (await locker.capture({ title: 'Posts about me' }, words())) as Saved;
  return { locker, incident };
}

describe('the Evidence section', () => {
  test('a look that is answered late does not put an older state in the place of a newer one', async () => {
    const { locker } = await anIncident(aDesk());
    const desk = evidenceDesk(locker);
    const [before, after] = [await desk.overview(), await desk.overview()];
    const answers: ((now: Overview) => void)[] = [];
    const evidence = { ...desk, overview: () => new Promise<Overview>((done) => answers.push(done)) };
    const actions = { ...appActions(setUp), evidence };
    const page = await show(<Evidence setup={setUp} actions={actions} rest={[]} />);
    await page.doing(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(answers).toHaveLength(2);
    await page.doing(() => answers[1]!(after));
    expect(page.text()).toContain('Posts about me');
    await page.doing(() => answers[0]!({ ...before, incidents: [] }));
    expect(page.text()).toContain('Posts about me');
  });

  test('begins empty, says what it is for, and asks for nothing', async () => {
    const page = await open(aDesk().open());
    expect(page.text()).toContain('Begin a new incident');
    expect(page.text()).toContain('Never save an indecent image of a child');
    expect(page.text()).not.toMatch(/missing|emptied/);
    expect(page.root.querySelector('#evidence-retention')).not.toBeNull();
  });

  test('lists incidents, with what is in no file yet', async () => {
    const { locker } = await anIncident(aDesk());
    const page = await open(locker);
    expect(page.text()).toContain('Posts about me 1 capture');
    expect(page.text()).toContain('1 capture is only on this computer.');
  });

  test('one incident: people on one’s side first, then what happened, then the order of things, without pressure', async () => {
    const { locker, incident } = await anIncident(aDesk());
    const page = await open(locker, 'incident', incident);
    const text = page.text();
    const order = [
      'there is no hurry',
      'What happened',
      'What was saved',
      'when you are ready',
      'Hand over',
      'Log',
    ];
    const places = order.map((one) => text.indexOf(one));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).not.toMatch(/must report|deadline|overdue|days left/i);
  });

  test('a correction is another line, and the report has the new words', async () => {
    const { locker, incident } = await anIncident(aDesk());
    const page = await open(locker, 'incident', incident);
    await page.type('Since', 'October half term');
    await page.press('Save');
    await says(page, 'Since October half term');
    const kept = await locker.incident(incident);
    if (!kept || kept === 'locked') throw new Error('not there');
    expect(kept.incident.log.map(({ kind, body }) => [kind, body]).at(-1)).toEqual([
      'corrected',
      { since: 'October half term' },
    ]);
  });

  test('what was done is written down, with the site’s reference', async () => {
    const { locker, incident } = await anIncident(aDesk());
    const page = await open(locker, 'incident', incident);
    const choice = page.root.querySelector<HTMLSelectElement>('#evidence-what')!;
    await page.doing(() => {
      choice.value = 'reported';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.type('Which site', 'X');
    await page.type('Its reference', 'REF-01632');
    await page.press('Write it down');
    await says(page, 'Report it to the site – done');
    const kept = await locker.incident(incident);
    if (!kept || kept === 'locked') throw new Error('not there');
    expect(kept.incident.log.at(-1)).toMatchObject({
      kind: 'reported',
      body: { site: 'X', reference: 'REF-01632' },
    });
  });

  test('a locker that was emptied is never shown as an empty one, and goes on only when told to', async () => {
    const desk = aDesk();
    await anIncident(desk);
    globalThis.indexedDB = new IDBFactory();
    const page = await open(desk.open());
    expect(page.text()).toContain('The locker has been emptied');
    expect(page.text()).toContain('1 incident with 1 capture were kept here, and nothing is left.');
    await page.press('Go on with what is left…');
    await page.press('Go on');
    await says(page, 'What is left is the locker from now on.');
    expect(page.text()).not.toContain('emptied');
  });

  test('what is wrong with a locker always has a next step', () => {
    const counts = { incidents: 1, captures: 2 };
    for (const health of [
      { state: 'emptied', missing: counts },
      { state: 'missing', missing: counts, left: counts, gone: [] },
      { state: 'altered', left: counts, strange: [] },
      { state: 'cannot-open', why: 'UnknownError' },
    ] as const) {
      const said = healthWords(health)!;
      for (const sentence of Object.values(said)) expect(sentence.length).toBeGreaterThan(10);
      expect(said.next).toMatch(/\.$/);
    }
    expect(healthWords({ state: 'new' })).toBeUndefined();
  });

  test('a lock that is damaged is no dead end: it begins again, and works', async () => {
    const desk = aDesk();
    await anIncident(desk);
    const database = await openDB('lanyard-locker');
    await database.delete('meta', 'lock');
    database.close();
    desk.spare.note = undefined;
    const page = await open(desk.open());
    expect(page.text()).toContain('The lock of the locker is damaged');
    expect(page.text()).toContain('you can bring that file back into it below');
    await page.press('Begin again with an empty locker…');
    await page.press('Yes, begin again');
    await says(page, 'The locker is empty and works again.');
    expect(page.text()).not.toContain('is damaged');
    expect(await desk.open().capture({ title: 'Another' }, words())).toMatchObject({ saved: true });
  });

  test.each([
    [{ how: 'new', lines: 5, files: 4 }, 'It is back in the locker: 5 lines of its log and 4 files.'],
    [{ how: 'completed', lines: 0, files: 1 }, 'What was missing is back: 1 file.'],
    [{ how: 'completed', lines: 1, files: 0 }, 'What was missing is back: 1 line of its log.'],
    [{ how: 'beside', lines: 2, files: 2 }, 'so both are kept, one beside the other.'],
    [{ how: 'nothing-missing', lines: 0, files: 0 }, 'Nothing was written.'],
  ] as const)('what became of a file that was brought back: %j', (done, said) => {
    expect(broughtBackWords({ saved: true, incident: 'one', ...done })).toContain(said);
  });

  test('locked, it shows nothing but the way in', async () => {
    const desk = aDesk();
    const { locker } = await anIncident(desk);
    await locker.keys.setPassphrase('nine ferries to Skelbrae');
    desk.session.clear();
    const page = await open(desk.open());
    expect(page.text()).toContain('The locker is locked');
    expect(page.text()).not.toContain('Posts about me');
    expect(page.root.querySelector('#evidence-retention')).toBeNull();
  });

  test('a passphrase that is too short, or not twice the same, is refused before anything is done', async () => {
    const { locker } = await anIncident(aDesk());
    const page = await open(locker);
    await page.type('A new passphrase', '1234567');
    await page.type('The same again', '1234567');
    await page.press('Set the passphrase');
    expect(page.root.textContent).toContain('at least 8 letters or signs');
    await page.type('A new passphrase', 'nine ferries');
    await page.type('The same again', 'nine ferrys');
    await page.press('Set the passphrase');
    expect(page.root.textContent).toContain('The two are not the same');
    expect(await locker.keys.access()).toBe('open');
    expect(page.root.textContent).toContain('Without a passphrase, a thief of this computer');
  });

  test('whatever anybody wrote stands as it was written, and turns nothing round', async () => {
    const desk = aDesk();
    const locker = desk.open();
    const post = '<img src=x onerror=alert(1)> \u202egnihton';
    const { incident } = (await locker.capture(
      { title: '=1+1 <b>bold</b>' },
      aCapture({ pictures: [], posts: [{ author: '<i>Bramble</i>', text: post }] }),
    )) as Saved;
    const page = await open(locker, 'incident', incident);
    expect(page.text()).toContain('<img src=x onerror=alert(1)> [U+202E]gnihton');
    expect(page.root.querySelectorAll('main b, i, img').length).toBe(0);
  });
});
