import { people } from './people.ts';
import { picture, type Scene } from './pictures.ts';
import { postId, type Post } from './posts.ts';

const openings = [
  'Small win today:',
  'Question for the hive mind:',
  'Overheard on the bus:',
  'Note to self:',
  'Unpopular opinion:',
  'Weekend plan:',
  'Reading now:',
];
const middles = [
  'the kettle works again and nobody had to ring anybody.',
  'does anyone know a good walk that ends at soup?',
  '“it is not lost, it is resting somewhere else.”',
  'buy the umbrella before the rain, not during it.',
  'crusts are the best part of any loaf ☕',
  'a long path, a short book, and no phone at all.',
  'a slow novel about a lighthouse and the cat who owns it 📚',
  'two hours of weeding and I found my other glove 🌻',
];
const scenes: Scene[] = ['hills', 'shore', 'plot', 'loaf', 'shelf'];
const elsewhere = ['samcarter_reads', 'pressbrightside', 'BrookfieldPri', 'fennbridgelib'];
const writers = people.filter(({ handle }) => !elsewhere.includes(handle));

/** The n-th post of an endless, harmless feed. */
export function fillerPost(n: number): Post {
  const scene = n % 6 === 2 ? scenes[n % scenes.length] : undefined;
  return {
    id: postId(100 + n),
    author: writers[(n * 5 + 2) % writers.length]!.handle,
    text: `${openings[(n * 3) % openings.length]} ${middles[(n * 5 + 1) % middles.length]}`,
    at: Date.now() - (30 * 60 + n * 17) * 60000,
    lang: 'en',
    photos: scene ? [{ source: picture(scene), alt: '' }] : [],
    replies: (n * 7) % 23,
    reposts: (n * 11) % 31,
    likes: (n * 53) % 640,
    views: 300 + ((n * 977) % 24000),
  };
}
