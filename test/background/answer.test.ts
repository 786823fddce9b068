import { beforeEach, describe, expect, test, vi } from 'vitest';

const kept = new Map<string, unknown>();
let broken = false;
vi.mock('../../src/browser/store.ts', () => ({
  load: async (key: string) => {
    if (broken) throw new Error('the disk is gone');
    return kept.get(key);
  },
  save: async (key: string, value: unknown) => {
    if (broken) throw new Error('the disk is full');
    kept.set(key, value);
  },
  forget: async (key: string) => void kept.delete(key),
  forgetAll: async () => kept.clear(),
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: {
    storage: {
      session: { get: async () => ({}), set: async () => undefined },
      onChanged: { addListener() {} },
    },
  },
}));
vi.mock('../../src/browser/messaging.ts', () => ({
  isOwnPage: (sender: { own?: boolean }) => sender.own === true,
}));

const own = { own: true } as never;
const setup = {
  name: 'Larkfield',
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

async function fresh(): Promise<(message: unknown, sender?: never) => Promise<unknown> | undefined> {
  vi.resetModules();
  const { answer } = await import('../../src/background/answer.ts');
  return (message, sender = own) => answer(message, sender);
}

beforeEach(() => {
  kept.clear();
  broken = false;
});

describe('messages of our own pages', () => {
  test('nobody else is answered', async () => {
    const ask = await fresh();
    expect(ask({ kind: 'getSetup', request: {} }, { own: false } as never)).toBeUndefined();
    expect(ask({ kind: 'toString', request: {} })).toBeUndefined();
    expect(ask(null)).toBeUndefined();
  });

  test('it says whether it is at what was asked, by the name that was given to it', async () => {
    const ask = await fresh();
    const asked = '0b8a5f7e-5a0c-4f5e-9c39-3f2a6d1b7c55';
    const at = (): unknown => ask({ kind: 'isAtIt', request: { asked } });
    expect(await at()).toEqual({ at: false });
    const reply = ask({ kind: 'pause', request: { what: 'x', minutes: 5 }, asked });
    expect(await at()).toEqual({ at: true });
    await reply;
    expect(await at()).toEqual({ at: false });
    // One that is refused, and one without a name, are over as well.
    await ask({ kind: 'pause', request: { what: 'y' }, asked });
    await ask({ kind: 'getSetup', request: {} });
    expect(await at()).toEqual({ at: false });
  });

  test('a set-up is kept and comes back after the background was stopped', async () => {
    const ask = await fresh();
    expect(await ask({ kind: 'getSetup', request: {} })).toMatchObject({ done: false, packId: null });
    expect(await ask({ kind: 'saveSetup', request: { packId: 'kingsway', school: setup } })).toMatchObject({
      done: true,
    });
    const later = await fresh();
    expect(await later({ kind: 'getSetup', request: {} })).toMatchObject({
      done: true,
      packId: 'kingsway',
      school: { name: 'Larkfield' },
    });
  });

  test('a request of the wrong shape is refused with the field', async () => {
    const ask = await fresh();
    expect(await ask({ kind: 'saveSetup', request: { packId: 3 } })).toHaveProperty(
      'refused',
      expect.stringContaining('packId'),
    );
  });

  test('a pack that does not parse is refused, and the last good one stays in force', async () => {
    const ask = await fresh();
    await ask({ kind: 'saveSetup', request: { packId: 'ludlow', school: setup } });
    expect(await ask({ kind: 'importPack', request: { text: '{"format": 2}' } })).toHaveProperty('refused');
    expect(await ask({ kind: 'getSetup', request: {} })).toMatchObject({ packId: 'ludlow' });
  });

  test('a school’s own pack is taken, and an older version of it is not', async () => {
    const ask = await fresh();
    const { shippedPack } = await import('../../src/school/packs/index.ts');
    const mine = { ...shippedPack('kingsway')!, id: 'ours', school: 'Our School', version: 2 };
    expect(await ask({ kind: 'importPack', request: { text: JSON.stringify(mine) } })).toMatchObject({
      packId: 'ours',
    });
    expect(
      await ask({ kind: 'importPack', request: { text: JSON.stringify({ ...mine, version: 1 }) } }),
    ).toHaveProperty('refused', expect.stringContaining('older'));
    expect(
      await ask({ kind: 'importPack', request: { text: JSON.stringify({ ...mine, id: 'kingsway' }) } }),
    ).toHaveProperty('refused', expect.stringContaining('name of its own'));
  });

  test('the demo school brings its lists as fingerprints, and no name of them is kept', async () => {
    const ask = await fresh();
    expect(await ask({ kind: 'loadDemo', request: {} })).toMatchObject({
      demo: true,
      names: { pupil: 15, staff: 4, parent: 2 },
    });
    const written = JSON.stringify([...kept.values()], (_key, value: unknown) =>
      value instanceof Uint32Array ? [...value].map((n) => n.toString(16)) : value,
    );
    for (const name of ['Benning', 'Amelia', 'Whitlock', 'Adeyinka'])
      expect(written.toLowerCase()).not.toContain(name.toLowerCase());
  });

  test('forgetting everything forgets everything', async () => {
    const ask = await fresh();
    await ask({ kind: 'loadDemo', request: {} });
    expect(await ask({ kind: 'clearAll', request: {} })).toMatchObject({
      done: false,
      demo: false,
      names: { pupil: 0 },
    });
  });

  test('a disk that cannot be written gives a sentence, and changes nothing', async () => {
    const ask = await fresh();
    await ask({ kind: 'saveSetup', request: { packId: 'ludlow', school: setup } });
    broken = true;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await ask({ kind: 'pause', request: { what: 'x', minutes: 60 } })).toHaveProperty(
      'refused',
      expect.stringContaining('Nothing was changed'),
    );
    broken = false;
    expect(await ask({ kind: 'getSetup', request: {} })).toMatchObject({ packId: 'ludlow', pauses: {} });
  });

  test('a pause has an end, or none until it is taken back', async () => {
    const ask = await fresh();
    const paused = (await ask({ kind: 'pause', request: { what: 'x', minutes: 60 } })) as {
      pauses: { x: number };
    };
    expect(paused.pauses.x).toBeGreaterThan(Date.now() + 59 * 60_000);
    expect(await ask({ kind: 'pause', request: { what: 'everything', minutes: null } })).toMatchObject({
      pauses: { everything: null },
    });
    expect(await ask({ kind: 'resume', request: { what: 'everything' } })).not.toHaveProperty(
      'pauses.everything',
    );
  });
});
