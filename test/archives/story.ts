/** What an invented member of staff has written over the years; each layout tells it in its own way. */
export type Told = {
  text: string;
  /** Seconds since 1970, UTC. */
  at: number;
  /** Whether the policy of the demo school has something to say about it. */
  planted: boolean;
};

const day = 86_400;
const start = Date.UTC(2016, 8, 4, 16, 10, 37) / 1000;

const planted = [
  'So proud of Ollie Benning, pen licence at last!',
  'One of my Year 4s cried in maths today, poor love',
  'Zoë O’Connell is off to the hospital again & her mum is <so> worried',
  'Half the parents at Larkfield are idiots',
];

const clean = [
  'Marking done by nine, glass of red poured 🍷',
  'The boiler has gone & the car needs a clutch',
  'Forty lengths <without> stopping, a first for me',
  'Who else thinks Łukasz Piszczek was the best full-back of his day?',
  'Off to the coast tomorrow with a flask and a good book',
  'Small wins, big mugs of tea: thank you all ❤️',
];

export const posts: readonly Told[] = [...planted, ...clean].map((text, index) => ({
  text,
  at: start + index * 97 * day,
  planted: index < planted.length,
}));

export const comments: readonly Told[] = [
  { text: 'Congratulations to you both, what lovely news', at: start + 31 * day, planted: false },
  { text: 'Amelia Khan in my class did the same today', at: start + 401 * day, planted: true },
];

export const owner = { name: 'Wren Ashdown', handle: 'wrenashdown', id: '2244994' };

export const bio = { text: 'Year 4 teacher at Larkfield Primary. Tea and trails.', planted: true };

/** Names that stand in friends and followers; the first is on the pupils’ list. */
export const people = ['Ollie Benning', 'Marigold Finch', 'Tobias Quill'];
export const usernames = ['ollie_benning', 'marigold.finch', 'tquill88'];

/** Text as Facebook and Instagram write it: each byte a letter. */
export const asMeta = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** JSON as they write it: beyond ASCII everything escaped. */
export const metaJson = (value: unknown): string =>
  JSON.stringify(mojibake(value), null, 2).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function mojibake(value: unknown): unknown {
  if (typeof value === 'string') return asMeta(value);
  if (Array.isArray(value)) return value.map(mojibake);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [asMeta(key), mojibake(one)]));
}
