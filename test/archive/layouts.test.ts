import { describe, expect, test } from 'vitest';
import { peopleKinds } from '../../src/archive/entry.ts';
import type { SiteId } from '../../src/engine/draft.ts';
import * as facebook from '../archives/facebook.ts';
import * as instagram from '../archives/instagram.ts';
import { bio, comments, owner, people, posts, usernames } from '../archives/story.ts';
import * as x from '../archives/x.ts';
import { zipOf, type Files } from '../archives/zip.ts';
import { dropped, isCounted, readAll } from './read-all.ts';

const inFolder = (files: Files, folder: string): Files => ({
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text])),
  '.DS_Store': 'x',
  [`__MACOSX/${folder}/._tweet.js`]: 'x',
});

type Layout = {
  name: string;
  site: SiteId;
  files: Files;
  /** Own words beside the posts, in any order. */
  more: string[];
  names: string[];
  /** Records in all files that are read, and those among them without own words. */
  records: number;
  wordless: number;
};

const profileOnX = [bio.text, 'https://t.co/blog0001', 'Ambleford', owner.name, `@${owner.handle}`];
const profileOnFacebook = [
  owner.name,
  'wren.ashdown',
  bio.text,
  'Class teacher, Larkfield Primary School',
  'Ambleford',
];
const profileOnInstagram = [bio.text, owner.name, `@${owner.handle}`];
const comment = comments.map(({ text }) => text);

const layouts: Layout[] = [
  {
    name: 'X to 2018',
    site: 'x',
    files: x.before2018(),
    more: [bio.text],
    names: [],
    records: 12,
    wordless: 1,
  },
  {
    name: 'X to 2018, the table alone',
    site: 'x',
    files: { 'tweets.csv': x.table() },
    more: [],
    names: [],
    records: 10,
    wordless: 0,
  },
  {
    name: 'X 2018 to 2020',
    site: 'x',
    files: x.root2018(),
    more: profileOnX,
    names: [],
    records: 16,
    wordless: 4,
  },
  {
    name: 'X from 2020',
    site: 'x',
    files: x.data2020(),
    more: profileOnX,
    names: [],
    records: 16,
    wordless: 4,
  },
  {
    name: 'X from 2023, in parts',
    site: 'x',
    files: x.parts2023(),
    more: [
      ...profileOnX,
      x.longText,
      'Anybody for badminton on Thursday?',
      'On sourdough\nFeed it twice a day.',
    ],
    names: [],
    // Ten posts, a retweet, a long post and its text, one in a community, two articles, twelve followers, two of the profile.
    records: 30,
    wordless: 14,
  },
  {
    name: 'Facebook, the first kind',
    site: 'facebook',
    files: facebook.first2018(),
    more: [...profileOnFacebook, ...comment],
    names: people,
    records: 18,
    wordless: 2,
  },
  {
    name: 'Facebook 2018 to 2023',
    site: 'facebook',
    files: facebook.root2018(),
    more: [...profileOnFacebook, ...comment, 'Coast'],
    names: people,
    records: 19,
    wordless: 2,
  },
  {
    name: 'Facebook 2023',
    site: 'facebook',
    files: facebook.across2023(),
    more: [...profileOnFacebook, ...comment],
    names: people,
    records: 18,
    wordless: 2,
  },
  {
    name: 'Facebook from 2024',
    site: 'facebook',
    files: facebook.activity2024(),
    more: [...profileOnFacebook, ...comment, 'Coast', 'Sto lat, Marigold', 'Ambleford Lido'],
    names: [...people, people[1]!, people[2]!],
    // One of them is a file of stories that the site itself has spoilt.
    records: 25,
    wordless: 3,
  },
  {
    name: 'Instagram 2018 to 2020',
    site: 'instagram',
    files: instagram.root2018(),
    more: [...profileOnInstagram, ...comment],
    names: [...usernames, ...usernames.slice(1)],
    records: 19,
    wordless: 1,
  },
  {
    name: 'Instagram from 2021',
    site: 'instagram',
    files: instagram.content2021(),
    more: [...profileOnInstagram, ...comment],
    names: [...usernames, ...usernames.slice(1)],
    records: 20,
    wordless: 2,
  },
  {
    name: 'Instagram 2022',
    site: 'instagram',
    files: instagram.content2022(),
    more: [...profileOnInstagram, ...comment],
    names: [...usernames, ...usernames.slice(1)],
    records: 20,
    wordless: 2,
  },
  {
    name: 'Instagram from 2024',
    site: 'instagram',
    files: instagram.activity2024(),
    more: [...profileOnInstagram, ...comment],
    names: [...usernames, ...usernames.slice(1)],
    records: 19,
    wordless: 1,
  },
  {
    name: 'Instagram in French',
    site: 'instagram',
    files: instagram.activity2024('fr'),
    more: [...profileOnInstagram, ...comment],
    names: [...usernames, ...usernames.slice(1)],
    records: 19,
    wordless: 1,
  },
  {
    name: 'Instagram in a language without labels of ours',
    site: 'instagram',
    files: instagram.activity2024('cy'),
    // The bio is known by nothing, so every value of the profile is profile text.
    more: [bio.text, owner.name, owner.handle, ...comment],
    names: [...usernames, ...usernames.slice(1)],
    records: 19,
    wordless: 1,
  },
  {
    name: 'Instagram from 2025',
    site: 'instagram',
    files: instagram.media2025(),
    more: [...profileOnInstagram, ...comment, 'First go at Threads'],
    names: [...usernames, ...usernames.slice(1)],
    records: 20,
    wordless: 1,
  },
  {
    name: 'Instagram 2026, the same posts once more in labels',
    site: 'instagram',
    files: instagram.media2025(true),
    more: [...profileOnInstagram, ...comment, 'First go at Threads'],
    names: [...usernames, ...usernames.slice(1)],
    records: 31,
    // A bare photo and a draft; the ten posts are counted as read already.
    wordless: 2,
  },
];

const sorted = (texts: readonly string[]): string[] => [...texts].sort();

describe.each([
  ['as it comes', (files: Files) => files],
  ['packed again by its owner', (files: Files) => inFolder(files, 'my download')],
])('every layout, %s', (_how, around) => {
  test.each(layouts)('$name', async ({ site, files, more, names, records, wordless }) => {
    const all = await readAll(dropped(zipOf(around(files))));
    expect(all.refused).toEqual([]);
    expect(all.downloads.map((one) => one.site)).toEqual([site]);

    const words = all.entries.filter(({ kind }) => !peopleKinds.includes(kind));
    expect(sorted(words.map(({ text }) => text))).toEqual(
      sorted([...posts.map(({ text }) => text), ...more]),
    );
    expect(
      sorted(all.entries.filter(({ kind }) => peopleKinds.includes(kind)).map(({ text }) => text)),
    ).toEqual(sorted(names));
    for (const { text, at } of [...posts, ...(more.includes(comment[0]!) ? comments : [])])
      expect(words.find((entry) => entry.text === text)?.at, text).toBe(at * 1000);

    const present = all.files.filter(({ couldNotTell }) => couldNotTell?.why !== 'not-in-download');
    expect(present.filter((file) => !isCounted(file))).toEqual([]);
    expect(present.reduce((sum, file) => sum + file.records, 0)).toBe(records);
    expect(present.reduce((sum, file) => sum + file.withoutWords + file.notOwn, 0)).toBe(wordless);
  });
});

describe('whose it is', () => {
  test.each([
    ['X to 2018', x.before2018(), { name: owner.name, handle: owner.handle }],
    ['X from 2020', x.data2020(), { name: owner.name, handle: owner.handle }],
    ['Facebook', facebook.activity2024(), { name: owner.name, handle: 'wren.ashdown' }],
    ['Instagram', instagram.activity2024(), { name: owner.name, handle: owner.handle }],
    ['Instagram of 2018', instagram.root2018(), { name: owner.name, handle: owner.handle }],
  ])('%s', async (_name, files, expected) => {
    const { downloads } = await readAll(dropped(zipOf(files)));
    expect(downloads[0]!.owner).toEqual(expected);
  });
});

describe('X', () => {
  test('posts have a link with the handle, and their number', async () => {
    const { entries } = await readAll(dropped(zipOf(x.data2020())));
    const entry = entries.find(({ text }) => text === posts[0]!.text)!;
    expect(entry.id).toBe(x.idOf(posts[0]!.at));
    expect(entry.link).toBe(`https://x.com/${owner.handle}/status/${entry.id}`);
  });

  test('without a handle the link does without one', async () => {
    const files = x.data2020();
    const rest = Object.fromEntries(Object.entries(files).filter(([path]) => !/manifest|account/.test(path)));
    const { entries } = await readAll(dropped(zipOf(rest)));
    expect(entries.find(({ text }) => text === posts[0]!.text)!.link).toMatch(
      /^https:\/\/x\.com\/i\/web\/status\/\d+$/,
    );
  });

  test('a long post takes the place of its cut beginning', async () => {
    const { entries } = await readAll(dropped(zipOf(x.parts2023())));
    const long = entries.filter(({ text }) => text.startsWith('A long walk'));
    expect(long.map(({ text, kind, link }) => ({ text, kind, link: link !== undefined }))).toEqual([
      { text: x.longText, kind: 'post', link: true },
    ]);
  });

  test('a long post without its post is read by itself', async () => {
    const files = { ...x.parts2023(), 'data/tweets-part1.js': x.js('tweets', 1, []) };
    const { entries } = await readAll(dropped(zipOf(files)));
    const long = entries.find(({ text }) => text === x.longText)!;
    expect(long.kind).toBe('long-post');
    expect(long.link).toBeUndefined();
  });

  test('followers are numbers, and that is said', async () => {
    const { files } = await readAll(dropped(zipOf(x.parts2023())));
    expect(files.find(({ path }) => path.endsWith('follower.js'))).toMatchObject({
      records: 12,
      couldNotTell: { why: 'ids-only' },
    });
  });

  test('the names a reply begins with are not the writer’s words', async () => {
    const reply = x.record({ text: '@amelia_khan @LarkfieldPri well done you', at: 1_600_000_000 }, 0, {
      in_reply_to_status_id_str: '1',
      in_reply_to_screen_name: 'amelia_khan',
    });
    const { entries } = await readAll(
      dropped(zipOf({ 'data/tweets.js': x.js('tweets', 0, [{ tweet: reply }]) })),
    );
    expect(entries[0]).toMatchObject({
      kind: 'reply',
      surface: 'comment',
      text: 'well done you',
      remark: 'in reply to @amelia_khan @LarkfieldPri',
    });
  });

  test('links are written out, and what was escaped is put right once', async () => {
    const post = x.record({ text: 'Look &lt;here&gt;', at: 1_600_000_000 }, 0, {
      full_text: 'AT&amp;T &amp;lt; https://t.co/abc',
      entities: {
        urls: [{ url: 'https://t.co/abc', expanded_url: 'https://larkfieldprimary.example/news' }],
      },
    });
    const { entries } = await readAll(
      dropped(zipOf({ 'data/tweets.js': x.js('tweets', 0, [{ tweet: post }]) })),
    );
    expect(entries[0]!.text).toBe('AT&T &lt; https://larkfieldprimary.example/news');
  });

  test('an edited post: each version is read, the older ones are said to be', async () => {
    const ids = [x.idOf(1_600_000_000), x.idOf(1_600_000_060)];
    const versions = ids.map((id, at) =>
      x.record({ text: `version ${at}`, at: 1_600_000_000 + at * 60 }, 0, {
        edit_info:
          at === 0
            ? { initial: { editTweetIds: ids } }
            : { edit: { initialTweetId: ids[0], editControlInitial: { editTweetIds: ids } } },
      }),
    );
    const { entries } = await readAll(
      dropped(zipOf({ 'data/tweets.js': x.js('tweets', 0, x.wrapped(versions)) })),
    );
    expect(entries.map(({ text, remark }) => [text, remark])).toEqual([
      ['version 0', 'an earlier version of a post that was edited'],
      ['version 1', undefined],
    ]);
  });

  test('a date that cannot be is taken from the number', async () => {
    const post = {
      ...x.record({ text: 'hello', at: 1_600_000_000 }),
      created_at: 'Sat Aug 12 16:10:37 +0000 1997',
    };
    const { entries } = await readAll(
      dropped(zipOf({ 'data/tweets.js': x.js('tweets', 0, [{ tweet: post }]) })),
    );
    expect(entries[0]!.at).toBe(1_600_000_000_000);
  });

  test('the list in the download says 10,000 and fewer are there: could not tell', async () => {
    const files = {
      ...x.data2020(),
      'data/manifest.js': x.manifest({ 'tweet.js': 10_000, 'tweet-part1.js': 5 }),
    };
    const all = await readAll(dropped(zipOf(files)));
    expect(all.files.find(({ path }) => path === 'data/tweet.js')).toMatchObject({
      records: 11,
      expected: 10_000,
      couldNotTell: { why: 'count' },
    });
    expect(all.files.find(({ path }) => path === 'tweet-part1.js')).toMatchObject({
      expected: 5,
      couldNotTell: { why: 'not-in-download' },
    });
  });
});

describe('several files', () => {
  test('parts of one download are one, in any order', async () => {
    const files = Object.entries(x.parts2023());
    const parts = [0, 1, 2].map((part) =>
      zipOf(Object.fromEntries(files.filter((_, at) => at % 3 === part))),
    );
    const whole = await readAll(dropped(zipOf(x.parts2023())));
    const all = await readAll(...parts.map((part, at) => dropped(part, `part-${at}.zip`)).reverse());
    expect(all.downloads).toHaveLength(1);
    expect(sorted(all.entries.map(({ text }) => text))).toEqual(
      sorted(whole.entries.map(({ text }) => text)),
    );
    expect(all.files.filter(({ couldNotTell }) => couldNotTell && couldNotTell.why !== 'ids-only')).toEqual(
      [],
    );
  });

  test('the same download twice is read once', async () => {
    const bytes = zipOf(facebook.activity2024());
    const once = await readAll(dropped(bytes, 'a.zip'));
    const twice = await readAll(dropped(bytes, 'a.zip'), dropped(bytes, 'a (1).zip'));
    expect(twice.entries).toHaveLength(once.entries.length);
    expect(twice.downloads[0]!.twice).toBeGreaterThan(5);
  });

  test('an older and a newer download of one account: every post once', async () => {
    const older = { ...x.data2020(), 'data/tweet.js': x.js('tweet', 0, x.wrapped([x.record(posts[0]!, 0)])) };
    const all = await readAll(dropped(zipOf(older), 'old.zip'), dropped(zipOf(x.data2020()), 'new.zip'));
    expect(all.entries.filter(({ text }) => text === posts[0]!.text)).toHaveLength(1);
  });

  test('three sites at once, and two people’s are two', async () => {
    const other = { ...x.data2020(), 'data/account.js': x.account.replace('wrenashdown', 'somebodyelse') };
    const all = await readAll(
      dropped(zipOf(x.data2020()), 'x.zip'),
      dropped(zipOf(facebook.activity2024()), 'f.zip'),
      dropped(zipOf(instagram.media2025()), 'i.zip'),
      dropped(zipOf(other), 'other.zip'),
    );
    expect(all.downloads.map(({ site, owner: whose }) => [site, whose.handle])).toEqual([
      ['x', 'wrenashdown'],
      ['facebook', 'wren.ashdown'],
      ['instagram', 'wrenashdown'],
      ['x', 'somebodyelse'],
    ]);
  });

  test('a folder that the system has unpacked', async () => {
    const files = Object.entries(instagram.media2025()).map(([path, text]) => ({
      path: `instagram-wren/${path}`,
      source: {
        name: path,
        size: Buffer.byteLength(text),
        slice: async (from: number, to: number) => new Uint8Array(Buffer.from(text).subarray(from, to)),
      },
    }));
    const all = await readAll({ kind: 'folder', name: 'instagram-wren', files });
    expect(all.entries.filter(({ kind }) => kind === 'caption')).toHaveLength(posts.length);
  });
});

describe('not read, and what is said', () => {
  test.each([
    ['Facebook', 'facebook', facebook.html()],
    ['Instagram', 'instagram', instagram.html()],
  ] as const)('the HTML kind of %s', async (_name, site, files) => {
    const all = await readAll(dropped(zipOf(files)));
    expect(all.refused).toEqual([{ name: 'download.zip', why: 'web-pages', site }]);
    expect(all.entries).toEqual([]);
  });

  test('data logs', async () => {
    const all = await readAll(dropped(zipOf({ 'data_logs/content/content_1.json': '[]' })));
    expect(all.refused[0]).toMatchObject({ why: 'no-words' });
  });

  test('what was not asked for is said to be missing; “no data” is not', async () => {
    const files = { ...facebook.activity2024() };
    delete files['connections/friends/your_friends.json'];
    const without = await readAll(dropped(zipOf(files)));
    expect(
      without.files
        .filter(({ couldNotTell }) => couldNotTell?.why === 'not-in-download')
        .map(({ path }) => path),
    ).toEqual(['friends']);
    const none = await readAll(dropped(zipOf({ ...files, 'connections/friends/no-data.txt': '' })));
    expect(none.files.filter(({ couldNotTell }) => couldNotTell?.why === 'not-in-download')).toEqual([]);
  });

  test('comments in which no words are found are not called clear', async () => {
    const odd = JSON.stringify([{ string_map_data: { Amser: { timestamp: 1_600_000_000 } } }]);
    const all = await readAll(
      dropped(
        zipOf({ ...instagram.media2025(), 'your_instagram_activity/comments/post_comments_1.json': odd }),
      ),
    );
    expect(all.files.find(({ path }) => path.includes('post_comments'))!.couldNotTell).toEqual({
      why: 'no-words',
      labels: ['Amser'],
    });
  });
});
