import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Port, Sender } from '../../src/browser/messaging.ts';
import type { PersonAnswer, ReadingAnswer } from '../../src/messages/person-answer.ts';
import { keptLists } from '../../src/people/kept-lists.ts';
import { demoKey, demoRoster, demoSchool } from '../demo.ts';
import { waitFor } from '../wait-for.ts';

const kept = new Map<string, unknown>();
vi.mock('../../src/browser/store.ts', () => ({
  load: async (key: string) => kept.get(key),
  save: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
  forgetAll: async () => kept.clear(),
}));
vi.mock('../../src/browser/action.ts', () => ({ openApp: async () => undefined }));
vi.mock('../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));
const { takeReadingPort } = await import('../../src/background/reading-port.ts');
const { change } = await import('../../src/background/session.ts');
const { getPeople } = await import('../../src/background/handlers/get-people.ts');
const { getPerson } = await import('../../src/background/handlers/get-person.ts');
const { sayOfPerson } = await import('../../src/background/handlers/say-of-person.ts');
const { forgetPeopleNow } = await import('../../src/background/handlers/forget-people.ts');
const { clearAll } = await import('../../src/background/handlers/clear-all.ts');

let tabs = 100;
function open() {
  const heard: ((message: unknown) => void)[] = [];
  const said: ReadingAnswer[] = [];
  const port = {
    sender: { id: 'us', url: 'https://x.com/home', tab: { id: tabs++ }, frameId: 0 } as Sender,
    onMessage: { addListener: (one: (message: unknown) => void) => heard.push(one) },
    onDisconnect: { addListener: () => undefined },
    postMessage: (message: ReadingAnswer) => said.push(message),
    disconnect: () => undefined,
  };
  takeReadingPort(port as unknown as Port);
  const hear = (message: unknown): void => heard.forEach((one) => one(message));
  let id = 0;
  const ask = async (...people: object[]): Promise<(PersonAnswer | null)[]> => {
    const mine = ++id;
    hear({ type: 'people', id: mine, site: 'x', people });
    return waitFor(() => {
      const reply = said.find((one) => one.type === 'people' && one.id === mine);
      if (reply?.type !== 'people') throw new Error('no answer yet');
      return reply.answers;
    });
  };
  return { hear, said, ask };
}

const setUp = (packId: string) =>
  change(() => ({
    packId,
    school: demoSchool,
    lists: keptLists(demoRoster, Date.now(), true),
    key: demoKey,
  }));

beforeEach(async () => {
  await setUp('kingsway');
  await forgetPeopleNow();
});

const amelia = { name: 'Amelia Khan', handle: 'amelia_k', id: '77', way: 'request' };

describe('asking about people', () => {
  test('a name on a list is a likeness and a question, in the order asked', async () => {
    const [nobody, one] = await open().ask({ name: 'Robin Nobody', handle: 'robin', way: 'request' }, amelia);
    expect(nobody).toBeNull();
    expect(one).toMatchObject({
      marks: [],
      named: ['pupil'],
      presses: { accept: { severity: 'warn', guess: true } },
    });
    expect(one!.notes[0]).toMatchObject({ rule: 'pupil-connection', severity: 'advise', guess: true });
  });

  test('a mark gives full strength, under any name, by handle or by number', async () => {
    const { hear, ask, said } = open();
    hear({ type: 'say', site: 'x', account: { handle: 'amelia_k', id: '77' }, saying: { marks: ['pupil'] } });
    await waitFor(() => expect(said).toContainEqual({ type: 'changed', anew: false }));
    const answers = await ask(
      { ...amelia, name: 'somebody else 🦋' },
      { handle: 'AMELIA_K', way: 'follower' },
      { id: '77', way: 'suggestion' },
      { name: 'Amelia Khan', handle: 'another_amelia', way: 'request' },
    );
    expect(answers.map((one) => one?.presses.accept?.severity)).toEqual(['stop', 'stop', 'stop', 'warn']);
  });

  test('“not them” is remembered for that account, and another of the name is still asked about', async () => {
    const { hear, ask, said } = open();
    hear({
      type: 'say',
      site: 'x',
      account: { handle: 'amelia_k' },
      saying: { marks: [], notThem: true },
    });
    await waitFor(() => expect(said).toContainEqual({ type: 'changed', anew: false }));
    const [same, other] = await ask(amelia, { ...amelia, handle: 'amelia_two', id: '78' });
    expect(same).toMatchObject({ notThem: true, named: [], notes: [], presses: {} });
    expect(other).toMatchObject({ notThem: false, named: ['pupil'] });
  });

  test('what is kept holds no name and no handle', async () => {
    const { hear, said } = open();
    hear({ type: 'say', site: 'x', account: { handle: 'amelia_k' }, saying: { marks: ['parent'] } });
    await waitFor(() => expect(said).toContainEqual({ type: 'changed', anew: false }));
    expect(JSON.stringify(kept.get('known-people'))).not.toMatch(/amelia/i);
  });

  test('the school’s own page is known by its handle', async () => {
    await setUp('st-nicholas');
    const [own] = await open().ask({ handle: demoSchool.handles[0]!.replace('@', ''), way: 'profile' });
    expect(own).toMatchObject({ ofSchool: true, presses: { ask: { rule: 'official-account-conduct' } } });
  });

  test('the same names again and again use up no allowance', async () => {
    const { hear, said } = open();
    const spread = Array.from({ length: 250 }, (_, at) => `Amelia Khan ${'Ollie Benning '.repeat(at % 2)}`);
    for (let from = 0; from < 250; from += 100)
      hear({
        type: 'people',
        id: from,
        site: 'x',
        people: spread.slice(from, from + 100).map((name) => ({ name, way: 'member' })),
      });
    await waitFor(() => expect(said.filter(({ type }) => type === 'people')).toHaveLength(3));
    expect(said.every((one) => one.type !== 'people' || !one.spent)).toBe(true);
  });

  test.each([
    { type: 'people', id: 1, site: 'facebook', people: [amelia] },
    { type: 'people', id: 1, site: 'x', people: Array(101).fill(amelia) },
    { type: 'people', id: 1, site: 'x', people: [{ ...amelia, name: 'x'.repeat(10_000) }] },
    { type: 'people', id: 1, site: 'x', people: [{ ...amelia, way: 'stalking' }] },
    { type: 'say', site: 'x', account: { handle: 'a' }, saying: { marks: ['head'] } },
    { type: 'say', site: 'facebook', account: { handle: 'a' }, saying: { marks: ['pupil'] } },
  ])('is dropped when it is not what a reader asks: %j', async (message) => {
    const { hear, said } = open();
    hear(message);
    await new Promise((done) => setTimeout(done, 10));
    expect(said).toEqual([]);
    expect((await getPeople()).people).toBe(0);
  });

  test('while checks rest, or without a policy, nothing is answered', async () => {
    await change(() => ({ packId: null }));
    const { hear, said } = open();
    hear({ type: 'people', id: 1, site: 'x', people: [amelia] });
    await waitFor(() => expect(said).toEqual([{ type: 'resting', id: 1, locked: false }]));
  });
});

describe('the popup', () => {
  test('marks the person whose page is open, counts, and forgets all in one go', async () => {
    const account = { handle: 'amelia_k' };
    expect(await sayOfPerson({ site: 'x', account, saying: { marks: ['pupil', 'family'] } })).toMatchObject({
      people: 1,
      marks: { pupil: 1, family: 1 },
    });
    expect(await getPerson({ site: 'x', account })).toMatchObject({
      answer: { marks: ['pupil', 'family'] },
      offer: { learner: 'student', conditions: ['acknowledged'] },
    });
    expect(await forgetPeopleNow()).toMatchObject({ people: 0 });
    expect(await getPerson({ site: 'x', account })).toMatchObject({ answer: null });
  });

  test('says so when it is not plain whose page it is', async () => {
    expect(await sayOfPerson({ site: 'x', account: {}, saying: { marks: ['pupil'] } })).toHaveProperty(
      'refused',
    );
    expect((await getPeople()).people).toBe(0);
  });

  test('what is wiped is gone', async () => {
    await sayOfPerson({ site: 'x', account: { handle: 'amelia_k' }, saying: { marks: ['pupil'] } });
    await clearAll();
    expect((await getPeople()).people).toBe(0);
  });
});
