import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Port, Sender } from '../../../src/browser/messaging.ts';
import type { SeenPicture } from '../../../src/engine/picture.ts';
import { everything } from '../../images/made/exif.ts';
import { drawing, film, jpeg, movingGif, png, textFile } from '../../images/made/files.ts';
import { requests } from '../../messages/samples.ts';
import type { Viewer } from '../../../src/models/viewer.ts';
import type { ReadPart } from '../../../src/models/word-reader.ts';
import { waitFor } from '../../wait-for.ts';

const forNow = new Map<string, unknown>();
vi.mock('../../../src/browser/store.ts', () => ({
  load: async () => undefined,
  save: async () => undefined,
  forget: async () => undefined,
  forgetAll: async () => undefined,
}));
vi.mock('../../../src/browser/session-store.ts', () => ({
  loadForNow: async (key: string) => forNow.get(key),
  saveForNow: async (key: string, value: unknown) => void forNow.set(key, JSON.parse(JSON.stringify(value))),
}));
vi.mock('../../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));

/** What the models would say; until a test says otherwise they do not start. */
const models = {
  wake: vi.fn<Viewer['wake']>(),
  letGo: vi.fn<Viewer['letGo']>(),
  open: vi.fn<Viewer['open']>(),
  look: vi.fn<Viewer['look']>(),
  words: vi.fn<Viewer['words']>(),
};
const opened = 7;
const face = { left: 0, top: 0, right: 1, bottom: 1, sure: 1 };
const all = (...lines: string[]): ReadPart => ({ lines, more: false, all: true });
vi.mock('../../../src/background/pictures/viewer.ts', () => ({ viewer: models }));
vi.mock('../../../src/browser/report.ts', () => ({ report: () => undefined }));

const { takePicturePort } = await import('../../../src/background/pictures/picture-port.ts');
const { picturesFor } = await import('../../../src/background/pictures/tray.ts');
const { change } = await import('../../../src/background/session.ts');
const { keepPort } = await import('../../../src/background/tabs-told.ts');

type Fake = { hear(message: unknown): void; end(): void; said: unknown[] };
let nextTab = 1;

function open(tab: number, url = 'https://x.com/home'): Fake {
  const heard: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  const port = {
    name: 'pictures',
    sender: { id: 'us', url, tab: { id: tab }, frameId: 0 } as Sender,
    said: [] as unknown[],
    onMessage: { addListener: (one: (message: unknown) => void) => heard.push(one) },
    onDisconnect: { addListener: (one: () => void) => ended.push(one) },
    postMessage: (message: unknown) => port.said.push(message),
    disconnect: () => undefined,
    hear: (message: unknown) => heard.forEach((one) => one(message)),
    end: () => ended.forEach((one) => one()),
  };
  takePicturePort(port as unknown as Port);
  return port;
}

const page = '5d1c1a3e-8f0b-4c52-9d4e-0a7b6c2f9e11';
const picture = (id: number, file: unknown, more: object = {}) => ({
  type: 'picture',
  page,
  id,
  site: 'x',
  role: 'draft',
  name: 'one.jpg',
  size: 500,
  original: true,
  file,
  ...more,
});

const settled = (tab: number, media = 1): Promise<SeenPicture[]> =>
  waitFor(async () => {
    const trays = (forNow.get('pictures') ?? {}) as Record<string, { entries: unknown[] } | undefined>;
    expect(trays[tab]?.entries).toHaveLength(media);
    const seen = await picturesFor(tab, media);
    expect(seen.every(({ file, faces, words }) => ![file, faces, words].includes('waiting'))).toBe(true);
    return seen;
  });

beforeEach(async () => {
  nextTab++;
  models.wake.mockReset().mockResolvedValue();
  models.letGo.mockReset().mockResolvedValue();
  models.open.mockReset().mockResolvedValue(opened);
  models.look.mockReset().mockRejectedValue(new Error('no model'));
  models.words.mockReset().mockRejectedValue(new Error('no model'));
  await change(() => ({ packId: 'kingsway', school: requests.saveSetup.school, pauses: {} }));
});

describe('a picture that a page passes on', () => {
  test('as a file: what it tells is there for the check of its tab, and of no other', async () => {
    open(nextTab).hear(picture(1, new Blob([jpeg(everything)])));
    const [seen] = await settled(nextTab);
    expect(seen).toMatchObject({ file: ['place', 'person', 'device', 'time'], video: false });
    expect((await picturesFor(nextTab + 500, 1))[0]).toMatchObject({ file: 'unseen' });
  });

  test('in parts, where the browser passes no file on', async () => {
    const port = open(nextTab);
    port.hear(picture(1, {}));
    expect(port.said).toEqual([{ type: 'parts', id: 1 }]);
    const letters = Buffer.from(jpeg(everything)).toString('base64');
    const middle = Math.floor(letters.length / 8) * 4;
    port.hear({ type: 'part', id: 1, part: letters.slice(0, middle), last: false });
    port.hear({ type: 'part', id: 1, part: letters.slice(middle), last: true });
    expect((await settled(nextTab))[0]).toMatchObject({ file: ['place', 'person', 'device', 'time'] });
  });

  test('asked for in parts and not to be read any more: nobody waits for it', async () => {
    const port = open(nextTab);
    port.hear(picture(1, {}));
    port.hear(picture(1, undefined, { size: 60_000_001 }));
    expect((await settled(nextTab))[0]).toMatchObject({ file: 'unseen', faces: 'unseen', words: 'unseen' });
  });

  test.each([
    ['moved', new DOMException('It was moved', 'NotReadableError')],
    ['a fault of ours', new TypeError('no such thing')],
  ])('as a file that cannot be read (%s): nobody waits for it', async (_what, cause) => {
    const file = new Blob([jpeg(everything)]);
    file.slice = () => {
      throw cause;
    };
    open(nextTab).hear(picture(1, file));
    expect((await settled(nextTab))[0]).toMatchObject({ file: 'unseen', faces: 'unseen', words: 'unseen' });
  });

  test('whose name or caption names the school', async () => {
    const port = open(nextTab);
    port.hear(picture(1, new Blob([png({}, [])]), { name: 'larkfield-primary-sports-day.png' }));
    port.hear(picture(2, new Blob([jpeg({ caption: 'Tea at Larkfield' })])));
    const [first, second] = await settled(nextTab, 2);
    expect(first).toMatchObject({ told: ['Larkfield'], words: 'unseen' });
    expect(second).toMatchObject({ told: ['Larkfield'] });
  });

  test.each<[string, Uint8Array<ArrayBuffer>, Partial<SeenPicture>]>([
    ['a film', film(), { video: true, file: ['place', 'time'], faces: 'unseen' }],
    ['a moving picture', movingGif(), { moving: true, file: [] }],
    ['a drawing with a script', drawing(), { file: 'unseen', faces: 'unseen', words: 'unseen' }],
    ['a text with a picture’s name', textFile(), { file: 'unseen', faces: 'unseen', words: 'unseen' }],
    ['half a picture', jpeg({}, []).slice(0, 200), { file: 'unseen' }],
    ['an empty file', new Uint8Array(), { file: 'unseen', faces: 'unseen', words: 'unseen' }],
  ])('%s has a defined answer', async (_name, bytes, seen) => {
    open(nextTab).hear(picture(1, new Blob([bytes])));
    expect((await settled(nextTab))[0]).toMatchObject(seen);
  });

  test('of which only what the page drew came: nothing is said of its file', async () => {
    open(nextTab).hear(picture(1, new Blob([jpeg(everything)]), { original: false, name: '' }));
    expect((await settled(nextTab))[0]).toMatchObject({ file: 'unseen' });
  });

  test('that is too large is not asked for', async () => {
    const port = open(nextTab);
    port.hear(picture(1, {}, { size: 61_000_000 }));
    expect((await settled(nextTab))[0]).toMatchObject({ file: 'unseen', faces: 'unseen' });
    expect(port.said).toEqual([]);
  });
});

describe('what the models see', () => {
  const print = '0f0f0f0f0f0f0f0f';
  const whole = new Blob([png({}, [])]);

  test('is told as it comes: faces before words', async () => {
    models.look.mockResolvedValue({ faces: [face, face], print });
    let read: (part: ReadPart) => void = () => undefined;
    models.words.mockReturnValue(new Promise((done) => (read = done)));
    open(nextTab).hear(picture(1, whole));
    await waitFor(async () =>
      expect((await picturesFor(nextTab, 1))[0]).toMatchObject({ file: [], faces: 2, words: 'waiting' }),
    );
    read(all('LARKFIELD', 'and nothing else'));
    expect((await settled(nextTab))[0]).toMatchObject({ faces: 2, words: ['Larkfield'] });
  });

  test('is the school’s logo where its fingerprint is known', async () => {
    models.look.mockResolvedValue({ faces: [], print });
    models.words.mockResolvedValue(all());
    await change(({ school }) => ({ school: { ...school, logo: '0f0f0f0f0f0f0f0e' } }));
    open(nextTab).hear(picture(1, whole));
    expect((await settled(nextTab))[0]).toMatchObject({ logo: true });
    await change(({ school }) => ({ school: { ...school, logo: '7a3c91e2d45b6f08' } }));
    open(nextTab + 500).hear(picture(1, whole));
    expect((await settled(nextTab + 500))[0]).toMatchObject({ logo: false });
  });

  test('is looked for again when no word of the school’s was read, and then it is enough', async () => {
    models.look.mockResolvedValue({ faces: [], print });
    models.words.mockImplementation(async ({ picture }) => ({
      ...all(picture ? 'nothing' : 'Larkfield'),
      more: true,
    }));
    open(nextTab).hear(picture(1, whole));
    expect((await settled(nextTab))[0]).toMatchObject({ words: ['Larkfield'] });
    expect(models.words.mock.calls.map(([{ picture }]) => picture)).toEqual([opened, undefined]);
  });

  test('is read in parts, and no further once the school’s name was among them', async () => {
    models.look.mockResolvedValue({ faces: [], print });
    const parts = ['a bench', 'Larkfield', 'a bin'].map((line) => ({ ...all(line), more: true, all: false }));
    parts.forEach((part) => models.words.mockResolvedValueOnce(part));
    open(nextTab).hear(picture(1, whole));
    expect((await settled(nextTab))[0]).toMatchObject({ words: ['Larkfield'], partly: false });
    expect(models.words).toHaveBeenCalledTimes(2);
  });

  test('is part of it when there was no time for more, and that is said', async () => {
    models.look.mockResolvedValue({ faces: [], print });
    models.words.mockResolvedValue({ lines: ['a bench'], more: false, all: false });
    open(nextTab).hear(picture(1, whole));
    expect((await settled(nextTab))[0]).toMatchObject({ words: [], partly: true });
    expect(models.words.mock.calls[0]?.[0].within).toBeLessThanOrEqual(2800);
  });

  test('is looked for in turn: words wait for the faces, and the picture is let go of in the end', async () => {
    let see: (shapes: { faces: (typeof face)[]; print: string }) => void = () => undefined;
    models.look.mockReturnValue(new Promise((done) => (see = done)));
    models.words.mockResolvedValue(all('Larkfield'));
    open(nextTab).hear(picture(1, whole));
    await waitFor(() => expect(models.look).toHaveBeenCalledWith(opened));
    await new Promise((done) => setTimeout(done, 30));
    expect(models.words).not.toHaveBeenCalled();
    expect(models.letGo).not.toHaveBeenCalled();
    see({ faces: [], print });
    await settled(nextTab);
    await waitFor(() => expect(models.letGo.mock.calls).toEqual([[opened]]));
    expect(models.wake).toHaveBeenCalledTimes(1);
  });

  test('fails by itself: without faces words are read all the same', async () => {
    models.words.mockResolvedValue(all('Larkfield'));
    open(nextTab).hear(picture(1, whole));
    expect((await settled(nextTab))[0]).toMatchObject({ faces: 'unseen', words: ['Larkfield'] });
  });

  test('is not asked of a film, a drawing, a text or a picture of 200 million pixels', async () => {
    const huge = png({}, []);
    new DataView(huge.buffer).setUint32(16, 20_000);
    new DataView(huge.buffer).setUint32(20, 10_000);
    const port = open(nextTab);
    [film(), drawing(), textFile(), huge].forEach((bytes, at) => port.hear(picture(at, new Blob([bytes]))));
    const seen = await settled(nextTab, 4);
    for (const one of seen) expect(one).toMatchObject({ faces: 'unseen', words: 'unseen' });
    expect(seen.map(({ large }) => large)).toEqual([false, false, false, true]);
    expect(models.open).not.toHaveBeenCalled();
    expect(models.wake).not.toHaveBeenCalled();
  });

  test('of one that was taken out meanwhile goes nowhere, and its words are not read', async () => {
    let give: (picture: number) => void = () => undefined;
    models.open.mockReturnValue(new Promise((done) => (give = done)));
    const port = open(nextTab);
    port.hear(picture(1, whole));
    await waitFor(() => expect(models.open).toHaveBeenCalled());
    port.hear({ type: 'gone', page, ids: [1] });
    give(opened);
    await new Promise((done) => setTimeout(done, 30));
    expect((await picturesFor(nextTab, 1))[0]).toMatchObject({ faces: 'unseen', file: 'unseen' });
    expect(models.look).not.toHaveBeenCalled();
    expect(models.words).not.toHaveBeenCalled();
    expect(models.letGo).toHaveBeenCalledWith(opened);
  });

  test('of several is opened one after the other, and one that does not open holds up none', async () => {
    const broken = new Blob([jpeg({}, []).slice(0, 300)]);
    let opening = 0;
    models.open.mockImplementation(async (file) => {
      expect(++opening).toBe(1);
      await new Promise((done) => setTimeout(done, 5));
      opening--;
      if (file.size === broken.size) throw new Error('The source image could not be decoded.');
      return opened;
    });
    models.look.mockResolvedValue({ faces: [face], print });
    models.words.mockResolvedValue(all());
    const port = open(nextTab);
    [whole, broken, whole, whole].forEach((file, at) => port.hear(picture(at, file)));
    const seen = await settled(nextTab, 4);
    expect(seen.map(({ faces }) => faces)).toEqual([1, 'unseen', 1, 1]);
  });
});

describe('what is known of a tab’s pictures', () => {
  test('goes with a picture that is taken out, and the others stay', async () => {
    const port = open(nextTab);
    port.hear(picture(1, new Blob([jpeg(everything)])));
    port.hear(picture(2, new Blob([png({}, [])])));
    await settled(nextTab, 2);
    port.hear({ type: 'gone', page, ids: [1] });
    await waitFor(async () => expect((await picturesFor(nextTab, 1))[0]).toMatchObject({ file: [] }));
    expect((await picturesFor(nextTab, 2))[1]).toMatchObject({ file: 'unseen' });
  });

  test('that is taken out is told, because the draft may have been checked with it since', async () => {
    const port = open(nextTab);
    port.hear(picture(1, new Blob([png({}, [])])));
    port.hear(picture(2, new Blob([jpeg(everything)])));
    await settled(nextTab, 2);
    const told: unknown[] = [];
    keepPort(nextTab, { postMessage: (message: unknown) => told.push(message) } as unknown as Port);
    port.hear({ type: 'gone', page, ids: [2] });
    await waitFor(() => expect(told).toEqual([{ type: 'again' }]));
    expect((await picturesFor(nextTab, 1))[0]).toMatchObject({ file: [] });
  });

  test('does not come back when one is taken out while it is being looked at', async () => {
    const port = open(nextTab);
    port.hear(picture(1, new Blob([png({}, [])])));
    port.hear(picture(2, new Blob([jpeg(everything)])));
    port.hear({ type: 'gone', page, ids: [2] });
    await settled(nextTab);
    await new Promise((done) => setTimeout(done, 30));
    expect((await picturesFor(nextTab, 2)).map(({ file }) => file)).toEqual([[], 'unseen']);
  });

  test('goes with the page', async () => {
    const port = open(nextTab);
    port.hear(picture(1, new Blob([jpeg(everything)])));
    await settled(nextTab);
    port.end();
    await waitFor(async () => expect((await picturesFor(nextTab, 1))[0]).toMatchObject({ file: 'unseen' }));
    expect(Object.keys(forNow.get('pictures') as object)).not.toContain(String(nextTab));
  });

  test('is not carried over to another load of the page', async () => {
    open(nextTab).hear(picture(1, new Blob([jpeg(everything)])));
    await settled(nextTab);
    open(nextTab).hear(
      picture(1, new Blob([png({}, [])]), { page: '00000000-0000-4000-8000-000000000000', name: 'two.png' }),
    );
    await waitFor(async () =>
      expect((await picturesFor(nextTab, 2)).map(({ file }) => file)).toEqual([[], 'unseen']),
    );
  });

  test('is a count and words of the school’s: no part of a picture or of what stands in its file is kept', async () => {
    open(nextTab).hear(picture(1, new Blob([jpeg(everything)]), { name: 'mia-hollis-larkfield.jpg' }));
    await settled(nextTab);
    const kept = JSON.stringify([...forNow]);
    for (const words of ['Jordan', 'LK-0042', 'mia', '51.25', 'Sports']) expect(kept).not.toContain(words);
  });
});

test('nothing is looked at while checks rest, or under a policy that says nothing of pictures', async () => {
  await change(() => ({ pauses: { x: null } }));
  const port = open(nextTab);
  port.hear(picture(1, new Blob([jpeg(everything)])));
  await change(() => ({ pauses: {}, packId: null }));
  port.hear(picture(2, new Blob([jpeg(everything)])));
  await new Promise((done) => setTimeout(done, 30));
  expect((await picturesFor(nextTab, 1))[0]).toMatchObject({ file: 'unseen' });
});

test('a page speaks for the site it is on', async () => {
  open(nextTab, 'https://www.facebook.com/').hear(picture(1, new Blob([jpeg(everything)])));
  await new Promise((done) => setTimeout(done, 30));
  expect((await picturesFor(nextTab, 1))[0]).toMatchObject({ file: 'unseen' });
});
