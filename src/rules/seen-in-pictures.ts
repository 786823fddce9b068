import type { Draft } from '../engine/draft.ts';
import type { PictureTrace, SeenPicture } from '../engine/picture.ts';

/** What was seen in all pictures of a draft together. */
export type Seen = {
  faces: number;
  /** Read in the pictures, and standing in their files or names. */
  words: readonly string[];
  told: readonly string[];
  traces: readonly PictureTrace[];
  names: number;
  logo: boolean;
  /** Nothing that anybody could be known by was seen, and everything was looked at. */
  nothing: boolean;
};

const traceWords: Record<PictureTrace, string> = {
  place: 'where it was taken',
  person: 'a person’s name',
  device: 'the camera’s own number',
  time: 'when it was taken',
  more: 'a second picture or film inside it',
};

export function seenIn({ pictures = [], media = 0 }: Pick<Draft, 'pictures' | 'media'>): Seen {
  const faces = pictures.reduce((sum, one) => sum + (typeof one.faces === 'number' ? one.faces : 0), 0);
  const words = [...new Set(pictures.flatMap((one) => (typeof one.words === 'string' ? [] : one.words)))];
  const told = [...new Set(pictures.flatMap((one) => one.told))].filter((one) => !words.includes(one));
  const found = new Set(pictures.flatMap((one) => (typeof one.file === 'string' ? [] : one.file)));
  const traces = (Object.keys(traceWords) as PictureTrace[]).filter((trace) => found.has(trace));
  const names = pictures.reduce((sum, one) => sum + one.names, 0);
  const logo = pictures.some((one) => one.logo);
  const looked = pictures.length >= media && pictures.length > 0 && pictures.every(isLookedAt);
  const nothing = looked && faces + words.length + told.length + traces.length + names === 0 && !logo;
  return { faces, words, told, traces, names, logo, nothing };
}

const isLookedAt = ({ video, moving, file, faces, words }: SeenPicture): boolean =>
  !video && !moving && typeof file === 'object' && typeof faces === 'number' && typeof words === 'object';

/** “Lanyard saw about 3 faces and the words “Larkfield Primary”.” What nobody looked at is said too. */
export function seenWords({ pictures, media = 0 }: Pick<Draft, 'pictures' | 'media'>): string {
  if (!pictures) return 'Lanyard has not looked at it.';
  const waiting = pictures.some(({ file, faces, words }) => [file, faces, words].includes('waiting'));
  const { faces, words, told, traces, names, logo } = seenIn({ pictures, media });
  const things = [
    ...(faces > 0 ? [facesWords(faces)] : []),
    ...(words.length > 0 ? [`the words ${quoted(longest(words))}`] : []),
    ...(logo ? ['the school’s logo'] : []),
    ...(names > 0 ? [namesWords(names)] : []),
  ];
  const said: string[] = [];
  if (things.length > 0) said.push(`Lanyard saw ${listed(things)}.`);
  const several = pictures.length > 1;
  if (traces.length > 0)
    said.push(
      `${several ? 'A file among them' : 'Its file'} tells ${listed(traces.map((trace) => traceWords[trace]))}.`,
    );
  if (told.length > 0)
    said.push(
      `${several ? 'A file among them, or its name,' : 'Its file or its name'} says ${quoted(longest(told))}.`,
    );
  if (waiting) said.push('Lanyard is still looking at it.');
  else said.push(...limits(pictures, media, faces));
  return said.join(' ');
}

/** What was not looked at, or what not having seen anything is worth. */
function limits(pictures: readonly SeenPicture[], media: number, faces: number): string[] {
  const said: string[] = [];
  if (pictures.some(({ video }) => video)) said.push('Of a film only the file’s data is read.');
  if (pictures.some(({ moving }) => moving)) said.push('Only its first frame was looked at.');
  const still = pictures.filter(({ video }) => !video);
  const blind = still.filter((one) => one.faces === 'unseen' && one.words === 'unseen');
  if (pictures.length < media || blind.some(({ file }) => typeof file === 'string'))
    said.push(`Lanyard could not look at ${media > 1 ? 'all of the pictures' : 'the picture'}.`);
  else if (blind.some(({ large }) => large))
    said.push(
      'Lanyard could not look at the picture itself: it is too large. A smaller copy can be looked at.',
    );
  else if (blind.length > 0) said.push('Lanyard could not look at the picture itself.');
  else if (still.some((one) => one.words === 'unseen')) said.push('Words in it could not be read.');
  else if (still.some((one) => one.faces === 'unseen')) said.push('Faces could not be looked for.');
  else {
    if (still.some(({ partly }) => partly))
      said.push('There is so much in it that only part of it was read. Look yourself for names and signs.');
    if (still.length > 0 && faces === 0)
      said.push('Lanyard saw no face, which does not mean that nobody is in it.');
  }
  return said;
}

/** Small groups are counted right, crowds are not. */
const facesWords = (count: number): string =>
  count === 1 ? 'a face' : count < 4 ? `${count} faces` : `about ${count} faces`;

const namesWords = (count: number): string =>
  count === 1 ? 'a name that is on your lists' : `${count} names that are on your lists`;

/** What stands in another of them says nothing new. */
const longest = (words: readonly string[]): string[] =>
  words.filter((one) => !words.some((other) => other.length > one.length && other.includes(one)));

const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ');

const listed = (things: readonly string[]): string =>
  things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
