import { describe, expect, test } from 'vitest';
import type { Refusal, Setup } from '../../src/messages/replies.ts';
import { noSchool } from '../../src/school/school-details.ts';
import { App } from '../../src/ui/app/app.tsx';
import { appActions, demo, firstRun, setUp } from './made.ts';
import { show, type Shown } from './show.ts';

async function open(first: Setup, replies: Record<string, Setup | Refusal> = {}) {
  const actions = appActions(first, replies);
  return { actions, page: await show(<App first={first} actions={actions} />) };
}

const field = (page: Shown, id: string): string => page.root.querySelector<HTMLInputElement>(`#${id}`)!.value;

async function load(page: Shown, file: File): Promise<void> {
  const input = page.root.querySelector<HTMLInputElement>('input[type=file]')!;
  await page.doing(() => {
    input.closest('details')!.open = true;
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const packFile = (text = '{}'): File => new File([text], 'hill-top.json', { type: 'application/json' });

describe('the settings page', () => {
  test('says at first run what it is, whose it is and who can see it', async () => {
    const { page } = await open(firstRun);
    expect(page.text()).toContain('It is yours: voluntary and private. Nothing leaves this device');
    expect(page.text()).toContain('nobody at school can see it');
    expect(page.text()).toContain('the school may be able to see what is stored');
    expect(page.text()).toContain('Ask whether a newer edition exists.');
    expect(page.root.querySelector('input[name=policy]:checked')).toBeNull();
    expect(page.text()).not.toContain('on your lists');
  });

  test('asks for a policy, then for the name, and keeps what was typed', async () => {
    const { page, actions } = await open(firstRun);
    await page.type('Other names', 'HTS');
    await page.press('Save');
    expect(page.text()).toContain('Please choose a policy first');
    await page.choose('Kingsway School');
    await page.press('Save');
    expect(page.text()).toContain('Please give the name of your school.');
    expect(document.activeElement?.id).toBe('name');
    expect(field(page, 'aliases')).toBe('HTS');
    expect(actions.saveSetup).not.toHaveBeenCalled();
  });

  test('saves trimmed and split, and says so', async () => {
    const saved: Setup = {
      ...setUp,
      school: { ...noSchool, name: 'Hill Top School', aliases: ['HTS', 'Hill Top'] },
    };
    const { page, actions } = await open(firstRun, { saveSetup: saved });
    await page.choose('Kingsway School');
    await page.type('Name of your school', '  Hill  Top School ');
    await page.type('Other names', 'HTS, Hill Top,,\nHTS');
    expect(page.text()).toContain('Not saved yet.');
    await page.press('Save');
    expect(actions.saveSetup).toHaveBeenCalledWith('kingsway', {
      ...noSchool,
      name: 'Hill Top School',
      aliases: ['HTS', 'Hill Top'],
    });
    const status = [...page.root.querySelectorAll('[role=status]')].find((one) =>
      one.textContent?.startsWith('Saved'),
    );
    expect(status?.textContent).toBe('Saved on this device.');
    expect(page.text()).not.toContain('Not saved yet.');
    await page.type('Name of your school', 'Hill Top');
    expect(page.text()).not.toContain('Saved on this device.');
  });

  test('keeps what was typed when the background refuses', async () => {
    const { page } = await open(setUp, { saveSetup: { refused: 'That policy is not here any more.' } });
    await page.type('Name of your school', 'Valley School');
    await page.press('Save');
    expect(page.text()).toContain(
      'Not saved. That policy is not here any more. What you typed is still here.',
    );
    expect(field(page, 'name')).toBe('Valley School');
  });

  test('does not say that it was not saved where nobody knows', async () => {
    const refused = 'It is not known whether this was done.';
    const { page } = await open(setUp, { saveSetup: { refused, unsure: true } });
    await page.type('Name of your school', 'Valley School');
    await page.press('Save');
    expect(page.text()).toContain(`${refused} What you typed is still here.`);
    expect(page.text()).not.toContain('Not saved');
  });

  test('sends one save while one is on its way', async () => {
    const { page, actions } = await open(setUp);
    let answer: (setup: Setup) => void = () => undefined;
    actions.saveSetup.mockImplementation(() => new Promise((done) => (answer = done)));
    await page.press('Save');
    await page.press('Save');
    expect(actions.saveSetup).toHaveBeenCalledTimes(1);
    await page.doing(() => answer(setUp));
    expect(page.text()).toContain('Saved on this device.');
  });

  test('what is typed while a save is on its way stays, and is said to be not saved yet', async () => {
    const { page, actions } = await open(setUp);
    let answer: (setup: Setup) => void = () => undefined;
    actions.saveSetup.mockImplementation(() => new Promise((done) => (answer = done)));
    await page.type('Name of your school', 'Valley School');
    await page.press('Save');
    await page.type('Name of your school', 'Valley School, Ambleford');
    await page.doing(() => answer({ ...setUp, school: { ...setUp.school, name: 'Valley School' } }));
    expect(field(page, 'name')).toBe('Valley School, Ambleford');
    expect(page.text()).toContain('Not saved yet.');
  });

  test('shows a pack’s refusal word for word, and names the one that stays', async () => {
    const refused = 'In clauses → 0 → ref: Too small. There are 2 more faults.';
    const { page } = await open(setUp, { importPack: { refused } });
    await page.type('Name of your school', 'Valley School');
    await load(page, packFile());
    expect(page.text()).toContain(refused);
    expect(page.text()).toContain('Still in force: Kingsway School, Social Media Policy, October 2023.');
    expect(field(page, 'name')).toBe('Valley School');
  });

  test('says when no policy is in force after a refusal', async () => {
    const { page } = await open(firstRun, { importPack: { refused: 'No.' } });
    await load(page, packFile());
    expect(page.text()).toContain('No policy is in force yet.');
  });

  test('refuses a file that is far too large before reading it out', async () => {
    const { page, actions } = await open(setUp);
    await load(page, packFile('x'.repeat(1_000_001)));
    expect(page.text()).toContain('larger than any policy pack');
    expect(actions.importPack).not.toHaveBeenCalled();
  });

  test('takes a good pack, chooses it, and keeps what was typed', async () => {
    const own = {
      id: 'hill-top',
      school: 'Hill Top School',
      title: 'Our policy',
      edition: '2026',
      own: true,
    };
    const taken: Setup = { ...setUp, packId: 'hill-top', packs: [own, ...setUp.packs] };
    const { page } = await open(setUp, { importPack: taken });
    await page.type('Name of your school', 'Valley School');
    await load(page, packFile());
    expect(page.text()).toContain('Now in force: Hill Top School, Our policy, 2026.');
    expect(page.root.querySelector<HTMLInputElement>('input[name=policy]:checked')?.value).toBe('hill-top');
    expect(field(page, 'name')).toBe('Valley School');
  });

  test('loads the invented school with one click, and says that it is invented', async () => {
    const { page, actions } = await open(firstRun, { loadDemo: demo });
    await page.press('Try it with an invented school');
    expect(actions.loadDemo).toHaveBeenCalledOnce();
    expect(page.text()).toContain('an invented school, Larkfield Primary School');
    expect(field(page, 'classes')).toContain('4 Swift');
    expect(page.text()).toContain(
      '15 pupils, 1 member of staff and 2 parents on your lists (kept as fingerprints',
    );
  });

  test('asks before the invented school replaces a real one', async () => {
    const { page, actions } = await open(setUp, { loadDemo: demo });
    await page.press('Try it with an invented school');
    expect(actions.loadDemo).not.toHaveBeenCalled();
    await page.press('Keep mine');
    expect(actions.loadDemo).not.toHaveBeenCalled();
    expect(field(page, 'name')).toBe('Hill Top School');
  });

  test('forgets everything only after a second yes', async () => {
    const { page, actions } = await open(setUp, { clearAll: firstRun });
    await page.press('Forget everything…');
    expect(page.text()).toContain('it cannot be brought back');
    await page.press('Keep it');
    expect(actions.clearAll).not.toHaveBeenCalled();
    await page.press('Forget everything…');
    await page.press('Yes, forget everything');
    expect(actions.clearAll).toHaveBeenCalledOnce();
    expect(page.text()).toContain('Everything has been forgotten.');
    expect(field(page, 'name')).toBe('');
  });

  test('says what rests and switches it on again', async () => {
    const resting: Setup = { ...setUp, pauses: { everything: null } };
    const { page, actions } = await open(resting, { resume: setUp });
    expect(page.text()).toContain(
      'Paused everywhere until you switch it on again. Nothing is being checked anywhere.',
    );
    await page.press('Switch on again everywhere');
    expect(actions.resume).toHaveBeenCalledWith('everything');
    expect(page.text()).toContain('Pause everywhere');
  });

  test('shows a refusal of anything else, and changes nothing', async () => {
    const { page } = await open(setUp, { pause: { refused: 'Lanyard could not write to this device.' } });
    await page.press('For an hour');
    expect(page.text()).toContain('Lanyard could not write to this device.');
    expect(page.text()).toContain('Pause everywhere');
  });

  test('has a label for each field and no word of alarm', async () => {
    const { page } = await open(demo);
    for (const control of page.root.querySelectorAll<HTMLElement>('input, select, textarea')) {
      const label = control.closest('label') ?? page.root.querySelector(`label[for="${control.id}"]`);
      expect(label, control.outerHTML).not.toBeNull();
    }
    expect(page.root.textContent).not.toMatch(/!|breach|violat|offen[cs]e/i);
  });

  test('a second school has a policy of its own, asked for by name', async () => {
    const second = { packId: 'kingsway', name: 'Hill Top School', aliases: ['HTS'] };
    const { page, actions } = await open(setUp, { saveSecondSchool: { ...setUp, second } });
    await page.press('Save the second school');
    expect(page.text()).toContain('Choose the policy of the second school.');
    await page.doing(() => {
      const select = page.root.querySelector<HTMLSelectElement>('#second-policy')!;
      select.value = 'kingsway';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.press('Save the second school');
    expect(page.text()).toContain('Please give the name of the second school.');
    await page.type('Name of the second school', ' Hill Top School ');
    await page.type('Its other names', 'HTS,');
    await page.press('Save the second school');
    expect(actions.saveSecondSchool).toHaveBeenCalledWith(second);
    expect(page.text()).toContain('Both policies are in force, each under its own name.');
    await page.press('Take the second school out');
    expect(actions.saveSecondSchool).toHaveBeenLastCalledWith(null);
  });
});
