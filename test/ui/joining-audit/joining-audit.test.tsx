import { describe, expect, test } from 'vitest';
import { noAudit, type Audit, type KeptAudit } from '../../../src/audit/audit.ts';
import { settingOf } from '../../../src/audit/settings/index.ts';
import type { DriveState } from '../../../src/ui/app/joining-audit/drive.ts';
import { GuideBox } from '../../../src/ui/app/joining-audit/guide-box.tsx';
import { JoiningAudit } from '../../../src/ui/app/joining-audit/joining-audit.tsx';
import { appActions, demo, firstRun } from '../made.ts';
import { show, type Shown } from '../show.ts';
import { waitFor } from '../../wait-for.ts';

const on = '2026-11-21';
const round = (over: Partial<Audit> = {}): Audit => ({
  started: on,
  packId: 'kingsway',
  edition: 'October 2023',
  sites: ['x'],
  before: {},
  now: {},
  ...over,
});

async function opened(
  kept: KeptAudit,
  setup = demo,
): Promise<{ page: Shown; actions: ReturnType<typeof appActions> }> {
  const actions = appActions(setup);
  actions.getAudit.mockResolvedValue({ kept });
  const page = await show(<JoiningAudit setup={setup} actions={actions} />);
  await waitFor(async () => {
    await page.doing(() => undefined);
    expect(page.text()).toMatch(/about half an hour|First choose the policy/);
  });
  return { page, actions };
}

describe('the joining audit', () => {
  test('wants a policy first: what counts as right depends on it', async () => {
    const { page } = await opened(noAudit, firstRun);
    expect(page.text()).toContain('First choose the policy');
    expect(page.text()).not.toContain('Start the audit');
  });

  test('begins with the sites the person has, keeps the round, and opens a tab', async () => {
    const { page, actions } = await opened(noAudit);
    await page.choose('Facebook 40 settings');
    await page.press('Start the audit');
    expect(actions.openGuidedTab).toHaveBeenCalledOnce();
    const [kept] = actions.saveAudit.mock.calls.at(-1)!;
    expect(kept.audit).toMatchObject({ sites: ['x', 'instagram'], packId: 'kingsway', now: {} });
  });

  test('one’s own word is kept as such, and is never called read', async () => {
    const { page, actions } = await opened({
      ...noAudit,
      audit: round({ now: { 'x.sessions': { result: 'unread', on } } }),
    });
    expect(page.text()).toContain('Could not read');
    const item = page.root.querySelector('[id="audit-x.sessions"]')!;
    const said = [...item.querySelectorAll('button')].find(
      (one) => one.textContent === 'It is as it should be',
    )!;
    await page.doing(() => said.click());
    const [kept] = actions.saveAudit.mock.calls.at(-1)!;
    expect(kept.audit?.now['x.sessions']?.result).toBe('said-right');
    expect(item.textContent).toContain('As it should be, you said');
  });

  test('says what has changed since the last round, and that a round was for another policy', async () => {
    const { page } = await opened({
      audit: round({ packId: 'ludlow', now: { 'x.protect-posts': { result: 'wrong', on } } }),
      last: round({ now: { 'x.protect-posts': { result: 'right', on: '2026-09-05' } } }),
      remindFrom: null,
    });
    expect(page.text()).toContain(
      'No longer as it should be, or no longer known to be: X: Protect your posts',
    );
    expect(page.text()).toContain('held against another policy');
  });

  test('asks the browser for a reminder when it is wanted, and gives it back with one press', async () => {
    const { page, actions } = await opened({ ...noAudit, audit: round() });
    await page.choose('Remind me when a term begins');
    expect(actions.askForNotices).toHaveBeenCalledOnce();
    expect(actions.saveAudit.mock.calls.at(-1)![0].remindFrom).toMatch(/^20\d\d-\d\d-\d\d$/);
    await page.choose('Remind me when a term begins');
    expect(actions.giveNoticesBack).toHaveBeenCalledOnce();
    expect(actions.saveAudit.mock.calls.at(-1)![0].remindFrom).toBeNull();
  });
});

test('where nothing of ours can look, the person is asked on our own page', async () => {
  const presses: string[] = [];
  const guide: DriveState = {
    running: true,
    setting: settingOf('x.protect-posts'),
    verdict: 'waiting',
    outOfReach: true,
    at: 1,
    of: 3,
  };
  const page = await show(
    <GuideBox
      guide={guide}
      target="suitable"
      onPress={(one) => presses.push(one)}
      onShow={() => undefined}
    />,
  );
  expect(page.text()).toContain('cannot show its card');
  await page.press('Yes, it does');
  await page.press('Open the setting again');
  expect(presses).toEqual(['right', 'again']);
});
