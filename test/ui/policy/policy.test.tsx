import { beforeEach, describe, expect, test } from 'vitest';
import { ruleIds } from '../../../src/school/rule-ids.ts';
import { Policy } from '../../../src/ui/app/policy/policy.tsx';
import { appActions, setUp } from '../made.ts';
import { show, type Shown } from '../show.ts';

const packs = ['kingsway', 'ludlow', 'st-nicholas', 'general'].map((id) => ({
  id,
  school: id,
  title: 'Policy',
  edition: '',
  own: false,
}));

async function open(rest: string[] = [], change: Partial<typeof setUp> = {}) {
  const setup = { ...setUp, packs, ...change };
  const actions = appActions(setup);
  return { actions, page: await show(<Policy setup={setup} actions={actions} rest={rest} />) };
}
const articles = (page: Shown): string[] =>
  [...page.root.querySelectorAll('article h4')].map((one) => one.textContent);

describe('the policy reader', () => {
  beforeEach(() => {
    location.hash = '';
  });

  test('shows the whole policy in force by heading, each part with its strength', async () => {
    const { page } = await open();
    expect(articles(page)).toHaveLength(90);
    expect(page.text()).toContain('The policy says “must not”. You must not talk about students');
    expect(page.text()).toContain('90 clauses.');
    expect(page.text()).not.toContain('pupil');
  });

  test('says how many clauses a search leaves, marks the words, and shows all again', async () => {
    const { page } = await open();
    await page.type('Search', 'photograph');
    expect(page.text()).toContain('No clause fits.');
    await page.type('Search', 'picture');
    const left = articles(page).length;
    expect(left).toBeGreaterThan(1);
    expect(page.text()).toContain(`${left} clauses of 90.`);
    const marks = [...page.root.querySelectorAll('mark')].map((one) => one.textContent.toLowerCase());
    expect(marks.length).toBeGreaterThanOrEqual(left);
    expect(marks.every((one) => /^pictures?$/.test(one))).toBe(true);
    await page.press('Show all again');
    expect(articles(page)).toHaveLength(90);
  });

  test('goes to the clause the address names, and points it out', async () => {
    const { page } = await open(['kingsway', 'clause', '6.i[2]']);
    expect(document.activeElement?.textContent).toBe('6.i');
    expect(page.root.querySelectorAll('[class*=pointed]')).toHaveLength(1);
  });

  test('says so when this edition has no such clause', async () => {
    const { page } = await open(['kingsway', 'clause', '99.z']);
    expect(page.text()).toContain('There is no clause “99.z” in this edition.');
  });

  test('answers what it says about each of the 60 rules, and says where it is silent', async () => {
    const { page } = await open(['kingsway', 'about', 'talk-about-pupils']);
    expect(page.root.querySelectorAll('#policy-about-rule optgroup option')).toHaveLength(ruleIds.length);
    expect(page.text()).toMatch(/About talking about students.*6\.v The policy says “must not”/);
    expect(page.text()).toContain('Who may allow talk about a student The Head');
    const silent = await open(['kingsway', 'about', 'location-disclosed']);
    expect(silent.page.text()).toContain('This policy does not deal with this');
    expect(silent.page.text()).toContain('That does not mean that it is allowed.');
  });

  test('has dates, a gentle word when the review is overdue, notes, and what was overtaken', async () => {
    const { page } = await open(['st-nicholas']);
    expect(page.text()).toContain('Approved May 2018');
    expect(page.text()).toContain('The review was due in September 2018. Until the school says otherwise');
    expect(page.text()).toContain('What has been overtaken');
    expect(page.text()).toContain('no part of the policy');
    expect(page.text()).toContain('Overtaken: “Keeping Children Safe in Education 2016”');
  });

  test('guidance is never called a policy', async () => {
    const { page } = await open(['general']);
    expect(page.text()).toContain('nobody’s policy');
    expect(page.text()).not.toContain('The policy says');
  });

  test('keeps a pasted copy beside the summaries, and takes it off again', async () => {
    const { page, actions } = await open();
    await page.doing(() => (page.root.querySelector('details')!.open = true));
    await page.press('Use this text');
    expect(page.text()).toContain('There is nothing in the box yet.');
    await page.type(
      'Or paste its text',
      '6. Responsibilities when using social media\n\nv. Zebras are not discussed.',
    );
    await page.press('Use this text');
    expect(actions.keepDocument).toHaveBeenCalledWith('kingsway', {
      name: 'the text you pasted',
      text: expect.stringContaining('Zebras'),
    });
    expect(page.text()).toContain('1 of 90 clauses were found');
    expect(page.text()).toMatch(/In the school’s own words v\. Zebras are not discussed\./);
    await page.type('Search', 'zebra');
    expect(articles(page)).toEqual(['6.v']);
    await page.press('Take it off this device');
    expect(actions.forgetDocument).toHaveBeenCalledWith('kingsway');
    expect(page.text()).not.toContain('Zebras');
  });

  test('with no policy chosen reads the general guidance, and says where to choose', async () => {
    const { page } = await open([], { packId: null, done: false });
    expect(page.text()).toContain('You have not chosen a policy yet');
    expect(page.root.querySelector<HTMLSelectElement>('#policy-choice')!.value).toBe('general');
  });

  test('says why when a policy cannot be read', async () => {
    const setup = { ...setUp, packs };
    const actions = appActions(setup);
    actions.getPack.mockResolvedValue({ refused: 'That policy is not here any more.' } as never);
    const page = await show(<Policy setup={setup} actions={actions} rest={[]} />);
    expect(page.text()).toContain('That policy is not here any more.');
  });
});
