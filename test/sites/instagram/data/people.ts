import type { Look } from './avatar.ts';

export type Person = {
  id: string;
  handle: string;
  name: string;
  bio: string;
  category?: string;
  website?: string;
  posts: number;
  followers: number;
  following: number;
  followed: boolean;
  highlights: string[];
  look: Look;
};

type Sketch = Omit<Person, 'handle' | 'id' | 'highlights'> & { highlights?: string[] };

/** Everyone here is invented. */
const sketches: Record<string, Sketch> = {
  samcarter_reads: {
    name: 'Sam Carter',
    bio: 'Year 5 teacher, reading lead, slow runner.\nBooks first, then tea.\nViews are mine.',
    website: 'https://samcarterreads.example/reading-list',
    posts: 9,
    followers: 412,
    following: 365,
    followed: false,
    highlights: ['Book club', 'Garden', 'Runs'],
    look: { back: '#f3c9a9', skin: '#e9b48f', hair: '#5b3a29', top: '#2f6f73', style: 'short' },
  },
  thistledown_lane: {
    name: 'Thistledown Lane Primary',
    bio: 'Small school, big library.\nNews for families of Thistledown Lane.\nWe do not answer messages here: please ring the office.',
    category: 'Primary school',
    website: 'https://thistledownlane.example/news',
    posts: 318,
    followers: 1893,
    following: 41,
    followed: true,
    highlights: ['Sports day', 'Library', 'Menus', 'Trips'],
    look: { back: '#2f5d50', skin: '#f4e8c8', hair: '#2f5d50', top: '#f4e8c8', style: 'crest' },
  },
  mr_okafor_maths: {
    name: 'Daniel Okafor',
    bio: 'Maths, chess club and too many puzzles.\nAsk me about primes. A new puzzle every Monday, the answer every Friday, and now and then a photo of the allotment.\nHe/him #mathsteacher',
    posts: 87,
    followers: 640,
    following: 512,
    followed: true,
    highlights: ['Puzzles', 'Chess'],
    look: { back: '#f0d35f', skin: '#7b4a2e', hair: '#221a17', top: '#d8e4ea', style: 'short' },
  },
  the_paper_lantern: {
    name: 'The Paper Lantern Bookshop',
    bio: 'Books, maps and a very old cat.\nOpen Tuesday to Saturday.',
    category: 'Bookshop',
    website: 'https://paperlantern.example',
    posts: 1204,
    followers: 12540,
    following: 298,
    followed: true,
    highlights: ['New in', 'Story time'],
    look: { back: '#b5473a', skin: '#f8dca0', hair: '#b5473a', top: '#f8dca0', style: 'lantern' },
  },
  'maple.and.ink': {
    name: 'Priya Raman',
    bio: 'Ink, leaves and the odd linocut.\nWorkshops with @the_paper_lantern',
    posts: 233,
    followers: 3310,
    following: 420,
    followed: true,
    highlights: ['Prints'],
    look: { back: '#d9d2ee', skin: '#c48a5e', hair: '#241c2b', top: '#a8447a', style: 'long' },
  },
  'lena.wanders': {
    name: 'Lena Vogt',
    bio: 'Berge, Bahn und Brotzeit.',
    posts: 141,
    followers: 528,
    following: 611,
    followed: true,
    look: { back: '#bfe0e6', skin: '#f0c6a6', hair: '#c98a3d', top: '#2b4d78', style: 'bun' },
  },
  hollis_bakes: {
    name: 'June Hollis',
    bio: 'Cake for every occasion, and for no occasion.',
    posts: 502,
    followers: 2207,
    following: 187,
    followed: true,
    look: { back: '#f9d5dc', skin: '#f2cdb4', hair: '#b9b3ad', top: '#c2556b', style: 'bun' },
  },
  'greenshed.garden': {
    name: 'Green Shed Community Garden',
    bio: 'Beds, bees and biscuits behind the library.\nVolunteers welcome on Sundays.',
    category: 'Community garden',
    posts: 276,
    followers: 960,
    following: 133,
    followed: true,
    look: { back: '#cfe6b8', skin: '#5c8a3c', hair: '#5c8a3c', top: '#7a5634', style: 'leaf' },
  },
  nightsky_norah: {
    name: 'Norah Quill',
    bio: 'Looking up. Small telescope, large coat.',
    posts: 64,
    followers: 377,
    following: 290,
    followed: true,
    look: { back: '#28335c', skin: '#e8bd9a', hair: '#8a3324', top: '#e0c36a', style: 'long' },
  },
  ferngate_library: {
    name: 'Ferngate Library',
    bio: 'Your library card is free. So are we, most evenings.',
    category: 'Library',
    website: 'https://ferngatelibrary.example',
    posts: 411,
    followers: 2980,
    following: 77,
    followed: false,
    look: { back: '#3c5a86', skin: '#eef3f8', hair: '#3c5a86', top: '#eef3f8', style: 'crest' },
  },
  'ivy.tran.art': {
    name: 'Ivy Tran',
    bio: 'Clay and colour.',
    posts: 98,
    followers: 812,
    following: 344,
    followed: false,
    look: { back: '#ffe0b8', skin: '#eec39a', hair: '#1f1b1e', top: '#e2703a', style: 'long' },
  },
  coach_ruiz_pe: {
    name: 'Marco Ruiz',
    bio: 'PE lead. Whistle always at hand.',
    posts: 55,
    followers: 298,
    following: 305,
    followed: false,
    look: { back: '#cfe3fb', skin: '#d09a6c', hair: '#2d211b', top: '#d23c3c', style: 'short' },
  },
  oldmill_museum: {
    name: 'Old Mill Museum',
    bio: 'The wheel turns at noon.',
    category: 'Museum',
    posts: 190,
    followers: 1411,
    following: 60,
    followed: false,
    look: { back: '#e9e2d0', skin: '#6d5a3a', hair: '#6d5a3a', top: '#6d5a3a', style: 'crest' },
  },
  'beatrix.lowe': {
    name: 'Beatrix Lowe',
    bio: 'Choir, cats, crosswords.',
    posts: 73,
    followers: 255,
    following: 261,
    followed: false,
    look: { back: '#e3f0df', skin: '#f1cbb0', hair: '#d8a64a', top: '#51743c', style: 'bun' },
  },
};

export const people: Record<string, Person> = Object.fromEntries(
  Object.entries(sketches).map(([handle, sketch], index) => [
    handle,
    { highlights: [], ...sketch, handle, id: String(50817230 + index * 9173) },
  ]),
);

export function personOf(handle: string): Person | undefined {
  return Object.hasOwn(people, handle) ? people[handle] : undefined;
}

/** The signed-in person, as the server knows them. */
export const viewer = people.samcarter_reads!;
