import type { Audience } from './audiences.ts';
import type { SceneName } from './scenes.ts';
import { others, people, profilePath, type Person } from './people.ts';

export type Remark = { id: string; author: string; minutes: number; text: string; replies: Remark[] };

export type Post = {
  id: string;
  author: string;
  minutes: number;
  text: string;
  /** A scene of ours, or the address of a picture that was attached here. */
  scene?: SceneName;
  picture?: string;
  audience: Audience;
  likes: number;
  remarks: Remark[];
};

function by(first: string): string {
  return others.find((person) => person.first === first)?.id ?? '';
}

let remarkNumber = 0;
function remark(first: string, minutes: number, text: string, replies: Remark[] = []): Remark {
  return { id: String(881200000 + remarkNumber++), author: by(first), minutes, text, replies };
}

const seeds: Omit<Post, 'id'>[] = [
  {
    author: by('Priya'),
    minutes: 42,
    text: 'First frost on the allotment this morning. The leeks did not mind at all.',
    scene: 'frost',
    audience: 'friends',
    likes: 37,
    remarks: [
      remark('Grace', 31, 'Leeks never mind anything. I envy them.', [
        remark('Priya', 25, 'Soup on Thursday then?'),
      ]),
      remark('Dan', 18, 'My bike did mind.'),
    ],
  },
  {
    author: by('Grace'),
    minutes: 190,
    text:
      'The village book swap is back on Saturday, ten till noon, in the old chapel.\n' +
      'Bring one, take one. Nobody checks.\n\n' +
      'We are short of picture books 📚 and very long on thrillers. If your shelves are groaning, this is the day. ' +
      'There will be tea from the big urn, there may be cake, and the heating has been promised but not yet seen. ' +
      'Details at https://chapelbookswap.example/november',
    scene: 'shelf',
    audience: 'public',
    likes: 64,
    remarks: [remark('Amina', 120, 'Putting the kettle bag in the car already.')],
  },
  {
    author: by('Dan'),
    minutes: 380,
    text: 'Nine miles, two wrong turns, one very judgemental sheep. #slowrunning',
    scene: 'hills',
    audience: 'friends',
    likes: 21,
    remarks: [],
  },
  {
    author: by('Leah'),
    minutes: 610,
    text: 'Loaf number forty. It sang when it came out of the oven 😊',
    audience: 'friends',
    likes: 52,
    remarks: [remark('Mateo', 500, 'Save me the end piece.'), remark('Hanna', 420, 'Rezept bitte!')],
  },
  {
    author: by('Amina'),
    minutes: 1500,
    text: 'Three hours in the pottery room and I would happily have stayed for closing.',
    scene: 'pots',
    audience: 'public',
    likes: 18,
    remarks: [],
  },
  {
    author: by('Mateo'),
    minutes: 2100,
    text: 'Band practice has moved to Tuesday because of the roof.\nBring a torch.\n\nAnd a hat.',
    audience: 'friends',
    likes: 9,
    remarks: [],
  },
  {
    author: by('Hanna'),
    minutes: 2900,
    text: 'Nebel über der Elbe, und alle reden leiser.',
    scene: 'river',
    audience: 'public',
    likes: 44,
    remarks: [],
  },
  {
    author: by('Beth'),
    minutes: 4300,
    text: 'Nine degrees. I went in. I came out. I regret nothing except the walk back to the car 🌻',
    audience: 'friends',
    likes: 29,
    remarks: [remark('Leah', 4100, 'You are made of different stuff.')],
  },
];

const own: Omit<Post, 'id'>[] = [
  {
    author: people[0]?.id ?? '',
    minutes: 5600,
    text: 'Finished the last chapter on the bus and missed my stop. Worth it.',
    audience: 'friends',
    likes: 26,
    remarks: [remark('Grace', 5400, 'The only good reason to miss a stop.')],
  },
  {
    author: people[0]?.id ?? '',
    minutes: 20200,
    text: 'Ten kilometres without stopping. The dog on the bridge overtook me twice.',
    scene: 'river',
    audience: 'public',
    likes: 41,
    remarks: [],
  },
];

export const firstPosts: Post[] = [...seeds, ...own].map((seed, index) => ({
  ...seed,
  id: String(122100000000001 + index),
}));

/** As many posts as asked for: the first ones, then the same voices again and again, further back in time. */
export function manyPosts(count: number): Post[] {
  return Array.from({ length: count }, (_, index): Post => {
    const seed = seeds[index % seeds.length] ?? seeds[0]!;
    const round = Math.floor(index / seeds.length);
    if (round === 0) return firstPosts[index]!;
    return {
      ...seed,
      id: String(122200000000000 + index),
      minutes: seed.minutes + round * 4400,
      text: `${seed.text} (${index + 1})`,
      remarks: [],
    };
  });
}

/** The long opaque form of a post's number, as it stands in addresses. */
export function opaqueId(post: Post): string {
  let state = Number(post.id) % 2147483647;
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const tail = Array.from({ length: 58 }, () => {
    state = (state * 48271) % 2147483647;
    return letters[state % letters.length];
  });
  return `pfbid0${tail.join('')}`;
}

export function postPath(post: Post, author: Person): string {
  return author.vanity
    ? `${profilePath(author)}/posts/${opaqueId(post)}`
    : `/permalink.php?story_fbid=${opaqueId(post)}&id=${author.id}`;
}
