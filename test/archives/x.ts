import type { Files } from './zip.ts';
import { bio, owner, posts, type Told } from './story.ts';

const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

/** "Sat Aug 12 16:10:37 +0000 2023" */
export function writtenTime(seconds: number): string {
  const at = new Date(seconds * 1000);
  return `${days[at.getUTCDay()]} ${months[at.getUTCMonth()]} ${two(at.getUTCDate())} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000 ${at.getUTCFullYear()}`;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The number of a post holds its time. */
export const idOf = (seconds: number, index = 0): string =>
  String(((BigInt(seconds) * 1000n - 1_288_834_974_657n) << 22n) + BigInt(index));

/** A record as X writes it, most of it of no use to anybody here. */
export function record({ text, at }: Pick<Told, 'text' | 'at'>, index = 0, more: object = {}): object {
  const id = idOf(at, index);
  return {
    edit_info: {
      initial: {
        editTweetIds: [id],
        editableUntil: new Date((at + 3600) * 1000).toISOString(),
        editsRemaining: '5',
        isEditEligible: true,
      },
    },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    display_text_range: ['0', String(text.length)],
    favorite_count: String(index % 9),
    id_str: id,
    truncated: false,
    retweet_count: '0',
    id,
    created_at: writtenTime(at),
    favorited: false,
    full_text: escaped(text),
    lang: 'en',
    ...more,
  };
}

const retweet = (index: number): object =>
  record(
    { text: 'RT @someoneelse: Half the parents at Larkfield are idiots, and so is …', at: 1_500_000_000 },
    index,
  );

/** A picture’s own link at the end of the text, and the records that go with it. */
const withPicture = (told: Told, index: number): object => {
  const url = 'https://t.co/pIctUre001';
  const media = [
    { url, media_url: 'http://pbs.twimg.com/media/abc.jpg', indices: ['1', '2'], type: 'photo' },
  ];
  const { text, at } = told;
  return record({ text, at }, index, {
    full_text: `${escaped(text)} ${url}`,
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [], media },
    extended_entities: { media },
  });
};

const js = (name: string, part: number, values: readonly unknown[]): string =>
  `window.YTD.${name}.part${part} = ${values.length === 0 ? '[ ]' : JSON.stringify(values, null, 2)}`;

const wrapped = (records: readonly object[]): object[] => records.map((tweet) => ({ tweet }));

const account = js('account', 0, [
  {
    account: {
      email: 'wren@post.example',
      createdVia: 'web',
      username: owner.handle,
      accountId: owner.id,
      createdAt: '2012-03-04T05:06:07.000Z',
      accountDisplayName: owner.name,
    },
  },
]);

const profile = js('profile', 0, [
  {
    profile: {
      description: { bio: escaped(bio.text), website: 'https://t.co/blog0001', location: 'Ambleford' },
      avatarMediaUrl: 'https://pbs.twimg.com/profile_images/1/a.jpg',
    },
  },
]);

const followers = (count: number): string =>
  js(
    'follower',
    0,
    Array.from({ length: count }, (_, at) => ({
      follower: {
        accountId: String(1000 + at),
        userLink: `https://twitter.com/intent/user?user_id=${1000 + at}`,
      },
    })),
  );

export const manifest = (counts: Record<string, number>, partial = false): string =>
  `window.__THAR_CONFIG = ${JSON.stringify(
    {
      userInfo: { accountId: owner.id, userName: owner.handle, displayName: owner.name },
      archiveInfo: {
        sizeBytes: '1234567',
        generationDate: '2026-02-03T04:05:06.000Z',
        isPartialArchive: partial,
        maxPartSizeBytes: '53687091200',
      },
      readmeInfo: { fileName: 'data/README.txt', directory: 'data/', name: 'README.txt' },
      dataTypes: Object.fromEntries(
        Object.entries(counts).map(([file, count]) => [
          file.replace(/\.js$/, ''),
          {
            mediaDirectory: `data/${file}_media`,
            files: [{ fileName: `data/${file}`, globalName: `YTD.${file}.part0`, count: String(count) }],
          },
        ]),
      ),
    },
    null,
    2,
  )}`;

const records = posts.map((told, index) =>
  index % 3 === 1 ? withPicture(told, index) : record(told, index),
);

/** To August 2018: a file a month, and a table of the same posts. */
export function before2018(): Files {
  const months = new Map<string, object[]>();
  for (const [index, { text, at }] of posts.entries()) {
    const date = new Date(at * 1000).toISOString();
    const month = date.slice(0, 7).replace('-', '_');
    const one = {
      source: 'web',
      entities: { user_mentions: [], media: [], hashtags: [], urls: [] },
      geo: {},
      id_str: idOf(at, index),
      text: escaped(text),
      id: Number(idOf(at, index)),
      created_at: `${date.slice(0, 10)} ${date.slice(11, 19)} +0000`,
      user: { name: owner.name, screen_name: owner.handle, protected: false, id_str: owner.id },
    };
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  const shared = {
    id_str: idOf(1_400_000_000),
    created_at: '2014-05-13 16:53:20 +0000',
    text: 'RT @someoneelse: Half the parents at Larkfield are idiots',
    retweeted_status: { id_str: '1', text: 'Half the parents at Larkfield are idiots' },
  };
  months.set('2014_05', [shared]);
  return {
    'README.txt': 'About this download',
    'index.html': '<!doctype html><title>Your posts</title>',
    'tweets.csv': table(),
    'data/js/user_details.js': `var user_details = ${JSON.stringify({
      screen_name: owner.handle,
      location: 'Ambleford',
      full_name: owner.name,
      bio: bio.text,
      id: owner.id,
      created_at: '2012-03-04 05:06:07 +0000',
    })}`,
    'data/js/tweet_index.js': `var tweet_index = ${JSON.stringify([...months.keys()].map((month) => ({ file_name: `data/js/tweets/${month}.js` })))}`,
    ...Object.fromEntries(
      [...months].map(([month, list]) => [
        `data/js/tweets/${month}.js`,
        `Grailbird.data.tweets_${month} = \n ${JSON.stringify(list, null, 2)}`,
      ]),
    ),
  };
}

/** The table alone, as some people kept it. */
export function table(): string {
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const head =
    'tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls';
  const rows = posts.map(({ text, at }, index) => {
    const date = new Date(at * 1000).toISOString();
    return [
      idOf(at, index),
      '',
      '',
      `${date.slice(0, 10)} ${date.slice(11, 19)} +0000`,
      'web',
      escaped(text),
      '',
      '',
      '',
      '',
    ]
      .map(cell)
      .join(',');
  });
  return [head.split(',').map(cell).join(','), ...rows].join('\r\n');
}

/** August 2018 to March 2020: everything at the root, records without their wrapper. */
export const root2018 = (): Files => ({
  'account.js': account,
  'profile.js': profile,
  'tweet.js': js('tweet', 0, [...records, retweet(1)]),
  'like.js': js('like', 0, [
    { like: { tweetId: '1', fullText: 'Half the parents at Larkfield are idiots' } },
  ]),
  'direct-message.js': js('direct_message', 0, [
    { dmConversation: { messages: [{ text: posts[0]!.text }] } },
  ]),
  'follower.js': followers(3),
});

/** March 2020 on: in `data/`, wrapped, with a list of what is there. */
export const data2020 = (): Files => ({
  'Your archive.html': '<!doctype html><title>Your archive</title>',
  'assets/js/main.js': 'console.log("viewer")',
  'data/manifest.js': manifest({
    'account.js': 1,
    'profile.js': 1,
    'tweet.js': records.length + 1,
    'follower.js': 3,
  }),
  'data/account.js': account,
  'data/profile.js': profile,
  'data/tweet.js': js('tweet', 0, wrapped([...records, retweet(1)])),
  'data/like.js': js('like', 0, [
    { like: { tweetId: '1', fullText: 'Half the parents at Larkfield are idiots' } },
  ]),
  'data/direct-messages.js': js('direct_messages', 0, [
    { dmConversation: { messages: [{ text: posts[0]!.text }] } },
  ]),
  'data/follower.js': followers(3),
});

export const longText = `${'A long walk over the hill and down to the reservoir. '.repeat(6)}Then home, and One of my Year 4s cried when we met her at the shop.`;
const longAt = 1_700_000_123;

/** From 2023: `tweets.js` in parts, long posts beside them, communities, deleted posts, articles. */
export function parts2023(): Files {
  const half = Math.ceil(records.length / 2);
  const first = wrapped([...records.slice(0, half), retweet(1)]);
  const cutPost = record({ text: longText, at: longAt }, 77, {
    full_text: `${longText.slice(0, 270)}… https://t.co/longpost01`,
    entities: {
      hashtags: [],
      symbols: [],
      user_mentions: [],
      urls: [
        { url: 'https://t.co/longpost01', expanded_url: `https://x.com/i/web/status/${idOf(longAt, 77)}` },
      ],
    },
  });
  const second = wrapped([...records.slice(half), cutPost]);
  return {
    'Your archive.html': '<!doctype html>',
    'data/manifest.js': manifest({
      'account.js': 1,
      'profile.js': 1,
      'tweets.js': first.length,
      'tweets-part1.js': second.length,
      'note-tweet.js': 1,
      'community-tweet.js': 1,
      'deleted-tweets.js': 0,
      'article.js': 2,
    }),
    'data/account.js': account,
    'data/profile.js': profile,
    'data/tweets.js': js('tweets', 0, first),
    'data/tweets-part1.js': js('tweets', 1, second),
    'data/note-tweet.js': js('note_tweet', 0, [
      {
        noteTweet: {
          noteTweetId: '990011',
          createdAt: new Date(longAt * 1000).toISOString(),
          updatedAt: new Date(longAt * 1000).toISOString(),
          lifecycle: { value: 'CREATED', name: 'CREATED' },
          core: { text: longText, urls: [], mentions: [], hashtags: [], cashtags: [], styletags: [] },
        },
      },
    ]),
    'data/community-tweet.js': js('community_tweet', 0, [
      {
        tweet: {
          ...record({ text: 'Anybody for badminton on Thursday?', at: longAt + 100 }, 3),
          community_id_str: '5',
          scopes: {},
        },
      },
    ]),
    'data/deleted-tweets.js': js('deleted_tweets', 0, []),
    'data/article.js': js('article', 0, [
      { article: { id: '700', title: 'On sourdough', content: 'Feed it twice a day.' } },
      {
        article: {
          id: '701',
          title: 'Half the parents at Larkfield are idiots',
          content: 'Not for printing.',
        },
      },
    ]),
    'data/article-metadata.js': js('article_metadata', 0, [
      {
        articleMetadata: {
          id: '700',
          visibility: 'Public',
          tweetId: idOf(longAt + 200),
          lifecycleState: 'Published',
        },
      },
      { articleMetadata: { id: '701', visibility: 'Private', lifecycleState: 'Draft' } },
    ]),
    'data/follower.js': followers(12),
    'data/protected-history.js': js('protected_history', 0, []),
  };
}

export { js, wrapped, account, profile };
