import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNameList } from '../../src/people/name-list.ts';
import { read } from '../../src/text/read.ts';
import { demoKnown } from '../demo.ts';

const list = (file: string, kind: 'pupil' | 'staff' | 'parent') =>
  readNameList(readFileSync(join(import.meta.dirname, '../../src/school/demo', file), 'utf8'), kind).people;
const people = [
  ...list('pupils.csv', 'pupil'),
  ...list('staff.csv', 'staff'),
  ...list('parents.csv', 'parent'),
];

const lookAlike: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  i: 'і',
  c: 'с',
  p: 'р',
  y: 'у',
  x: 'х',
  s: 'ѕ',
};
const swap = (letters: string, with_: (letter: string, at: number) => string): string =>
  [...letters].map((letter, at) => with_(letter, at)).join('');
/** After the first letter and in the middle of what follows. */
const inside = (name: string, put: string): string =>
  swap(name, (letter, at) => (at === 1 || at === 4 ? letter + put : letter));

/** Ways in which one and the same name comes out of keyboards, phones, copied text and people who hide it. */
const writings: Record<string, (name: string) => string> = {
  'as on the list': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'with accents apart (NFD)': (name) => name.normalize('NFD'),
  'with accents in one (NFC)': (name) => name.normalize('NFC'),
  'without accents': (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  'with accents of its own': (name) =>
    swap(name, (letter, at) => (at > 0 && /[aeiou]/.test(letter) ? `${letter}\u0301` : letter)),
  'with stacked marks': (name) =>
    swap(name, (letter, at) => (at > 0 && /[a-z]/.test(letter) ? `${letter}\u0323\u0308` : letter)),
  'with zero-width spaces': (name) => inside(name, '\u200b'),
  'with zero-width joiners': (name) => inside(name, '\u200d'),
  'with soft hyphens': (name) => inside(name, '\u00ad'),
  'with word joiners and a byte-order mark': (name) => inside(name, '\u2060\ufeff'),
  'with variation selectors': (name) => inside(name, '\ufe0f'),
  'with bidi controls': (name) => `\u202b${inside(name, '\u200e')}\u202c`,
  'in letters of full width': (name) =>
    swap(name, (letter) =>
      /[!-~]/.test(letter) ? String.fromCodePoint(letter.codePointAt(0)! + 0xfee0) : letter,
    ),
  'in bold mathematical letters': (name) =>
    swap(name.normalize('NFD').replace(/\p{M}/gu, ''), (letter) =>
      /[A-Z]/.test(letter)
        ? String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65)
        : /[a-z]/.test(letter)
          ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)
          : letter,
    ),
  'with Cyrillic letters that look the same': (name) => swap(name, (letter) => lookAlike[letter] ?? letter),
  'with a Turkish dotless i': (name) => name.replaceAll('i', 'ı'),
  'with a Turkish dotted I': (name) => name.replaceAll('i', 'İ'),
  'with a curly apostrophe': (name) => name.replaceAll("'", '\u2019'),
  'with an apostrophe turned over': (name) => name.replaceAll("'", '\u2018'),
  'with a modifier apostrophe': (name) => name.replaceAll("'", '\u02bc'),
  'with an accent for an apostrophe': (name) => name.replaceAll("'", '\u00b4'),
  'with a backtick for an apostrophe': (name) => name.replaceAll("'", '`'),
  'without the apostrophe': (name) => name.replaceAll("'", ''),
  'with a hyphen that does not break': (name) => name.replaceAll('-', '\u2011'),
  'with a dash for a hyphen': (name) => name.replaceAll('-', '\u2013'),
  'with a minus for a hyphen': (name) => name.replaceAll('-', '\u2212'),
  'with a space for a hyphen': (name) => name.replaceAll('-', ' '),
  'with a space that does not break': (name) => name.replaceAll(' ', '\u00a0'),
  'with a thin space': (name) => name.replaceAll(' ', '\u2009'),
};

describe('D6: a name is known however it is written, and marked where it stands', () => {
  for (const [how, write] of Object.entries(writings)) {
    test(`D6: ${how}`, () => {
      const missed: string[] = [];
      for (const { forename, surname, list: kind } of people) {
        const written = write(`${forename} ${surname}`);
        const text = `So, ${written} was there too.`;
        const marks = read(text, demoKnown).marks(`${kind}-name`);
        const stretches = marks.map(({ span }) => text.slice(span.start, span.end));
        // Characters that show nothing may be in or out at either end.
        const bare = (words: string): string => words.replace(/^\p{Cf}+|\p{Cf}+$/gu, '');
        if (!stretches.some((stretch) => bare(stretch) === bare(written)))
          missed.push(`${text} → ${stretches.join(' | ')}`);
      }
      expect(missed).toEqual([]);
    });
  }

  // Other letters are other names: what looks through disguises must not run names together.
  test.each([
    'So, Oliver Fenning was there too.',
    'So, Amelia Kahn was there too.',
    'So, Zoe Connell was there too.',
    'So, Tom Reed was there too.',
    'Jack marsh walking, April winters, grace and will.',
    'The rise of AI: 4 a.m. – 5 a.m., 10−2.',
    'It`s Monday´s list: milk, eggs, O´clock.',
  ])('D6: leaves alone: %s', (text) => {
    const reading = read(text, demoKnown);
    expect(
      [...reading.marks('pupil-name'), ...reading.marks('staff-name'), ...reading.marks('parent-name')].map(
        ({ span }) => text.slice(span.start, span.end),
      ),
    ).toEqual([]);
  });
});
