import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { Tell } from '../../src/ui/app/tell/tell.tsx';
import { appActions, setUp } from './made.ts';
import { show } from './show.ts';

async function open(packId: string | null, ...rest: string[]) {
  const setup = { ...setUp, packId, done: packId !== null };
  const actions = appActions(setup);
  return { actions, page: await show(<Tell setup={setup} actions={actions} rest={rest} />) };
}
const body = (page: { root: HTMLElement }): string =>
  page.root.querySelector<HTMLTextAreaElement>('#tell-body')!.value;

describe('who to tell', () => {
  beforeEach(() => {
    location.hash = '';
  });

  test('lists the matters, in the school’s own word for those who learn', async () => {
    const { page } = await open('kingsway');
    const links = [...page.root.querySelectorAll('li a')];
    expect(links).toHaveLength(10);
    expect(page.text()).toContain('A student has written to me');
    expect(page.text()).not.toContain('upil');
  });

  test('puts people on one’s side before the route, for somebody who was hurt', async () => {
    const { page } = await open('kingsway', 'bullying');
    const text = page.text();
    expect(text.indexOf('First: people on your side')).toBeGreaterThan(0);
    expect(text.indexOf('First: people on your side')).toBeLessThan(
      text.indexOf('Whom to tell, in this order'),
    );
    expect(text).toContain('The policy says “must”');
    expect(document.activeElement?.textContent).toBe('I am being bullied, trolled or threatened');
  });

  test('has taken the focus by the moment the fields are drawn, and takes it from nobody who types', async () => {
    const setup = { ...setUp, packId: 'kingsway', done: true };
    const root = document.body.appendChild(document.createElement('div'));
    const drawn = new Promise<string | undefined>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!root.querySelector('#tell-subject')) return;
        watch.disconnect();
        resolve(document.activeElement?.tagName);
      });
      watch.observe(root, { childList: true, subtree: true });
    });
    render(<Tell setup={setup} actions={appActions(setup)} rest={['bullying']} />, root);
    expect(await drawn).toBe('H3');
  });

  test('says no more than the policy does, and says what is only national advice', async () => {
    const gentle = await open('st-nicholas', 'bullying');
    expect(gentle.page.text()).toContain('The policy says “should”');
    expect(gentle.page.text()).not.toMatch(/“must”/);
    const silent = await open('st-nicholas', 'radicalisation');
    expect(silent.page.text()).toContain(
      'The policy does not deal with this. What follows is national advice',
    );
  });

  test('has the alternative when it is about the Head', async () => {
    const { page } = await open('littleover', 'concern');
    expect(page.text()).toMatch(/If it is about the Head.*Chair of Governors named by the policy/);
  });

  test('general guidance is never called a policy, nor quoted as one', async () => {
    const { page } = await open(null, 'question');
    expect(page.text()).toContain('It is not your school’s policy');
    expect(page.text()).toContain('You have not chosen a policy yet');
    expect(page.text()).not.toContain('named by the policy');
    expect(body(page)).not.toContain('our policy,');
  });

  test('a question that came from a card asks about that clause', async () => {
    const { page } = await open('kingsway', 'question', 'talk-about-pupils');
    expect(body(page)).toContain('(our policy, 6.v)');
    expect(page.root.querySelector<HTMLInputElement>('#tell-subject')!.value).toBe(
      'A question about talking about students, Hill Top School',
    );
  });

  test('a friend who is asked to take a post down is told of no school and no policy', async () => {
    const { page } = await open('littleover', 'take-down', 'remove-and-site-report');
    expect(body(page)).not.toMatch(/policy/);
    expect(page.root.querySelector<HTMLInputElement>('#tell-subject')!.value).toBe('A post of yours');
  });

  test('copies what the person made of the message, and says so', async () => {
    const { page, actions } = await open('ludlow', 'contact-from-pupil');
    await page.type('Subject', 'About a request');
    await page.press('Copy the message');
    expect(actions.copy).toHaveBeenCalledWith(`About a request\n\n${body(page)}`);
    expect(page.text()).toContain('Copied.');
    await page.type('Subject', 'About something');
    expect(page.text()).not.toContain('Copied.');
    actions.copy.mockResolvedValueOnce(false);
    await page.press('Copy the message');
    expect(page.text()).toContain('The browser did not allow that.');
  });

  test('the way to the e-mail program holds the message and nobody’s address', async () => {
    const { page } = await open('ludlow', 'indecent-images');
    const href = page.root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!.getAttribute('href')!;
    expect(href).toMatch(/^mailto:\?subject=Please%20ring%20me/);
    expect(decodeURIComponent(href)).toContain('I have not copied, saved or passed it on');
  });

  test('9: for an indecent image the warning comes first, with the police and the safeguarding lead', async () => {
    const { page } = await open('kingsway', 'indecent-images');
    expect(page.text()).toMatch(/Do not look again, copy, save.*Headteacher.*safeguarding lead.*police/i);
  });
});
