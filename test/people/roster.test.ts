import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, joinPrints } from '../../src/people/fingerprint.ts';
import { endsAt, renewFrom, rosterOf, keptLists } from '../../src/people/kept-lists.ts';
import { spellingsOf } from '../../src/people/name-forms.ts';
import { numbersAsText, numbersFromText } from '../../src/people/numbers-as-text.ts';
import type { Person } from '../../src/people/person.ts';
import { Roster } from '../../src/people/roster.ts';
import { fold } from '../../src/text/fold.ts';
import { demoKey } from '../demo.ts';

const pupil = (forename: string, surname: string, more: Partial<Person> = {}): Person => ({
  list: 'pupil',
  forename,
  surname,
  ...more,
});

describe('the ways a name is spelled', () => {
  test.each<[person: Person, forenames: string[], surnames: string[]]>([
    [pupil('William', 'Stone'), ['william'], ['stone']],
    [pupil('Mary Jane', 'Fernsby'), ['mary jane', 'maryjane', 'mary'], ['fernsby']],
    [pupil('Aisha', 'Rahman-Clark'), ['aisha'], ['rahman clark', 'rahmanclark', 'rahman', 'clark']],
    [pupil('Zoë', "O'Connell"), ['zoe'], ['oconnell', 'o connell']],
    [pupil('Isla', "D'Souza"), ['isla'], ['dsouza', 'd souza', 'de souza', 'desouza']],
    [pupil('Callum', 'McDermott'), ['callum'], ['mcdermott', 'mc dermott', 'mac dermott', 'macdermott']],
    [pupil('Lotte', 'van den Broek'), ['lotte'], ['van den broek', 'vandenbroek', 'broek']],
    [pupil('Mohammed', 'Al-Rashidi'), ['mohammed'], ['al rashidi', 'alrashidi', 'rashidi']],
    [pupil('Niamh', 'Ní Dhomhnaill'), ['niamh'], ['ni dhomhnaill', 'nidhomhnaill']],
    [pupil('Jürgen', 'Müller'), ['jurgen', 'juergen'], ['muller', 'mueller']],
    [
      pupil('Oliver', 'Benning', { knownAs: ['Ollie'], otherSurnames: ['Stone'] }),
      ['oliver', 'ollie'],
      ['benning', 'stone'],
    ],
    [pupil('Sukarno', ''), ['sukarno'], []],
    [pupil('N', 'Benning'), [], ['benning']],
  ])('%o', (person, forenames, surnames) => {
    const spelled = spellingsOf(person, fold);
    expect(spelled.forenames).toEqual(forenames);
    expect(spelled.surnames).toEqual(surnames);
  });

  test('a family name that stands first goes with the name somebody chose', () => {
    expect(spellingsOf(pupil('Nguyen', 'Minh Anh', { knownAs: ['Anna'] }), fold).crossed).toEqual([
      ['anna', 'nguyen'],
    ]);
  });
});

describe('fingerprints', () => {
  const people = [pupil('Alexander', 'Featherstone'), pupil('Amelia', 'Khan')];
  const roster = new Roster(fingerprint(people, demoKey, fold), demoKey);
  const unit = (word: string) => roster.unit(word)!;

  test('tell who belongs together, and forget who does not', () => {
    expect(roster.full(unit('amelia'), unit('khan'))).toBe(1);
    expect(roster.full(unit('amelia'), unit('featherstone'))).toBe(0);
    expect(roster.initialFirst('a', unit('khan'))).toBe(1);
    expect(roster.initialLast(unit('amelia'), 'f')).toBe(0);
    expect(roster.unit('oliver')).toBeUndefined();
  });

  test.each(['featherston', 'featherstonee', 'feathrestone', 'feathersdone', 'fetherstone', 'ffeatherstone'])(
    'one slip of the finger: %s',
    (slip) => {
      expect(roster.near(slip).map(({ id }) => id)).toContain(unit('featherstone').id);
    },
  );

  test.each(['eatherstone', 'beatherstone', 'featherst', 'feotherstune', 'khann', 'kahn'])(
    'more than a slip, or a short name: %s',
    (other) => {
      expect(roster.near(other)).toEqual([]);
    },
  );

  test('two lists joined are the list of all, and who is on both counts once', () => {
    const of = (some: Person[]) => fingerprint(some, demoKey, fold).pupil!;
    const more = [...people, pupil('Oliver', 'Benning')];
    expect(joinPrints(of(people), of(more.slice(1)))).toEqual(of(more));
    expect(of([...more, ...more]).people).toBe(3);
  });

  test('come through a message as they were, and nothing else does', () => {
    const { names } = fingerprint(people, demoKey, fold).pupil!;
    expect(numbersFromText(numbersAsText(names))).toEqual(names);
    expect(numbersFromText('AAAA')).toBeUndefined();
    expect(numbersFromText('****')).toBeUndefined();
  });

  test('a name of any letters is found again, and takes no other along', () => {
    const word = fc.stringMatching(/^[a-zéłøćßж]{3,12}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 20 }), (names) => {
        const list = names.map(([forename, surname]) => pupil(forename, surname));
        const found = new Roster(fingerprint(list, demoKey, fold), demoKey);
        for (const [forename, surname] of names) {
          const given = found.unit(fold(forename));
          const family = found.unit(fold(surname));
          expect(given && family && found.full(given, family)).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a list lives for a school year', () => {
  const day = (text: string): number => new Date(`${text}T12:00`).getTime();
  test.each([
    ['2026-11-21', '2027-09-01', '2027-11-01'],
    ['2027-07-31', '2027-09-01', '2027-11-01'],
    ['2027-08-20', '2028-09-01', '2028-11-01'],
    ['2027-09-02', '2028-09-01', '2028-11-01'],
  ])('loaded on %s, to renew from %s, gone on %s', (loaded, renew, ends) => {
    expect([renewFrom(day(loaded)), endsAt(day(loaded))]).toEqual([
      new Date(`${renew}T00:00`).getTime(),
      new Date(`${ends}T00:00`).getTime(),
    ]);
  });

  test('and is not looked into when it is over', () => {
    const kept = keptLists(fingerprint([pupil('Amelia', 'Khan')], demoKey, fold), day('2026-11-21'), false);
    expect(new Roster(rosterOf(kept, day('2027-10-31')), demoKey).empty).toBe(false);
    expect(new Roster(rosterOf(kept, day('2027-11-01')), demoKey).empty).toBe(true);
  });
});
