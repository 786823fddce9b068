import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/people/fingerprint.ts';
import { Roster } from '../../src/people/roster.ts';
import { markKinds } from '../../src/text/mark.ts';
import { fold } from '../../src/text/fold.ts';
import { Automaton } from '../../src/text/automaton.ts';
import { Board } from '../../src/text/board.ts';
import { parse, type Element } from '../../src/text/pattern.ts';
import { leanings } from '../../src/text/leanings/kinds.ts';
import { read } from '../../src/text/read.ts';
import { Reading } from '../../src/text/reading.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { demoKey, demoKnown } from '../demo.ts';

const spansOf = (text: string): [number, number][] => {
  const reading = read(text, demoKnown);
  return markKinds.flatMap((kind) =>
    reading.marks(kind).map(({ span }) => [span.start, span.end] as [number, number]),
  );
};

/** Where a pattern may end that begins before a word, by trying every way. */
function endsOf(elements: readonly Element[], words: readonly string[], from: number): number[] {
  const [first, ...rest] = elements;
  if (!first) return [from];
  const after = (at: number): number[] => endsOf(rest, words, at);
  if (first.type === 'word') return words[from] === first.norm ? after(from + 1) : [];
  if (first.type === 'either')
    return first.options.flatMap((option) => endsOf(option, words, from).flatMap(after));
  if (first.type !== 'gap') throw new Error(`There is no ${first.type} in these patterns`);
  const most = Math.min(first.most, words.length - from);
  return Array.from({ length: most + 1 }, (_, skip) => skip).flatMap((skip) => after(from + skip));
}

const isBorder = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return !(unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff);
};

describe('fold', () => {
  test.each([
    ['Zoë', 'zoe'],
    ['ZOE', 'zoe'],
    ['Zoe\u0308', 'zoe'],
    ['O’Connell', "o'connell"],
    ['Ｋｈａｎ', 'khan'],
    ['Аmеlіа', 'amelia'],
    ['Sia\u0302n', 'sian'],
    ['Łucja', 'lucja'],
    ['K\u200bh\u200da\u00adn', 'khan'],
    ['İrem', 'irem'],
  ])('%s gives %s', (word, folded) => expect(fold(word)).toBe(folded));
});

describe('tokens', () => {
  const words = (text: string): string[] => {
    const { starts, ends } = tokenise(text);
    return starts.map((start, at) => text.slice(start, ends[at]));
  };
  test.each([
    ['Ollie’s report', ['Ollie', '’s', 'report']],
    ["don't stop", ["don't", 'stop']],
    ['#WellDoneOllieB!', ['#WellDoneOllieB', '!']],
    ['a@b', ['a', '@b']],
    ['see https://x.example/a?b=1.', ['see', 'https://x.example/a?b=1', '.']],
    ['👩‍🏫 ok', ['👩‍🏫', 'ok']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('a title or an initial ends no sentence', () => {
    expect(new Set(tokenise('Mr. Hill met O. Benning today').sentences).size).toBe(1);
    expect(new Set(tokenise('He left. She stayed').sentences).size).toBe(2);
  });
});

describe('the grammar', () => {
  const find = (patterns: string, text: string): string[] => {
    const tokens = tokenise(text);
    return new Automaton([{ kind: 'k', patterns }])
      .run(new Board(tokens))
      .map((mark) => text.slice(tokens.starts[mark.from], tokens.ends[mark.to - 1]));
  };
  test.each([
    ['a b', 'x a b y', ['a b']],
    ['a (b|c d)? e', 'a e a b e a c d e', ['a e', 'a b e', 'a c d e']],
    ['a [b c] d', 'a b c d', ['b c']],
    ['a ..2 d', 'a b c d; a b c x d', ['a b c d']],
    ['a b', 'a. b', []],
    ['a b', 'a\nb', []],
    ['e-mail', 'my e-mail', ['e-mail']],
    ['<cap> <number>', 'Room 12 and room 13', ['Room 12']],
    ['a (b|c)\na (b|d)', 'a b a c a d', ['a b', 'a c', 'a d']],
  ])('%s in “%s”', (patterns, text, expected) => expect(find(patterns, text)).toEqual(expected));

  test('a mark is found wherever trying every way finds one, and as long as the longest of them', () => {
    const word = fc.constantFrom(...'abcdefgh');
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 3 },
        word,
        fc.tuple(word, tie('pattern')).map((both) => both.join(' ')),
        fc.tuple(tie('pattern'), word).map(([one, other]) => `(${one}|${other}) ${other}`),
        fc.tuple(word, tie('pattern')).map(([one, other]) => `${one} (${other})?`),
        // Of one length: where gaps of two meet, the longer holds for both.
        fc.tuple(word, word).map(([one, other]) => `${one} ..2 ${other}`),
      ),
    }));
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 8 }),
        fc.array(word, { maxLength: 30 }),
        (patterns, words) => {
          const expected = words.flatMap((_, from) => {
            const ends = patterns.flatMap((one) => endsOf(parse(one), words, from));
            return ends.length > 0 ? [words.slice(from, Math.max(...ends)).join(' ')] : [];
          });
          expect(find(patterns.join('\n'), words.join(' '))).toEqual(expected);
        },
      ),
    );
  });

  test('what was read before changes nothing', () => {
    const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const patterns = words.map(
      (word, at) => `${word} ..3 ${words[(at * 7 + 1) % 200]!} (<word> ${words[(at * 3 + 2) % 200]!})?`,
    );
    const grammar = { kind: 'k', patterns: patterns.join('\n') };
    const boardOf = (seed: number): Board => {
      const chosen = fc.sample(fc.constantFrom(...words), { seed, numRuns: 6000 });
      return new Board(tokenise(chosen.join(' ')));
    };
    const wellRead = new Automaton([grammar]);
    for (let seed = 1; seed <= 6; seed++) {
      const found = wellRead.run(boardOf(seed));
      expect(found.length).toBeGreaterThan(50);
      expect(found).toEqual(new Automaton([grammar]).run(boardOf(seed)));
    }
  });

  test.each(['..2 a', '[..2 a]', 'a? ..2 b'])(
    'a pattern that begins with a gap is refused: %s',
    (pattern) => {
      expect(() => new Automaton([{ kind: 'k', patterns: pattern }])).toThrow('gap');
    },
  );

  test.each(['(a', 'a)', '<a', 'a | b', '?'])('a pattern that cannot be read is refused: %s', (pattern) => {
    expect(() => new Automaton([{ kind: 'k', patterns: pattern }])).toThrow();
  });
});

describe('any text', () => {
  test('never throws, and every span lies inside the text, on character borders', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: 'grapheme', maxLength: 200 }),
        ),
        (text) => {
          for (const [start, end] of spansOf(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
            expect(isBorder(text, start) && isBorder(text, end)).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('finds the same in whatever normal form it comes', () => {
    const words = fc.constantFrom(
      'Zoë',
      'O’Connell',
      'Siân',
      'Prosser',
      'reading',
      'book',
      'one of my Year 4s',
      'Ollie Benning',
      'pen licence',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const kinds = (form: string): string[] => {
          const reading = read(form, demoKnown);
          return markKinds.flatMap((kind) =>
            reading
              .marks(kind)
              .map(({ span }) => `${kind} ${form.slice(span.start, span.end).normalize('NFC')}`),
          );
        };
        expect(kinds(text.normalize('NFD'))).toEqual(kinds(text.normalize('NFC')));
      }),
      { numRuns: 150 },
    );
  });
});

describe('names', () => {
  const variants = (name: string): string[] => [
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.normalize('NFD'),
    name.replaceAll('’', "'"),
    name.split(' ').reverse().join(' '),
    `${name}’s`,
    name.replace('a', 'а'),
    name.replace(/(.)(.)/, '$1\u200b$2'),
  ];
  const people = [
    { list: 'pupil' as const, forename: 'Zoë', surname: 'O’Connell' },
    { list: 'pupil' as const, forename: 'Aisha', surname: 'Rahman-Clark' },
    { list: 'pupil' as const, forename: 'Maja', surname: 'Kowalczyk' },
    { list: 'pupil' as const, forename: 'Łukasz', surname: 'Wójcik' },
  ];
  const roster = new Roster(fingerprint(people, demoKey, fold), demoKey);
  test.each(people.flatMap(({ forename, surname }) => variants(`${forename} ${surname}`)))(
    '%s is found',
    (name) => {
      const text = `saw ${name} today`;
      const [mark] = read(text, { roster }).marks('pupil-name');
      expect(mark).toBeDefined();
      expect(text.slice(0, mark!.span.start)).toBe('saw ');
    },
  );

  test('nothing of a list can be read back from its fingerprints', () => {
    const print = fingerprint(people, demoKey, fold).pupil!;
    const text = [print.names, print.slips]
      .map((table) => new TextDecoder('latin1').decode(new Uint8Array(table.buffer)).toLowerCase())
      .join();
    for (const { forename, surname } of people) {
      expect(text).not.toContain(forename.toLowerCase());
      expect(text).not.toContain(surname.toLowerCase());
    }
    // Under another key not one fingerprint is the same, nor do the people's order and number of letters show.
    const other = new Set(fingerprint(people, [9, 9, 9, 9], fold).pupil!.names);
    expect([...print.names].filter((one, at) => at % 2 === 0 && other.has(one))).toEqual([]);
    expect(fingerprint(people.toReversed(), demoKey, fold).pupil).toEqual(print);
  });
});

describe('words that speak against a topic', () => {
  const bit = 1 << leanings.indexOf('images');
  const reading = new Reading(
    tokenise('One two. Three four. Five.'),
    [],
    [
      { start: 0, end: 8, against: bit, unlike: bit },
      { start: 9, end: 20, against: bit | 1, unlike: bit | 1 },
      { start: 21, end: 26, against: 0, unlike: bit },
    ],
  );

  test('do so where all of them do', () => {
    expect(reading.speaksAgainst('images', { start: 4, end: 14 }, false)).toBe(true);
    expect(reading.speaksAgainst('images', { start: 15, end: 24 }, false)).toBe(false);
    expect(reading.speaksAgainst('images', { start: 22, end: 24 }, false)).toBe(false);
    expect(reading.speaksAgainst('images', { start: 22, end: 24 }, true)).toBe(true);
    expect(reading.speaksAgainst(leanings[0], { start: 4, end: 14 }, false)).toBe(false);
    expect(reading.speaksAgainst(leanings[0], { start: 10, end: 14 }, false)).toBe(true);
  });

  test('are none for a topic that nobody leans to, and where nothing was weighed', () => {
    expect(reading.speaksAgainst('passwords', { start: 4, end: 14 }, false)).toBe(false);
    expect(new Reading(tokenise('One.'), []).speaksAgainst('images', { start: 0, end: 3 }, false)).toBe(
      false,
    );
  });

  test('stand at their places in a text that was read in pieces', () => {
    const part = 'The kettle is on and the cat is asleep. ';
    const whole = read(part.repeat(1000));
    const against = (reading: Reading, start: number): string[] =>
      leanings.filter((leaning) => reading.speaksAgainst(leaning, { start, end: start + 8 }, false));
    expect(against(read(part), 0)).toContain('confidential');
    expect(against(whole, part.length * 900)).toEqual(against(read(part), 0));
  });
});
