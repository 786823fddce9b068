import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/audit/audit.ts';
import { settingOf } from '../../../src/audit/settings/index.ts';
import type { GuideRead, GuideRequest } from '../../../src/messages/guide-port.ts';
import type { GuidedTabEvents } from '../../../src/ui/app/joining-audit/actions.ts';
import { Drive, type DriveState } from '../../../src/ui/app/joining-audit/drive.ts';

let clock = 0;
beforeEach(() => {
  clock = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

function staged(ids: string[]) {
  const gone: string[] = [];
  const shown: GuideRequest[] = [];
  const opened: string[] = [];
  const states: DriveState[] = [];
  let on: GuidedTabEvents | undefined;
  let audit: Audit = {
    started: '2026-11-21',
    packId: 'kingsway',
    edition: '',
    sites: ['x'],
    before: {},
    now: {},
  };
  const drive = new Drive(audit, {
    open: async (events) => {
      opened.push('a tab');
      on = events;
      return {
        go: async (address) => void gone.push(address),
        show: async () => undefined,
        send: (message) => void shown.push(message as GuideRequest),
        leave: async () => void gone.push('left'),
      };
    },
    target: 'suitable',
    today: () => '2026-11-21',
    onAudit: (next) => (audit = next),
    onState: (state) => states.push(state),
  });
  const read = async (over: Partial<GuideRead>): Promise<void> => {
    clock += 200;
    on!.message({
      type: 'read',
      place: 'here',
      state: 'ready',
      settings: [],
      steady: 5000,
      pressed: null,
      drawn: true,
      ...over,
    });
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    drive,
    gone,
    shown,
    opened,
    states,
    read,
    events: () => on!,
    audit: () => audit,
    start: () => drive.start(ids.map((id) => settingOf(id)!)),
  };
}

describe('leading somebody through settings', () => {
  test('opens one tab, ticks what is right and goes on by itself without opening the page again', async () => {
    const { start, read, gone, opened, audit, shown } = staged(['x.protect-posts', 'x.protect-videos']);
    await start();
    expect(gone).toEqual(['https://x.com/settings/audience_and_tagging']);
    await read({ settings: [['protect-posts', true]] });
    expect(audit().now['x.protect-posts']?.result).toBe('right');
    expect(shown.at(-1)?.card.tone).toBe('good');
    for (let n = 0; n < 4; n++) await read({ settings: [['protect-posts', true]] });
    expect(shown.at(-1)?.ring).toEqual(['protect-videos']);
    expect(gone).toHaveLength(1);
    expect(opened).toHaveLength(1);
  });

  test('waits for the person’s own change, then ticks; before and after are both kept', async () => {
    const { start, read, audit, shown } = staged(['x.protect-posts']);
    await start();
    await read({ settings: [['protect-posts', false]] });
    expect(shown.at(-1)?.card.tone).toBe('change');
    await read({ settings: [['protect-posts', true]], steady: 100, pressed: 100 });
    expect(audit().now['x.protect-posts']?.result).toBe('wrong');
    await read({ settings: [['protect-posts', true]], steady: 900, pressed: 900 });
    expect(audit().now['x.protect-posts']?.result).toBe('right');
    expect(audit().before['x.protect-posts']?.result).toBe('wrong');
  });

  test('asks what it could not read, and keeps who said so', async () => {
    const { start, read, audit, drive, gone } = staged(['x.protect-posts']);
    await start();
    await read({ settings: [['protect-posts', null]] });
    expect(audit().now['x.protect-posts']?.result).toBe('unread');
    await drive.press('right');
    expect(audit().now['x.protect-posts']?.result).toBe('said-right');
    expect(gone.at(-1)).toBe('left');
  });

  test.each(['not-offered', 'as-i-want', 'later'] as const)('skips with a reason: %s', async (why) => {
    const { start, read, audit, events } = staged(['x.protect-posts']);
    await start();
    await read({ settings: [['protect-posts', false]] });
    events().message({ type: 'press', press: why });
    expect(audit().now['x.protect-posts']).toMatchObject({ result: 'skipped', why });
  });

  test('pauses at a press and when the tab is closed; what was answered stays', async () => {
    const one = staged(['x.protect-posts', 'x.sessions']);
    await one.start();
    await one.read({ settings: [['protect-posts', false]] });
    one.events().closed();
    expect(one.states.at(-1)?.running).toBe(false);
    expect(one.audit().now['x.protect-posts']?.result).toBe('wrong');
    const two = staged(['x.protect-posts']);
    await two.start();
    await two.drive.press('pause');
    expect(two.gone.at(-1)).toBe('left');
    expect(two.states.at(-1)?.running).toBe(false);
  });

  test('what a page’s process sends is looked at before it is believed', async () => {
    const { start, events, audit, states } = staged(['x.protect-posts']);
    await start();
    const before = states.length;
    for (const message of [
      null,
      {},
      { type: 'read' },
      { type: 'press', press: 'all-right' },
      {
        type: 'read',
        place: 'here',
        state: 'ready',
        settings: [['protect-posts', '<b>']],
        steady: 900,
        pressed: null,
        drawn: true,
      },
    ])
      events().message(message);
    expect(states).toHaveLength(before);
    expect(audit().now).toEqual({});
  });

  test('goes to another setting at once when asked, and on with the rest after it', async () => {
    const { start, read, drive, shown, gone, opened } = staged(['x.protect-posts', 'x.protect-videos']);
    await start();
    await read({ settings: [['protect-posts', false]] });
    await drive.jump(settingOf('x.spaces-shown')!);
    expect(gone.at(-1)).toBe('https://x.com/settings/spaces');
    await read({ place: 'spaces', settings: [['spaces-shown', false]] });
    for (let n = 0; n < 4; n++) await read({ place: 'spaces', settings: [['spaces-shown', false]] });
    await read({ settings: [['protect-posts', false]] });
    expect(shown.at(-1)?.ring).toEqual(['protect-videos']);
    expect(opened).toHaveLength(1);
  });

  test('comes back to a setting that was left for another page', async () => {
    const { start, read, drive, gone, shown } = staged(['x.sessions']);
    await start();
    await read({});
    await read({ place: 'elsewhere', pressed: 50 });
    expect(shown.at(-1)?.card.buttons[0]?.press).toBe('again');
    await drive.press('again');
    expect(gone.filter((one) => one !== 'left')).toHaveLength(2);
  });
});
