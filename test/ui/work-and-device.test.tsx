import { describe, expect, test } from 'vitest';
import { noSchool, type SchoolDetails } from '../../src/school/school-details.ts';
import { App } from '../../src/ui/app/app.tsx';
import { detailsOf, formOf, timeFaultOf } from '../../src/ui/app/set-up/school-form.ts';
import { appActions, setUp } from './made.ts';
import { show, type Shown } from './show.ts';

const hill: SchoolDetails = { ...noSchool, name: 'Hill Top School' };
const worker: SchoolDetails = {
  ...hill,
  workTime: {
    hours: [{ days: ['mon', 'wed'], from: 510, to: 930 }],
    breaks: [{ days: ['mon', 'wed'], from: 640, to: 660 }],
    off: [{ from: '2026-12-21', to: '2027-01-04' }],
  },
  schoolDevice: true,
};

async function open(school: SchoolDetails): Promise<{ page: Shown; saved: () => SchoolDetails }> {
  const first = { ...setUp, school };
  const actions = appActions(first);
  const page = await show(<App first={first} actions={actions} />);
  return { page, saved: () => actions.saveSetup.mock.calls.at(-1)![1] };
}

describe('working hours and this device', () => {
  test('is folded away until something is filled in', async () => {
    expect((await open(hill)).page.text()).not.toContain('Your working hours');
    const { page } = await open(worker);
    expect(page.text()).toContain('Your working hours');
    expect(page.root.querySelector<HTMLTextAreaElement>('#hours')!.value).toBe('Mon, Wed 8:30–15:30');
    expect(page.root.querySelector<HTMLTextAreaElement>('#daysOff')!.value).toBe('21/12/2026 – 04/01/2027');
  });

  test('says that nothing is held, counted or kept', async () => {
    const { page } = await open(worker);
    expect(page.text()).toContain('It holds nothing, adds nothing up and keeps no record.');
    expect(page.text()).toContain('Lanyard cannot know whose it is, and tells nobody.');
  });

  test('keeps what was written, as it is read', async () => {
    const { page, saved } = await open(worker);
    await page.type('Your working hours', 'Tue 9–12');
    await page.choose('Other people use this device too');
    await page.press('Save');
    expect(saved()).toEqual({
      ...worker,
      workTime: { ...worker.workTime!, hours: [{ days: ['tue'], from: 540, to: 720 }] },
      sharedDevice: true,
    });
  });

  test('a line that cannot be read is named where it stands, and nothing is saved', async () => {
    const { page } = await open(worker);
    await page.type('Your breaks', '10:40–11:00, elevenses');
    await page.press('Save');
    await page.doing(() => undefined);
    expect(page.text()).toContain('“elevenses” could not be read. Please write it like: 10:40–11:00');
    expect(document.activeElement?.id).toBe('breaks');
    expect(page.text()).not.toContain('Saved on this device.');
  });

  test('asks for a leader’s word only on a school device', async () => {
    const { page } = await open({ ...hill, sharedDevice: true });
    expect(page.text()).not.toContain('A senior leader has agreed');
    await page.choose('This browser is on one of the school’s devices');
    expect(page.text()).toContain('A senior leader has agreed');
  });

  test('an empty form is no hours at all', () => {
    expect(detailsOf(formOf(hill))).toEqual(hill);
    expect(detailsOf(formOf(worker))).toEqual(worker);
    const cleared = { ...formOf(worker), hours: '', breaks: ' ', daysOff: '', schoolDevice: false };
    expect(detailsOf(cleared)).toEqual(hill);
  });

  test.each([
    [{ hours: 'all day', breaks: '', daysOff: '' }, 'hours'],
    [{ hours: '', breaks: 'noon', daysOff: '' }, 'breaks'],
    [{ hours: '', breaks: '', daysOff: 'Easter' }, 'daysOff'],
    [{ hours: Array(31).fill('9–10').join(), breaks: '', daysOff: '' }, 'hours'],
    [{ hours: '9–10', breaks: '', daysOff: '' }, undefined],
  ])('the fault of %j is in %s', (form, field) => expect(timeFaultOf(form)?.field).toBe(field));
});
