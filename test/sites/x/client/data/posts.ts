import type { Scene } from './pictures.ts';

export type Photo = { source: string; alt: string };

export type Post = {
  id: string;
  author: string;
  text: string;
  at: number;
  lang: string;
  photos: Photo[];
  quote?: string;
  replyTo?: string;
  advert?: boolean;
  pinned?: boolean;
  repostedBy?: string;
  replies: number;
  reposts: number;
  likes: number;
  views: number;
};

type Seed = Partial<Omit<Post, 'photos'>> & {
  n: number;
  author: string;
  text: string;
  ago: number;
  scenes?: [Scene, string][];
};

/** Ids look like the site's: long, and larger for later posts. */
export const postId = (n: number) => `20576112${String(49000000000 - n * 7919).padStart(11, '0')}`;

const hour = 60;
const day = 24 * hour;

// `ago` is in minutes, so that the page is always fresh.
export const seeds: Seed[] = [
  {
    n: 1,
    author: 'hedgeandbee',
    text: 'First frost, last dahlias. Plot 14 is officially asleep until March 🌻\n\nThanks for the barrow @wheelhouse_dan, it only squeaks a bit.',
    ago: 14,
    replies: 6,
    reposts: 2,
    likes: 58,
    views: 1204,
  },
  {
    n: 2,
    author: 'fennbridgelib',
    text: 'The new shelves are up and the radiators are on. Come and be quiet with us, or not that quiet on Saturdays 📚 #LibraryLove https://fennbridgelibrary.example/opening-hours',
    ago: 52,
    scenes: [['shelf', 'A long wooden shelf of colourful books']],
    replies: 11,
    reposts: 34,
    likes: 210,
    views: 8630,
  },
  {
    n: 3,
    author: 'quietkettle',
    text: 'Term week eleven: I have just tried to open my front door with a board pen.',
    ago: 95,
    replies: 19,
    reposts: 41,
    likes: 733,
    views: 15200,
  },
  {
    n: 4,
    author: 'pressbrightside',
    text: 'Sixty pens, one tin, and the lids stay on. Free delivery until Sunday.',
    ago: 0,
    advert: true,
    scenes: [['pens', 'Six pens in a row']],
    replies: 2,
    reposts: 1,
    likes: 24,
    views: 90400,
  },
  {
    n: 5,
    author: 'chalkandchutney',
    text: 'This, every single week. I once took the register in a lift.',
    ago: 130,
    quote: postId(3),
    replies: 3,
    reposts: 1,
    likes: 47,
    views: 990,
  },
  {
    n: 6,
    author: 'tomos_bakes',
    text: 'Seventy per cent rye and it actually rose. I have told everyone on this street, and now you 🍞🎉',
    ago: 4 * hour,
    scenes: [
      ['loaf', 'A round loaf on a grey cloth'],
      ['hills', ''],
    ],
    repostedBy: 'hedgeandbee',
    replies: 22,
    reposts: 9,
    likes: 388,
    views: 7012,
  },
  {
    n: 7,
    author: 'moorandmire',
    text: 'Six miles, four bogs, one boot. Would do again.',
    ago: 6 * hour,
    replies: 8,
    reposts: 3,
    likes: 164,
    views: 2450,
  },
  {
    n: 8,
    author: 'lowtidelena',
    text: 'Der Deich gehört heute mir, dem Wind und drei sehr entschlossenen Schafen ☕',
    lang: 'de',
    ago: 8 * hour,
    scenes: [['shore', 'Abendsonne über dem Meer']],
    replies: 4,
    reposts: 2,
    likes: 91,
    views: 1377,
  },
  {
    n: 9,
    author: 'BrookfieldPri',
    text: 'Reminder: our winter fair is on 5 December, 2pm to 4pm. Raffle donations to the office, please. #WinterFair',
    ago: 11 * hour,
    replies: 1,
    reposts: 7,
    likes: 33,
    views: 1908,
  },
  {
    n: 10,
    author: 'greenlane_runs',
    text: 'Nine degrees, light rain, lemon drizzle. Everybody welcome, nobody timed 🏃🌧️',
    ago: 15 * hour,
    replies: 5,
    reposts: 4,
    likes: 76,
    views: 1120,
  },
  {
    n: 11,
    author: 'sundaymatinee',
    text: 'Asked for one choc ice at the interval and was handed the tray. A long conversation followed, which I shall now set out in full, beginning with the tray itself: steel, older than both of us, and warm on one side. The man holding it had been there since the organ. He said that nobody had bought two since the spring and that he took this as a comment on the films. I said that it might be the price. He said that it might be the spring.',
    ago: 20 * hour,
    replies: 2,
    reposts: 0,
    likes: 39,
    views: 801,
  },
  {
    n: 12,
    author: 'samcarter_reads',
    text: 'Finished The Salt Orchard on the bus and missed my stop by two villages. No regrets 📚',
    ago: 26 * hour,
    pinned: true,
    replies: 9,
    reposts: 2,
    likes: 64,
    views: 1530,
  },
  {
    n: 13,
    author: 'samcarter_reads',
    text: 'Seedlings: 0, slugs: 41.',
    ago: 3 * day,
    scenes: [['plot', 'Rows of young plants in dark soil']],
    replies: 4,
    reposts: 0,
    likes: 27,
    views: 640,
  },
  {
    n: 14,
    author: 'samcarter_reads',
    text: 'Library card number four. I can stop whenever I like.',
    ago: 9 * day,
    quote: postId(2),
    replies: 2,
    reposts: 1,
    likes: 51,
    views: 871,
  },
  {
    n: 15,
    author: 'jocelynreadsaloud',
    text: '@samcarter_reads My sister lent me that one and I have not given it back. Do not tell her 😂',
    ago: 25 * hour,
    replyTo: postId(12),
    replies: 1,
    reposts: 0,
    likes: 12,
    views: 204,
  },
  {
    n: 16,
    author: 'chalkandchutney',
    text: '@samcarter_reads The ending though!',
    ago: 24 * hour,
    replyTo: postId(12),
    replies: 0,
    reposts: 0,
    likes: 5,
    views: 160,
  },
  {
    n: 17,
    author: 'wheelhouse_dan',
    text: '@hedgeandbee Bring it by on Tuesday, I have the good grease 🚲',
    ago: 9,
    replyTo: postId(1),
    replies: 0,
    reposts: 0,
    likes: 7,
    views: 88,
  },
  {
    n: 18,
    author: 'moorandmire',
    text: '@hedgeandbee Mine gave up in October. Respect.',
    ago: 11,
    replyTo: postId(1),
    replies: 0,
    reposts: 0,
    likes: 3,
    views: 61,
  },
  {
    n: 19,
    author: 'wheelhouse_dan',
    text: 'Somebody left a unicycle outside the shop with a note that reads “half off”. I have decided to respect it.',
    ago: 28 * hour,
    replies: 16,
    reposts: 52,
    likes: 904,
    views: 22100,
  },
];

export function grow(seed: Seed, picture: (scene: Scene) => string): Post {
  const { n, ago, scenes = [], ...rest } = seed;
  const photos = scenes.map(([scene, alt]) => ({ source: picture(scene), alt }));
  const zero = { replies: 0, reposts: 0, likes: 0, views: 0 };
  return { id: postId(n), lang: 'en', ...zero, ...rest, at: Date.now() - ago * 60000, photos };
}
