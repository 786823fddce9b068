import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/archive/source.ts';
import { posts } from '../archives/story.ts';
import * as facebook from '../archives/facebook.ts';
import * as x from '../archives/x.ts';
import { zip, zipOf, type Files, type ZipFile } from '../archives/zip.ts';
import { dropped, isCounted, readAll } from './read-all.ts';

const filesOf = (files: Files): ZipFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));

const whole = await readAll(dropped(zipOf(x.data2020())));
const ownTexts = (texts: { text: string }[]): string[] => texts.map(({ text }) => text).sort();

describe('ZIPs as they come', () => {
  test.each([
    ['stored', zipOf(x.data2020(), { stored: true })],
    ['sizes after the bytes', zipOf(x.data2020(), { streamed: true })],
    ['Zip64 records in a small file', zipOf(x.data2020(), { zip64: true })],
    ['a comment at the end', zipOf(x.data2020(), { comment: 'made by a program' })],
    ['bytes in front', zipOf(x.data2020(), { before: Buffer.from('MZ not a zip yet') })],
    [
      'back-slashes in its paths',
      zipOf(
        Object.fromEntries(
          Object.entries(x.data2020()).map(([path, text]) => [path.replaceAll('/', '\\'), text]),
        ),
      ),
    ],
  ])('%s', async (_name, bytes) => {
    const all = await readAll(dropped(bytes));
    expect(all.refused).toEqual([]);
    expect(ownTexts(all.entries)).toEqual(ownTexts(whole.entries));
  });
});

describe('no ZIP at all', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['a picture', '\x89PNG\r\n\x1a\n and so on', 'not-a-zip'],
    ['a web page', '<!DOCTYPE html><title>Sign in</title>', 'web-page'],
    ['one file out of it', 'window.YTD.tweets.part0 = [ {} ]', 'single-file'],
    ['a JSON file', '[ { "timestamp": 1 } ]', 'single-file'],
    [
      'a ZIP of other things',
      zipOf({ 'holiday/1.json': '{}', 'notes.html': 'x' }).toString('latin1'),
      'other-site',
    ],
    ['ZIPs in a ZIP', zipOf({ 'part-1.zip': 'PK', 'part-2.zip': 'PK' }).toString('latin1'), 'inner-zips'],
    ['PK and no more', 'PK', 'damaged'],
  ])('%s', async (_name, text, why) => {
    const all = await readAll(dropped(Buffer.from(text, 'latin1'), 'it.zip'));
    expect(all.refused).toEqual([{ name: 'it.zip', why }]);
  });

  test('one bad file loses no other', async () => {
    const all = await readAll(
      dropped(Buffer.from('nonsense'), 'bad.zip'),
      dropped(zipOf(x.data2020()), 'good.zip'),
    );
    expect(all.refused).toHaveLength(1);
    expect(ownTexts(all.entries)).toEqual(ownTexts(whole.entries));
  });
});

describe('cut off', () => {
  const bytes = zip(filesOf(x.data2020()).reverse());
  const names = Object.keys(x.data2020()).reverse();

  test('anywhere: never throws, never reads what is not there, always says so', async () => {
    const all = new Set(ownTexts(whole.entries));
    for (let end = 1; end < bytes.length; end += 331) {
      const found = await readAll(dropped(bytes.subarray(0, end)));
      for (const { text } of found.entries) expect(all.has(text), text).toBe(true);
      for (const file of found.files) expect(isCounted(file), `${end} ${file.path}`).toBe(true);
      expect(found.refused.length + found.notes.length, `cut at ${end}`).toBeGreaterThan(0);
    }
  });

  test('before its list of files: what is whole is read, what is cut is counted', async () => {
    // Inside the file of posts.
    const local = bytes.indexOf(Buffer.from('data/tweet.js'));
    const all = await readAll(dropped(bytes.subarray(0, local + 600)));
    expect(all.notes).toContainEqual({ name: 'download.zip', note: { note: 'cut-off' } });
    const file = all.files.find(({ path }) => path === 'data/tweet.js')!;
    expect(file.couldNotTell).toEqual({ why: 'fault', fault: 'broken' });
    expect(names.indexOf('data/follower.js')).toBeLessThan(names.indexOf('data/tweet.js'));
    expect(all.files.find(({ path }) => path === 'data/follower.js')!.records).toBe(3);
  });

  test('of sizes after the bytes: the files before the cut are found by them', async () => {
    const streamed = zip(filesOf(x.data2020()).map((file) => ({ ...file, streamed: true })));
    const all = await readAll(dropped(streamed.subarray(0, streamed.length - 60)));
    expect(ownTexts(all.entries)).toEqual(ownTexts(whole.entries));
  });
});

describe('locked', () => {
  test('all of it', async () => {
    const all = await readAll(dropped(zip(filesOf(x.data2020()).map((file) => ({ ...file, locked: true })))));
    expect(all.refused).toEqual([{ name: 'download.zip', why: 'locked' }]);
  });

  test('one file of it: the others are read', async () => {
    const all = await readAll(
      dropped(
        zip(
          filesOf(facebook.activity2024()).map((file) => ({
            ...file,
            locked: /comments_and/.test(file.path),
          })),
        ),
      ),
    );
    expect(all.files.find(({ what }) => what === 'comments')!.couldNotTell).toEqual({
      why: 'fault',
      fault: 'locked',
    });
    expect(all.entries.filter(({ kind }) => kind === 'post').length).toBeGreaterThan(5);
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(64 << 20, ' ');
  const bomb: ZipFile = { path: 'data/tweets-part1.js', bytes: zeros };

  test('a ratio that no text has: not opened, and said', async () => {
    const all = await readAll(dropped(zip([...filesOf(x.data2020()), bomb])));
    expect(all.files.find(({ path }) => path === bomb.path)!.couldNotTell).toEqual({
      why: 'fault',
      fault: 'too-large',
    });
    expect(ownTexts(all.entries)).toEqual(ownTexts(whole.entries));
  });

  test('a size that is a lie: stopped where the size said', async () => {
    const all = await readAll(dropped(zip([...filesOf(x.data2020()), { ...bomb, claims: { size: 1000 } }])));
    expect(all.files.find(({ path }) => path === bomb.path)!.couldNotTell).toEqual({
      why: 'fault',
      fault: 'too-large',
    });
  });

  test('many names for the same bytes', async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({
      path: `data/tweets-part${at + 2}.js`,
      bytes: Buffer.alloc(0),
      again: true,
    }));
    const all = await readAll(
      dropped(zip([...filesOf(x.data2020()), { ...bomb, bytes: Buffer.from('x = []') }, ...many])),
    );
    expect(
      all.files.filter(
        ({ couldNotTell }) => couldNotTell?.why === 'fault' && couldNotTell.fault === 'overlap',
      ),
    ).toHaveLength(501);
    expect(ownTexts(all.entries)).toEqual(ownTexts(whole.entries));
  });

  test('brackets in brackets, 100,000 deep', async () => {
    const deep = `[${'['.repeat(100_000)}${']'.repeat(100_000)},{"tweet":${JSON.stringify(x.record(posts[0]!))}}]`;
    const all = await readAll(
      dropped(zipOf({ ...x.data2020(), 'data/tweet.js': `window.YTD.tweet.part0 = ${deep}` })),
    );
    expect(all.files.find(({ path }) => path === 'data/tweet.js')).toMatchObject({
      records: 2,
      read: 1,
      unreadable: 1,
    });
    const object = await readAll(
      dropped(
        zipOf({
          ...facebook.root2018(),
          'posts/your_posts_1.json': `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        }),
      ),
    );
    expect(object.files.find(({ what }) => what === 'posts')).toMatchObject({ unreadable: 1 });
  });

  test('70,000 files in it, more than the short record can say', async () => {
    const many = Array.from({ length: 70_000 }, (_, at) => ({
      path: `data/tweets_media/${at}.jpg`,
      bytes: Buffer.alloc(0),
      stored: true,
    }));
    const bytes = zip([...filesOf(x.data2020()), ...many], { zip64: true });
    const all = await readAll(dropped(bytes));
    expect(ownTexts(all.entries)).toEqual(ownTexts(whole.entries));
  });
});

describe('paths that climb', () => {
  test.each([
    '../data/tweet-part1.js',
    'data/../../x/tweets.js',
    '/etc/tweets.js',
    'C:\\tweets.js',
    '..\\tweets.js',
  ])('%s', async (path) => {
    const all = await readAll(
      dropped(
        zip([
          ...filesOf(x.data2020()),
          { path, bytes: Buffer.from('window.x = [ {"full_text":"no","id_str":"1"} ]') },
        ]),
      ),
    );
    expect(all.notes).toEqual([{ name: 'download.zip', note: { note: 'climbing', count: 1 } }]);
    expect(ownTexts(all.entries)).toEqual(ownTexts(whole.entries));
  });
});

describe('broken JSON', () => {
  test.each([
    [
      'one record among ten',
      (text: string) => text.replace('"created_at"', '"created_at'),
      { unreadable: 1 },
    ],
    ['a bracket too many', (text: string) => text.replace(/\]$/, '}]'), {}],
    ['nothing but words', () => '[object Object]', { unreadable: 1, read: 0 }],
    ['no bracket at all', () => 'Service unavailable', { records: 0, couldNotTell: { why: 'no-records' } }],
    [
      'an end that is missing',
      (text: string) => text.slice(0, -900),
      { couldNotTell: { why: 'breaks-off' } },
    ],
  ])('%s', async (_name, spoil, expected) => {
    const files = x.root2018();
    const all = await readAll(dropped(zipOf({ ...files, 'tweet.js': spoil(files['tweet.js']!) })));
    const file = all.files.find(({ path }) => path === 'tweet.js')!;
    expect(file).toMatchObject(expected);
    expect(file.couldNotTell).toBeDefined();
    expect(isCounted(file)).toBe(true);
    expect(all.entries.some(({ kind }) => kind === 'bio')).toBe(true);
  });
});

test('a file that is taken away while it is read', async () => {
  const bytes = zipOf(x.data2020());
  let reads = 0;
  const source: Source = {
    name: 'gone.zip',
    size: bytes.length,
    slice: async (start, end) => {
      if (++reads > 12) throw new DOMException('gone', 'NotReadableError');
      return new Uint8Array(bytes.subarray(start, end));
    },
  };
  const all = await readAll({ kind: 'file', source });
  expect(
    all.files.some(({ couldNotTell }) => couldNotTell?.why === 'fault' && couldNotTell.fault === 'vanished'),
  ).toBe(true);
});

test('20 GB of pictures cost nothing: only the list and the wanted files are read', async () => {
  // The files, then 20 GB that nobody may ask for, then the list of files.
  const gap = 20 * 1024 ** 3;
  let asked = 0;
  const list = zip64Tail(zipOf(x.data2020(), { zip64: true }), gap);
  const source: Source = {
    name: 'large.zip',
    size: list.at + list.bytes.length,
    slice: async (from, to) => {
      asked += to - from;
      const out = Buffer.alloc(to - from);
      for (let at = from; at < to; at++)
        out[at - from] = at < list.at - gap ? list.body[at]! : at >= list.at ? list.bytes[at - list.at]! : 0;
      return new Uint8Array(out);
    },
  };
  const all = await readAll({ kind: 'file', source });
  expect(ownTexts(all.entries)).toEqual(ownTexts(whole.entries));
  expect(asked).toBeLessThan(2_000_000);
});

/** Moves the list of files of a Zip64 file behind a gap of so many bytes. */
function zip64Tail(bytes: Buffer, gap: number): { body: Buffer; at: number; bytes: Buffer } {
  const record = bytes.length - 22 - 20 - 56;
  const start = Number(bytes.readBigUInt64LE(record + 48));
  const tail = Buffer.from(bytes.subarray(start));
  const at = start + gap;
  tail.writeBigUInt64LE(BigInt(at), record - start + 48);
  tail.writeBigUInt64LE(BigInt(record + gap), record - start + 56 + 8);
  return { body: bytes.subarray(0, start), at, bytes: tail };
}
