import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { appAddress, appPlaceOf, sectionIds } from '../../src/messages/app-place.ts';
import { App } from '../../src/ui/app/app.tsx';
import { sections } from '../../src/ui/app/sections.tsx';
import { appActions, setUp } from './made.ts';
import { show } from './show.ts';
import { waitFor } from '../wait-for.ts';

const go = (hash: string) => () => {
  location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
};

describe('the app page', () => {
  beforeEach(() => {
    location.hash = '';
  });

  test('has every section once, in the order of its list', () => {
    expect(sections.map(({ id }) => id)).toEqual([...sectionIds]);
  });

  test('an address and its place are each other’s', () => {
    const parts = ['contact-from-pupil', 'a/b %', '6.v(a)'];
    expect(appPlaceOf(appAddress('tell', ...parts))).toEqual({ section: 'tell', rest: parts });
    expect(appPlaceOf('#/nowhere')).toBeUndefined();
    expect(appPlaceOf('#school')).toBeUndefined();
    expect(appPlaceOf('#/tell/%E0%A4%A')).toEqual({ section: 'tell', rest: ['%E0%A4%A'] });
  });

  test('shows the section the address names, and keeps the one before as it was left', async () => {
    const page = await show(<App first={setUp} actions={appActions(setUp)} />);
    const current = () => page.root.querySelector('[aria-current=page]')?.textContent;
    expect(current()).toBe('Set-up');
    await page.type('Other names', 'half typed');
    await page.doing(go('#/tell'));
    expect(current()).toBe('Who to tell');
    expect(document.title).toBe('Who to tell – Lanyard');
    expect(document.activeElement?.id).toBe('main');
    expect(page.root.querySelector('#aliases')!.closest('[hidden]')).not.toBeNull();
    await page.doing(go('#/set-up'));
    expect(page.root.querySelector<HTMLTextAreaElement>('#aliases')!.value).toBe('half typed');
  });

  test('an address that changes after the first drawing, before anybody listens, is followed', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    // Drawn, and its effects not yet run.
    render(<App first={setUp} actions={appActions(setUp)} />, root);
    go('#/tell')();
    await waitFor(() => expect(root.querySelector('[aria-current=page]')?.textContent).toBe('Who to tell'));
    render(null, root);
  });

  test('a plain anchor stays within the section', async () => {
    location.hash = '#/tell';
    const page = await show(<App first={setUp} actions={appActions(setUp)} />);
    await page.doing(go('#main'));
    expect(page.root.querySelector('[aria-current=page]')?.textContent).toBe('Who to tell');
  });

  test('takes up what the popup changed, but no answer that was overtaken', async () => {
    const actions = appActions(setUp);
    const paused = { ...setUp, pauses: { everything: null } };
    actions.getSetup.mockResolvedValueOnce(paused);
    const page = await show(<App first={setUp} actions={actions} />);
    await page.doing(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(page.text()).toContain('Paused everywhere');
    let answer = (_setup: typeof setUp): void => undefined;
    actions.getSetup.mockReturnValueOnce(new Promise((done) => (answer = done)));
    actions.resume = vi.fn(() => Promise.resolve(setUp));
    await page.doing(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.press('Switch on again everywhere');
    await page.doing(() => answer(paused));
    expect(page.text()).not.toContain('Paused everywhere');
  });
});
