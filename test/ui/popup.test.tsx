import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Refusal, Setup } from '../../src/messages/replies.ts';
import type { TabDescription } from '../../src/messages/tab.ts';
import { PopupPage, type PopupActions } from '../../src/ui/popup/popup-page.tsx';
import type { View } from '../../src/ui/popup/view.ts';
import { demo, finding, setUp, tab } from './made.ts';
import { noCapture } from './no-capture.ts';
import { show } from './show.ts';

type Reply = Promise<Setup | Refusal>;

async function open(views: View | View[], more: Partial<PopupActions> = {}) {
  const list = [views].flat();
  const actions = {
    look: vi.fn((): Promise<View> => Promise.resolve(list.length > 1 ? list.shift()! : list[0]!)),
    release: vi.fn((): Promise<boolean> => Promise.resolve(true)),
    saveStructure: vi.fn((): Promise<boolean> => Promise.resolve(true)),
    pause: vi.fn((): Reply => Promise.resolve(setUp)),
    resume: vi.fn((): Reply => Promise.resolve(setUp)),
    loadDemo: vi.fn((): Reply => Promise.resolve(demo)),
    sayOf: vi.fn((): Promise<Refusal> => Promise.resolve({ refused: 'Nothing was marked.' })),
    forgetPeople: vi.fn((): Promise<Refusal> => Promise.resolve({ refused: 'Nothing was forgotten.' })),
    openApp: vi.fn(),
    capture: noCapture,
    ...more,
  };
  return { actions, popup: await show(<PopupPage {...actions} />) };
}

const onX = (change: Partial<TabDescription> = {}, setup = setUp): View => ({
  kind: 'site',
  setup,
  site: 'x',
  tab: tab(change),
});
const nothingFound = /nothing found/i;

describe('the popup', () => {
  afterEach(() => vi.useRealTimers());

  test('says only that it looks, until it knows', async () => {
    const { popup } = await open(onX(), { look: () => new Promise(() => undefined) });
    expect(popup.text()).toBe('Lanyard Settings Looking…');
  });

  test('offers to set up or to try, and nothing else, before a policy is chosen', async () => {
    const { popup, actions } = await open([{ kind: 'not-set-up' }, onX({}, demo)]);
    expect(popup.text()).toContain('Not set up yet');
    await popup.press('Set up Lanyard');
    expect(actions.openApp).toHaveBeenCalledExactlyOnceWith('');
    await popup.press('Try it with an invented school');
    expect(actions.loadDemo).toHaveBeenCalledOnce();
    expect(popup.text()).toContain('Larkfield Primary School (invented)');
  });

  test('says on another site what it is for', async () => {
    const { popup, actions } = await open({ kind: 'elsewhere', setup: setUp });
    expect(popup.text()).toContain('Lanyard works on Facebook, Instagram and X, and looks at no other site');
    expect(popup.text()).not.toMatch(nothingFound);
    await popup.press('Settings');
    expect(actions.openApp).toHaveBeenCalledExactlyOnceWith('');
  });

  test('asks for a reload where the page is older than Lanyard', async () => {
    const { popup } = await open({ kind: 'reload', setup: setUp, site: 'facebook' });
    expect(popup.text()).toContain('Not checking this page');
    expect(popup.text()).toContain('Reload the page');
    expect(popup.text()).not.toMatch(nothingFound);
  });

  test('shows a finding with its reason, its clause and what to do instead', async () => {
    const { popup } = await open(
      onX({
        watching: [{ label: 'Post', state: 'checked', count: 1 }],
        findings: [finding('must-not', { because: 'Because of: “Ollie” (a name on your pupil list).' })],
      }),
    );
    for (const words of [
      'Because of: “Ollie” (a name on your pupil list).',
      '1 thing to look at',
      'Post checked, 1 to look at',
      'Worth a look',
      'This may name a pupil.',
      'A name cannot be taken back.',
      'Kingsway School, 6.v: Responsibilities',
      'Do not talk about pupils.',
      'The policy says “must not”.',
      'October 2023',
      'Leave the name out.',
      'A prompt, not a finding.',
      'Hill Top School, checked against Kingsway School: Social Media Policy, October 2023',
    ]) {
      expect(popup.text()).toContain(words);
    }
    expect(popup.text()).not.toMatch(nothingFound);
  });

  test('leads from a finding to its clause, and to whom to ask', async () => {
    const { popup, actions } = await open(onX({ findings: [finding()] }));
    await popup.press('Read the clause');
    expect(actions.openApp).toHaveBeenLastCalledWith('#/policy/kingsway/clause/6.v');
    await popup.press('Who to ask');
    expect(actions.openApp).toHaveBeenLastCalledWith('#/tell/question/talk-about-pupils');
  });

  test('folds the clauses of several findings, with their strength in view', async () => {
    const { popup } = await open(onX({ findings: [finding('must'), finding('caution')] }));
    expect(popup.text()).toContain('The policy says “must”.');
    expect(popup.text()).toContain('it does not forbid this');
    expect(popup.text()).not.toContain('Do not talk about pupils.');
  });

  test('calls a clause from the person’s own file no summary of ours', async () => {
    const noticed = finding();
    const { popup } = await open(
      onX({ findings: [{ ...noticed, shown: { ...noticed.shown!, quoted: true } }] }),
    );
    expect(popup.text()).toContain('The school’s own words.');
    expect(popup.text()).not.toContain('in our words');
  });

  test('says plainly when all was checked and nothing found, and promises no more', async () => {
    const { popup } = await open(onX());
    expect(popup.text()).toContain('Checked: nothing found');
    expect(popup.text()).toContain('no promise');
  });

  test.each<[string, Partial<TabDescription>]>([
    ['a box could not be checked', { watching: [{ label: 'Post', state: 'unsure', count: 0 }] }],
    ['the page gives a reason', { watching: [], blind: ['This kind of box is not known.'] }],
    ['one is still being checked', { watching: [{ label: 'Post', state: 'waiting', count: 0 }] }],
    ['there is nothing to watch', { watching: [] }],
    [
      'one box was found clear and another not read',
      { watching: [{ label: 'Post', state: 'unsure', count: 0 }], blind: ['The picture could not be read.'] },
    ],
  ])('never says “nothing found” when %s', async (_name, description) => {
    const { popup } = await open(onX(description));
    expect(popup.text()).not.toMatch(nothingFound);
  });

  test('says what could not be checked beside what was found', async () => {
    const { popup } = await open(onX({ findings: [finding()], blind: ['The rest was too long.'] }));
    expect(popup.text()).toContain('1 thing to look at, and not everything could be checked');
    expect(popup.text()).toContain('The rest was too long.');
  });

  test('asks again while a check is on its way, and stops when it is done', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { popup, actions } = await open([
      onX({ watching: [{ label: 'Post', state: 'waiting', count: 0 }] }),
      onX(),
    ]);
    expect(popup.text()).toContain('Checking…');
    await popup.doing(() => vi.advanceTimersByTime(500));
    expect(popup.text()).toContain('Checked: nothing found');
    await popup.doing(() => vi.advanceTimersByTime(5000));
    expect(actions.look).toHaveBeenCalledTimes(2);
  });

  test('lets a held post go, and says what to press', async () => {
    const { popup, actions } = await open([
      onX({ holding: true, findings: [finding()] }),
      onX({ findings: [finding()] }),
    ]);
    expect(popup.text()).toContain('Your post has not gone out.');
    await popup.press('Let it go');
    expect(actions.release).toHaveBeenCalledOnce();
    expect(popup.text()).toContain('Press Post again in the page');
    expect(popup.text()).not.toContain('Let it go');
  });

  test('does not say that a post may go when the page did not answer', async () => {
    const { popup } = await open(onX({ holding: true }), { release: () => Promise.resolve(false) });
    await popup.press('Let it go');
    expect(popup.text()).toContain('The page did not answer, so the post is still held.');
    expect(popup.text()).not.toContain('Press Post again');
  });

  test.each<[string, number | null]>([
    ['For an hour', 60],
    ['Until I switch it on again', null],
  ])('pauses this site: %s', async (words, minutes) => {
    const { popup, actions } = await open([onX(), onX({}, { ...setUp, pauses: { x: null } })]);
    await popup.press(words);
    expect(actions.pause).toHaveBeenCalledWith('x', minutes);
    expect(popup.text()).toContain(
      'Paused on X until you switch it on again. Nothing is being checked there.',
    );
    expect(popup.text()).not.toMatch(nothingFound);
  });

  test('shows nothing of what the page said before the pause', async () => {
    const { popup, actions } = await open([
      onX({ findings: [finding()] }, { ...setUp, pauses: { everything: null } }),
      onX(),
    ]);
    expect(popup.text()).toContain('Paused everywhere');
    expect(popup.text()).not.toContain('This may name a pupil.');
    await popup.press('Switch on again everywhere');
    expect(actions.resume).toHaveBeenCalledWith('everything');
    expect(popup.text()).toContain('Checked: nothing found');
  });

  test('has what holds by the clock and the device, also when a page has said it', async () => {
    const moment = finding('must-not', {
      rule: 'working-hours-use',
      message: 'By the hours you set, this is working time.',
      instead: 'On a break? Then carry on.',
    });
    const { popup } = await open({ kind: 'site', setup: setUp, site: 'x', tab: tab(), moment: [moment] });
    expect(popup.text()).toContain('This time and this device');
    expect(popup.text()).toContain('On a break? Then carry on.');
    const paused = { ...setUp, pauses: { x: null } };
    const resting = await open({ kind: 'site', setup: paused, site: 'x', tab: tab(), moment: [moment] });
    expect(resting.popup.text()).not.toContain('This time and this device');
  });

  test('takes no notice of a pause of another site', async () => {
    const { popup } = await open(onX({}, { ...setUp, pauses: { facebook: null } }));
    expect(popup.text()).toContain('Checked: nothing found');
  });

  test('shows why a pause was refused', async () => {
    const { popup } = await open(onX(), {
      pause: () => Promise.resolve({ refused: 'Nothing was changed.' }),
    });
    await popup.press('For an hour');
    expect(popup.text()).toContain('Nothing was changed.');
  });

  test('gives the background’s own words when it cannot answer', async () => {
    const { popup } = await open({ kind: 'broken', why: 'Lanyard could not read from this device.' });
    expect(popup.text()).toContain('Lanyard could not read from this device.');
    expect(popup.text()).not.toMatch(nothingFound);
  });

  describe('what could not be read', () => {
    const reading = {
      state: 'ready' as const,
      missed: [{ field: 'profile.bio' as const, day: '2026-11-19' }, { field: 'people' as const }],
    };
    const onProfile: View = { ...(onX() as Extract<View, { kind: 'site' }>), reading };

    test('is named, with the day on which it last was', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T10:00:00') });
      const { popup } = await open(onProfile);
      expect(popup.text()).toContain('Could not read on this page');
      expect(popup.text()).toContain('the bio (last read on 19 November)');
      expect(popup.text()).toContain('the list of people (not yet read on this device)');
    });

    test('can be given to a maintainer as a structure, and it is said that nothing is sent', async () => {
      const { popup, actions } = await open(onProfile);
      expect(popup.text()).toContain('Nothing is sent.');
      await popup.press('Save this page’s structure');
      expect(actions.saveStructure).toHaveBeenCalledOnce();
      expect(popup.text()).toContain('Saved to your downloads.');
    });

    test('says so when the page gives nothing', async () => {
      const { popup } = await open(onProfile, { saveStructure: () => Promise.resolve(false) });
      await popup.press('Save this page’s structure');
      expect(popup.text()).toContain('nothing was saved');
    });

    test.each(['loading', 'signed-out'] as const)('is not said of a page that is %s', async (state) => {
      const { popup } = await open({ ...onProfile, reading: { ...reading, state } } as View);
      expect(popup.text()).not.toContain('Could not read');
    });

    test('a page that has not come, or in a layout nobody knows, is said not to have been looked at', async () => {
      const { popup } = await open({ ...onProfile, reading: { ...reading, state: 'loading' } } as View);
      expect(popup.text()).toContain('nothing on it was looked at');
    });

    test('is not said where everything was read', async () => {
      const { popup } = await open({ ...onProfile, reading: { state: 'ready', missed: [] } } as View);
      expect(popup.text()).not.toContain('Could not read');
    });
  });
});
describe('the person whose page is open', () => {
  const front = { site: 'x' as const, account: { handle: 'hedgeandbee' }, name: 'Ines Hartwell' };
  const offer = { learner: 'student', conditions: ['acknowledged' as const] };
  const answer = {
    marks: ['pupil' as const, 'family' as const],
    lastYear: false,
    met: [],
    notThem: false,
    named: [],
    ofSchool: false,
    notes: [],
    presses: {},
  };
  const counts = {
    marks: { pupil: 1, 'former-pupil': 0, parent: 0, colleague: 0, family: 1 },
    people: 1,
    notThem: 2,
    lastYear: 1,
    ends: new Date(2027, 10, 1).getTime(),
  };
  const view = (more: object): View => ({ ...(onX() as Extract<View, { kind: 'site' }>), ...more });

  test('is marked with one press, and a mark is taken back with another', async () => {
    const { popup, actions } = await open(view({ person: { front, answer: null, offer } }));
    expect(popup.text()).toContain('Who is Ines Hartwell to you?');
    await popup.press('Former student');
    expect(actions.sayOf).toHaveBeenCalledExactlyOnceWith(front, { marks: ['former-pupil'] });
    const marked = await open(view({ person: { front, answer, offer } }));
    await marked.popup.press('Student');
    expect(marked.actions.sayOf).toHaveBeenCalledExactlyOnceWith(front, { marks: ['family'] });
  });

  test('family: what the policy asks for is noted piece by piece', async () => {
    const { popup, actions } = await open(view({ person: { front, answer, offer } }));
    await popup.press('The Head has acknowledged it');
    expect(actions.sayOf).toHaveBeenCalledExactlyOnceWith(front, {
      marks: ['pupil', 'family'],
      met: ['acknowledged'],
    });
  });

  test('marks are counted, last year’s are named with their end, and all are forgotten with one press', async () => {
    const { popup, actions } = await open(view({ people: counts }));
    expect(popup.text()).toContain('1 person marked');
    expect(popup.text()).toContain('Of 2 people you said “not them”');
    expect(popup.text()).toContain('goes on 1 November');
    await popup.press('Forget all marks');
    expect(actions.forgetPeople).toHaveBeenCalledOnce();
    expect(popup.text()).toContain('Nothing was forgotten.');
  });
});
