import { describe, expect, test } from 'vitest';
import { formsOf } from '../../src/people/name-forms.ts';
import { readNameList } from '../../src/people/name-list.ts';
import { fold } from '../../src/text/fold.ts';

describe('a name list', () => {
  test.each([
    ['Forename,Surname\nZoë,O’Connell', 'Zoë', 'O’Connell'],
    ['\uFEFFSurname;Forename\nKhan;Amelia', 'Amelia', 'Khan'],
    ['First Name\tLast Name\nAmelia\tKhan', 'Amelia', 'Khan'],
    ['"Legal Forename","Legal Surname"\n"Amelia","Khan, the younger"', 'Amelia', 'Khan, the younger'],
    ['Year,Surname,Forename\n4,Khan,=Amelia', '=Amelia', 'Khan'],
  ])('%s', (csv, forename, surname) => {
    expect(readNameList(csv, 'pupil').people[0]).toMatchObject({ forename, surname, list: 'pupil' });
  });

  test('a row with a fault is named and loses no other', () => {
    const { people, faults } = readNameList('Forename,Surname\nAmelia,\n,Khan\nOllie,Benning', 'pupil');
    expect(people.map(({ forename }) => forename)).toEqual(['Ollie']);
    expect(faults.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('without the headings it says what is missing', () => {
    expect(readNameList('a,b\n1,2', 'staff').faults[0]!.reason).toContain('Forename');
  });
});

describe('the ways a name is written', () => {
  const written = (more: object): string[] =>
    formsOf({ list: 'pupil', forename: 'William', surname: 'Rahman-Clark', ...more }, fold).map(
      ({ form, words }) => `${form}: ${words.join(' ')}`,
    );
  test.each([
    'full: william rahman clark',
    'full: will clark',
    'full: bill rahman',
    'full: rahman clark william',
    'initial: w clark',
    'initial: will r',
    'title: ~ rahman clark',
    'forename: william',
  ])('%s', (form) => expect(written({})).toContain(form));

  test('a known-as name and a former surname count too', () => {
    const all = written({ knownAs: 'Buddy', formerSurname: 'Stone' });
    expect(all).toContain('full: buddy stone');
    expect(all).toContain('full: william stone');
  });
});
