import { describe, expect, test } from 'vitest';
import { unseenPicture } from '../../src/engine/picture.ts';
import { seenIn, seenWords } from '../../src/rules/seen-in-pictures.ts';
import { seenPicture } from '../seen-picture.ts';
import { noticed, underPolicy } from '../under-policy.ts';

const waiting = seenPicture({ faces: 'waiting', words: 'waiting' });

describe('what was seen, in words', () => {
  test.each<[string, Parameters<typeof seenWords>[0], string]>([
    ['nobody looked', { media: 1 }, 'Lanyard has not looked at it.'],
    ['a face', { media: 1, pictures: [seenPicture({ faces: 1 })] }, 'Lanyard saw a face.'],
    ['a group', { media: 1, pictures: [seenPicture({ faces: 9 })] }, 'Lanyard saw about 9 faces.'],
    [
      'faces and words, in two pictures',
      { media: 2, pictures: [seenPicture({ faces: 2 }), seenPicture({ words: ['Larkfield Primary'] })] },
      'Lanyard saw 2 faces and the words “Larkfield Primary”.',
    ],
    [
      'the file',
      { media: 1, pictures: [seenPicture({ faces: 1, file: ['place', 'time'] })] },
      'Lanyard saw a face. Its file tells where it was taken and when it was taken.',
    ],
    [
      'the file’s name',
      { media: 1, pictures: [seenPicture({ faces: 1, told: ['Larkfield'] })] },
      'Lanyard saw a face. Its file or its name says “Larkfield”.',
    ],
    [
      'words that stand in each other, once',
      { media: 1, pictures: [seenPicture({ words: ['Larkfield Primary School', 'Larkfield', '4 Swift'] })] },
      'Lanyard saw the words “Larkfield Primary School”, “4 Swift”. Lanyard saw no face, which does not mean that nobody is in it.',
    ],
    [
      'the file of one of two',
      {
        media: 2,
        pictures: [
          seenPicture({ faces: 1, file: ['place'] }),
          seenPicture({ faces: 1, told: ['Larkfield'] }),
        ],
      },
      'Lanyard saw 2 faces. A file among them tells where it was taken. A file among them, or its name, says “Larkfield”.',
    ],
    [
      'no face',
      { media: 1, pictures: [seenPicture()] },
      'Lanyard saw no face, which does not mean that nobody is in it.',
    ],
    ['still looking', { media: 1, pictures: [waiting] }, 'Lanyard is still looking at it.'],
    [
      'one that did not come',
      { media: 2, pictures: [seenPicture()] },
      'Lanyard could not look at all of the pictures.',
    ],
    [
      'none could be looked at',
      { media: 1, pictures: [unseenPicture] },
      'Lanyard could not look at the picture.',
    ],
    [
      'the file alone could be read',
      { media: 1, pictures: [{ ...unseenPicture, file: ['place'] }] },
      'Its file tells where it was taken. Lanyard could not look at the picture itself.',
    ],
    [
      'words could not be read',
      { media: 1, pictures: [seenPicture({ faces: 1, words: 'unseen' })] },
      'Lanyard saw a face. Words in it could not be read.',
    ],
    [
      'too large to be opened',
      { media: 1, pictures: [{ ...unseenPicture, file: [], large: true }] },
      'Lanyard could not look at the picture itself: it is too large. A smaller copy can be looked at.',
    ],
    [
      'only part was read',
      { media: 1, pictures: [seenPicture({ faces: 1, partly: true })] },
      'Lanyard saw a face. There is so much in it that only part of it was read. Look yourself for names and signs.',
    ],
    [
      'a film',
      { media: 1, pictures: [{ ...unseenPicture, video: true, file: ['place'] }] },
      'Its file tells where it was taken. Of a film only the file’s data is read.',
    ],
  ])('%s', (_name, draft, words) => {
    expect(seenWords(draft)).toBe(words);
  });
});

test('nothing was seen only where everything was looked at', () => {
  const nothing = (...pictures: ReturnType<typeof seenPicture>[]): boolean =>
    seenIn({ pictures, media: pictures.length }).nothing;
  expect(nothing(seenPicture())).toBe(true);
  for (const one of [waiting, unseenPicture, seenPicture({ faces: 1 }), seenPicture({ file: ['time'] })])
    expect(nothing(seenPicture(), one)).toBe(false);
  expect(seenIn({ pictures: [seenPicture()], media: 2 }).nothing).toBe(false);
  expect(nothing(seenPicture({ moving: true }))).toBe(false);
});

test('the question stays, and is quieter of a picture in which nothing was seen', () => {
  expect(noticed('kingsway', '', { media: 1, pictures: [seenPicture()] })).toEqual([
    'image-pupils-families advise',
  ]);
  expect(noticed('kingsway', '', { media: 1, pictures: [seenPicture({ faces: 3 })] })).toEqual([
    'image-pupils-families warn',
  ]);
  expect(noticed('kingsway', '', { media: 1, pictures: [unseenPicture] })).toEqual([
    'image-pupils-families warn',
  ]);
});

test('each policy asks its own question, of a pupil or a student as it calls them', () => {
  const question = (school: string, account: 'personal' | 'official' = 'personal') =>
    underPolicy(school, '', { media: 1, pictures: [seenPicture({ faces: 2 })], account }).map(
      ({ rule, question }) => `${rule}: ${question?.text}`,
    );
  expect(question('kingsway')).toEqual(['image-pupils-families: Whom does it show?']);
  expect(question('st-nicholas')).toEqual(['image-pupils-families: Does it come from work?']);
  expect(question('littleover')).toEqual(['image-pupils-families: Is it from school?']);
  expect(question('rosewood')).toEqual([]);
  expect(question('st-nicholas', 'official')).toContain(
    'official-image-consent: Does it show children or their families?',
  );
});

test('names of the lists in a picture are a paper or a screen', () => {
  expect(noticed('rosewood', '', { media: 1, pictures: [seenPicture({ names: 12 })] })).toEqual([
    'confidential-information advise',
  ]);
});

test('a profile picture that shows the school is told of', () => {
  const profile = { surface: 'profile-picture' as const, media: 1 };
  const found = noticed('kingsway', '', { ...profile, pictures: [seenPicture({ words: ['Larkfield'] })] });
  expect(found).toContain('profile-names-school warn');
  expect(noticed('rosewood', '', { ...profile, pictures: [seenPicture({ faces: 1 })] })).toEqual([]);
});
