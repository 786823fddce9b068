import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '../../src/people/fingerprint.ts';
import { numbersAsText } from '../../src/people/numbers-as-text.ts';
import type { List } from '../../src/people/person.ts';
import type { Key } from '../../src/people/siphash.ts';
import { fold } from '../../src/text/fold.ts';

const kept = new Map<string, unknown>();
vi.mock('../../src/browser/store.ts', () => ({
  load: (key: string) => Promise.resolve(structuredClone(kept.get(key))),
  save: (key: string, value: unknown) => Promise.resolve(void kept.set(key, structuredClone(value))),
  forgetAll: () => Promise.resolve(kept.clear()),
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: {
    storage: {
      session: { get: async () => ({}), set: async () => undefined },
      onChanged: { addListener() {} },
    },
  },
}));
vi.mock('../../src/browser/messaging.ts', () => ({ isOwnPage: () => true }));

type Ask = (kind: string, request: object) => Promise<unknown>;
async function fresh(): Promise<Ask> {
  vi.resetModules();
  const { answer } = await import('../../src/background/answer.ts');
  return (kind, request) => answer({ kind, request }, {} as never)!;
}
const school = {
  name: 'Hill Top',
  aliases: [],
  handles: [],
  domain: '',
  address: '',
  postcode: '',
  workNumbers: [],
  classes: [],
  role: 'teacher',
  accountKinds: {},
};

const printsOf = async (ask: Ask, list: List, ...names: string[]) => {
  const { key } = (await ask('getListKey', {})) as { key: Key };
  const people = names.map((name) => ({
    list,
    forename: name.split(' ')[0]!,
    surname: name.split(' ')[1] ?? '',
  }));
  const print = fingerprint(people, key, fold)[list]!;
  return { list, names: numbersAsText(print.names), slips: numbersAsText(print.slips) };
};
const load = async (ask: Ask, how: 'replace' | 'add', list: List, ...names: string[]) =>
  ask('saveNameList', { how, ...(await printsOf(ask, list, ...names)) });

beforeEach(() => {
  kept.clear();
  vi.useRealTimers();
});

describe('name lists in the background', () => {
  test('a list is taken in, added to without counting anybody twice, replaced and taken off', async () => {
    const ask = await fresh();
    expect(await load(ask, 'replace', 'pupil', 'Amelia Khan', 'Oliver Benning')).toMatchObject({
      names: { pupil: 2, staff: 0, parent: 0 },
      lists: { pupil: { people: 2, invented: false } },
    });
    expect(await load(ask, 'add', 'pupil', 'Oliver Benning', 'Thomas Reeve')).toMatchObject({
      names: { pupil: 3 },
    });
    expect(await load(ask, 'replace', 'pupil', 'Thomas Reeve')).toMatchObject({ names: { pupil: 1 } });
    await load(ask, 'replace', 'staff', 'Carol Whitlock');
    expect(await ask('removeNameList', { list: 'pupil' })).toMatchObject({ names: { pupil: 0, staff: 1 } });
    const later = await fresh();
    expect(await later('getSetup', {})).toMatchObject({ names: { pupil: 0, staff: 1 } });
  });

  test('lists that came through damaged change nothing', async () => {
    const ask = await fresh();
    await load(ask, 'replace', 'pupil', 'Amelia Khan');
    expect(
      await ask('saveNameList', { list: 'pupil', how: 'replace', names: 'AAAA', slips: '' }),
    ).toHaveProperty('refused', expect.stringContaining('Nothing was changed'));
    expect(await ask('getSetup', {})).toMatchObject({ names: { pupil: 1 } });
  });

  test('the invented lists go when somebody’s own school is saved, and a list of their own stays', async () => {
    const ask = await fresh();
    await ask('loadDemo', {});
    await load(ask, 'add', 'staff', 'Carol Whitlock');
    expect(await ask('getSetup', {})).toMatchObject({ names: { pupil: 15, staff: 1, parent: 2 } });
    expect(await ask('saveSetup', { packId: 'ludlow', school })).toMatchObject({
      demo: false,
      names: { pupil: 0, staff: 1, parent: 0 },
    });
  });

  test('a list of a school year that is over is taken off the disk, and that is said', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-11-21T10:00'));
    const ask = await fresh();
    await load(ask, 'replace', 'pupil', 'Amelia Khan');
    vi.setSystemTime(new Date('2027-09-02T10:00'));
    const { lists } = (await ask('getSetup', {})) as { lists: { pupil: { renew: number } } };
    expect(lists.pupil.renew).toBeLessThan(Date.now());
    vi.setSystemTime(new Date('2027-11-02T10:00'));
    const later = await fresh();
    const { endOldLists } = await import('../../src/background/session.ts');
    await endOldLists(Date.now());
    expect(await later('getSetup', {})).toMatchObject({ names: { pupil: 0 }, lists: {}, ranOut: ['pupil'] });
    expect(kept.get('setup')).toMatchObject({ lists: {} });
    expect(await load(later, 'replace', 'pupil', 'Amelia Khan')).toMatchObject({ ranOut: [] });
  });
});
