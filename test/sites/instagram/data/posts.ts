import { scenes, type Scene } from './scenes.ts';

export type Comment = { id: string; author: string; text: string; at: Date; likes: number };

type Sketch = {
  code: string;
  author: string;
  scene: Scene;
  alt: string;
  caption: string;
  /** Hours before the page was loaded. */
  age: number;
  likes: number;
  place?: string;
  edited?: boolean;
  commentsOff?: boolean;
  comments?: [author: string, text: string, age: number, likes: number][];
};

export type Post = Omit<Sketch, 'scene' | 'age' | 'comments'> & {
  picture: string;
  at: Date;
  comments: Comment[];
};

const loaded = Date.now();
export const hoursAgo = (hours: number) => new Date(loaded - hours * 3_600_000);

export const homePosts: Sketch[] = [
  {
    code: 'DLk3vQ8tYp2',
    author: 'the_paper_lantern',
    scene: 'bookshelf',
    alt: 'Three shelves of brightly coloured books with a small plant on the top shelf.',
    caption:
      'The picture book wall is back in order after the half-term rush. We counted four hundred and twelve spines, two lost bookmarks and one very small mitten, which is waiting at the till.\n\nStory time is on Saturday at ten. #bookshop #storytime',
    age: 3,
    likes: 1284,
    place: 'The Paper Lantern Bookshop',
    comments: [
      ['hollis_bakes', 'I will bring the biscuits for Saturday!', 2, 6],
      ['maple.and.ink', 'The mitten sounds like a picture book of its own.', 2, 11],
      ['mr_okafor_maths', '412 is not prime. Could you order one more?', 1, 23],
    ],
  },
  {
    code: 'DLk1nHs4Rw9',
    author: 'greenshed.garden',
    scene: 'garden',
    alt: 'A row of sunflowers behind a wooden bed under a blue sky.',
    caption: 'Sunflowers: taller than the shed. Volunteers: still shorter, but catching up.',
    age: 7,
    likes: 342,
    comments: [
      ['beatrix.lowe', 'How do you keep the slugs away?', 6, 1],
      ['greenshed.garden', '@beatrix.lowe Coffee grounds and hope.', 5, 4],
    ],
  },
  {
    code: 'DLj9zTe5Mb7',
    author: 'mr_okafor_maths',
    scene: 'board',
    alt: 'A chalkboard with a number triangle and a question mark.',
    caption:
      'Monday puzzle: what belongs where the question mark is? Answers below, workings on paper please. @samcarter_reads no help from you this time.',
    age: 21,
    likes: 97,
    edited: true,
    comments: [
      ['nightsky_norah', 'Twenty, and I will not explain.', 19, 2],
      ['samcarter_reads', 'I got it in one minute. One very long minute.', 18, 5],
    ],
  },
  {
    code: 'DLj4cWa1Kx3',
    author: 'lena.wanders',
    scene: 'hills',
    alt: 'Hills at sunrise with a winding path.',
    caption: 'Um fünf Uhr aufgestanden, um sechs oben. Hat sich gelohnt.',
    age: 30,
    likes: 210,
    place: 'Hochalm',
    comments: [['maple.and.ink', 'These colours! May I draw this?', 28, 3]],
  },
  {
    code: 'DLi8bPu6Ft1',
    author: 'hollis_bakes',
    scene: 'cakes',
    alt: 'Six cupcakes with pink, yellow and white icing.',
    caption: 'Practice round for the school fair. The left one leans. We do not talk about the left one.',
    age: 44,
    likes: 508,
    comments: [
      ['the_paper_lantern', 'We would like to talk about the left one.', 40, 14],
      ['coach_ruiz_pe', 'Saving my appetite until Friday', 38, 2],
    ],
  },
  {
    code: 'DLh2mVd9Qz4',
    author: 'nightsky_norah',
    scene: 'planets',
    alt: 'Paper planets hanging from threads in front of a dark blue wall.',
    caption: 'Solar system, scale one to whatever fits in the hall.',
    age: 70,
    likes: 156,
  },
  {
    code: 'DLg7xLc3Jn8',
    author: 'thistledown_lane',
    scene: 'jars',
    alt: 'Paint jars and brushes on a window sill.',
    caption: 'The art room is ready for the autumn exhibition. Doors open to families on Thursday at 15:30.',
    age: 96,
    likes: 233,
    commentsOff: true,
  },
];

type GridLine = [code: string, scene: Scene, caption: string, age: number, likes: number];

/** Older posts, seen in the grids of profiles only. */
const olderPosts = (author: string, lines: GridLine[]): Sketch[] =>
  lines.map(([code, scene, caption, age, likes]) => ({
    code,
    author,
    scene,
    alt: caption,
    caption,
    age,
    likes,
  }));

const ownPosts = olderPosts('samcarter_reads', [
  ['DKz1aaQw2Er', 'tea', 'Saturday plan: this, then more of this.', 120, 48],
  ['DKy4bbTy7Ui', 'bookshelf', 'New display corner. Guess the theme by the colours. #reading', 210, 61],
  ['DKx8ccOp3As', 'leaves', 'Leaf collecting on the way to work.', 330, 37],
  ['DKw2ddDf6Gh', 'hills', 'Ten kilometres, most of them uphill.', 400, 55],
  ['DKv9eeJk1Lz', 'garden', 'Helping out at @greenshed.garden', 520, 72],
  ['DKu3ffXc8Vb', 'planets', 'Borrowed from @nightsky_norah for the week.', 700, 44],
  ['DKt7ggNm4Qa', 'jars', 'Posters for the book fair, done at last.', 860, 39],
  ['DKs5hhWs9Ed', 'cakes', 'The book fair had cake. The cake had fans.', 900, 66],
  ['DKr6iiRf2Tg', 'board', 'Spelling bee words, volume one.', 1200, 41],
]);

const puzzlePosts = olderPosts('mr_okafor_maths', [
  ['DKq1jjLp5Zx', 'leaves', 'How many leaves face left? Count twice.', 188, 88],
  ['DKp4kkMn2Cv', 'tea', 'Marking, with supplies.', 260, 64],
  ['DKo8llBh7Yt', 'garden', 'Allotment maths: five seeds, five sunflowers.', 350, 71],
  ['DKn2mmVg4Re', 'cakes', 'Six cakes, four colleagues. Discuss.', 470, 120],
  ['DKm9nnCf1Wq', 'bookshelf', 'Every book in this case has a number in its title.', 640, 58],
]);

const gardenPosts = olderPosts('greenshed.garden', [
  ['DKl3ooXd8Po', 'leaves', 'The compost is well fed this week.', 150, 77],
  ['DKk7ppZs6Iu', 'hills', 'Early start for the watering team.', 280, 91],
  ['DKj5qqAa3Ty', 'jars', 'New signs for the herb beds.', 420, 83],
]);

function postOf({ scene, age, comments = [], ...rest }: Sketch): Post {
  return {
    ...rest,
    picture: scenes[scene](rest.code.length + rest.likes),
    at: hoursAgo(age),
    comments: comments.map(([author, text, commentAge, likes], index) => ({
      id: `${rest.code}-${index}`,
      author,
      text,
      at: hoursAgo(commentAge),
      likes,
    })),
  };
}

export const firstPosts: Post[] = [...homePosts, ...ownPosts, ...puzzlePosts, ...gardenPosts].map(postOf);
export const firstFeed: string[] = homePosts.map((post) => post.code);

const fillers = [
  'Rain all morning, so we read all morning.',
  'Found a map of the village from 1911. The duck pond was bigger.',
  'Nine hats knitted, three to go.',
  'Small wins: the printer works again.',
  'Who else puts the kettle on before the coat is off?',
  'The swing is mended. Thank you, whoever you are!',
];

/** Posts for a feed of any length: the first ones, then more of the same kind. */
export function postsForFeed(count: number): Post[] {
  const sketches = Array.from({ length: count }, (_, index): Sketch => {
    const known = homePosts[index];
    if (known) return known;
    const like = homePosts[index % homePosts.length]!;
    const caption = `${fillers[index % fillers.length]} (${index + 1})`;
    return {
      ...like,
      code: `DLz${String(index).padStart(4, '0')}Qa7`,
      caption,
      age: 100 + index,
      edited: false,
    };
  });
  return sketches.map(postOf);
}
