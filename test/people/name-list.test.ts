import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNameList } from '../../src/people/name-list.ts';
import type { List, Person } from '../../src/people/person.ts';

/** A person in short: forename|surname|known as|other surnames. */
const short = ({ forename, surname, knownAs = [], otherSurnames = [] }: Person): string =>
  [forename, surname, knownAs.join('+'), otherSurnames.join('+')].join('|').replace(/\|+$/, '');

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
const utf16 = (text: string, big = false): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

describe('a name list is read however it was written', () => {
  test.each<[how: string, file: string | Uint8Array, people: string[], list?: List]>([
    ['a plain spreadsheet', 'Forename,Surname\nZoë,O’Connell', ['Zoë|O’Connell']],
    ['semicolons and a byte-order mark', '\uFEFFSurname;Forename\nKhan;Amelia', ['Amelia|Khan']],
    ['tabs', 'First Name\tLast Name\nAmelia\tKhan', ['Amelia|Khan']],
    [
      'quotes',
      '"Legal Forename","Legal Surname"\n"Amelia","Khan, the younger"',
      ['Amelia|Khan, the younger'],
    ],
    ['quotes doubled inside', 'Forename,Surname\n"Oliver ""Ollie""",Benning', ['Oliver|Benning|Ollie']],
    ['lines that end as on Windows', 'Forename,Surname\r\nAmelia,Khan\r\n', ['Amelia|Khan']],
    ['a line that tells Excel the sign', 'sep=;\nForename;Surname\nAmelia;Khan', ['Amelia|Khan']],
    [
      'other columns, in any order',
      'UPN,Year,Surname,DOB,Forename\nA1,4,Khan,1/2/2018,Amelia',
      ['Amelia|Khan'],
    ],
    [
      'a report’s title above the headings',
      'Larkfield Primary\nClass list 4 Swift,,\n\nForename,Surname,Reg\nAmelia,Khan,4S',
      ['Amelia|Khan'],
    ],
    [
      'SIMS',
      'Forename,Surname,Legal Forename,Legal Surname,Chosen Name,Former Surname,Reg,Year\nMillie,Khan,Amelia,Khan-Shah,Mills,Stone,4S,4',
      ['Millie|Khan|Amelia+Mills|Khan-Shah+Stone'],
    ],
    [
      'SIMS, preferred beside legal',
      'Legal Surname,Legal Forename,Preferred Surname,Preferred Forename\nKhan,Amelia,Shah,Millie',
      ['Millie|Shah|Amelia|Khan'],
    ],
    [
      'Arbor',
      'Arbor Student ID,Legal First Name,Legal Last Name,Preferred First Name,Preferred Last Name\n12,Amelia,Khan,Millie,',
      ['Millie|Khan|Amelia'],
    ],
    ['Arbor, one column', 'Student,Form,Year group\n"Amelia Khan",4S,Year 4', ['Amelia|Khan']],
    [
      'Bromcom',
      'AdmissionNumber,PreferredFirstName,PreferredLastName,LegalFirstName,LegalLastName,TutorGroup\n1,Millie,Khan,Amelia,Khan,4S',
      ['Millie|Khan|Amelia|Khan'],
    ],
    [
      'surname and forename in one column',
      'Name,Year\n"Khan, Amelia",4\n"O\'Connell, Zoë (Zo)",2',
      ['Amelia|Khan', "Zoë|O'Connell|Zo"],
    ],
    [
      'a heading that says the order',
      '"Surname, Forename",Class\n"van den Broek, Lotte",4S',
      ['Lotte|van den Broek'],
    ],
    [
      'particles in one column',
      'Full name\nLotte van den Broek\nDylan Ap Rhys',
      ['Lotte|van den Broek', 'Dylan|Ap Rhys'],
    ],
    ['three names in one column', 'Pupil name\nMary Jane Fernsby', ['Mary Jane|Fernsby||Jane Fernsby']],
    ['a known-as name', 'Forename,Surname,Known as\nOliver,Benning,Ollie', ['Oliver|Benning|Ollie']],
    [
      'a maiden name',
      'First name,Last name,Maiden name\nNicola,Benning,née Stone',
      ['Nicola|Benning||Stone'],
      'staff',
    ],
    [
      'no headings',
      'Amelia,Khan,4S\nOliver,Benning,4S\nThomas,Reeve,5H',
      ['Amelia|Khan', 'Oliver|Benning', 'Thomas|Reeve'],
    ],
    [
      'no headings, the surname first',
      'Khan,Amelia\nBenning,Oliver\nReeve,Thomas',
      ['Amelia|Khan', 'Oliver|Benning', 'Thomas|Reeve'],
    ],
    [
      'no headings and one column',
      'Amelia Khan\nOliver Benning\nThomas Reeve',
      ['Amelia|Khan', 'Oliver|Benning', 'Thomas|Reeve'],
    ],
    ['no headings, with a comma', '"Khan, Amelia",4\n"Benning, Oliver",4', ['Amelia|Khan', 'Oliver|Benning']],
    [
      'no headings, titles and surnames',
      'Mrs,Carol,Whitlock\nMr,Imran,Shaikh\nMiss,Beth,Lowther',
      ['Carol|Whitlock', 'Imran|Shaikh', 'Beth|Lowther'],
      'staff',
    ],
    [
      'staff by title and surname',
      'Staff name,Role\nMrs C Whitlock,Head\nMr Shaikh,Deputy',
      ['C|Whitlock', '|Shaikh'],
      'staff',
    ],
    [
      'staff, whose role is no name',
      'Title,Forename,Surname,Role\nMrs,Carol,Whitlock,Headteacher',
      ['Carol|Whitlock'],
      'staff',
    ],
    [
      'parents, with the child’s name beside',
      'Pupil Forename,Pupil Surname,Parent Title,Parent Forename,Parent Surname\nOliver,Benning,Mrs,Nicola,Benning',
      ['Nicola|Benning'],
      'parent',
    ],
    [
      'pupils, with the parent’s name beside',
      'Forename,Surname,Contact Forename,Contact Surname,Tutor\nOliver,Benning,Nicola,Stone,Beth Lowther',
      ['Oliver|Benning'],
    ],
    [
      'two parents in a row',
      'Student,Parent 1 First Name,Parent 1 Last Name,Parent 2 First Name,Parent 2 Last Name\nOliver Benning,Nicola,Benning,Rob,Stone\nAmelia Khan,Sana,Khan,,',
      ['Nicola|Benning', 'Rob|Stone', 'Sana|Khan'],
      'parent',
    ],
    ['a salutation', 'Parental salutation\nMr & Mrs Benning\nMs Khan', ['|Benning', '|Khan'], 'parent'],
    [
      'cells that begin like a formula',
      'Year,Surname,Forename\n4,+Khan,=Amelia\n4,-Benning,@Oliver',
      ['=Amelia|+Khan', '@Oliver|-Benning'],
    ],
    ['spaces around', 'Forename , Surname\n  Amelia ,\u00a0Khan  ', ['Amelia|Khan']],
    ['Windows-1252', bytes(latin('Forename,Surname\nZo\xeb,O\x92Connell')), ['Zoë|O’Connell']],
    [
      'UTF-16 as Excel’s “Unicode text”',
      bytes([0xff, 0xfe], utf16('Forename\tSurname\nZoë\tKhan')),
      ['Zoë|Khan'],
    ],
    [
      'UTF-16, the other end first',
      bytes([0xfe, 0xff], utf16('Forename\tSurname\nZoë\tKhan', true)),
      ['Zoë|Khan'],
    ],
    [
      'UTF-16 without a mark',
      bytes(utf16('Forename,Surname\nAmelia,Khan\nOliver,Benning')),
      ['Amelia|Khan', 'Oliver|Benning'],
    ],
    ['UTF-8 bytes', bytes([0xef, 0xbb, 0xbf], 'Forename,Surname\nŁukasz,Wiśniewski'), ['Łukasz|Wiśniewski']],
    ['one name only', 'Forename,Surname\nSukarno,-\nAmelia,Khan', ['Sukarno', 'Amelia|Khan']],
  ])('%s', (_, file, people, list = 'pupil') => {
    expect(readNameList(file, list).people.map(short)).toEqual(people);
  });
});

describe('a row with a fault is named and loses no other', () => {
  test.each<[row: string, reason: RegExp]>([
    [',Khan', /no first name/],
    ['Amelia2,Khan', /numbers/],
    ['amelia@larkfield.example,Khan', /e-mail/],
    [`${'x'.repeat(5000)},Khan`, /5,000 characters/],
    ['Zo\uFFFD,Khan', /CSV UTF-8/],
    ['Khan, Amelia,4S', /more cells/],
    ['"Amelia\nJane",Khan', /several lines/],
    ['Sukarno,', /only one name/],
    ['"Amelia,Khan', /quotation mark/],
    ['n/a,-', /no name/],
  ])('%s', (row, reason) => {
    const { people, faults } = readNameList(
      `Forename,Surname\nOliver,Benning\n${row}\nThomas,Reeve`,
      'pupil',
    );
    expect(faults).toEqual([{ line: 3, reason: expect.stringMatching(reason) as string }]);
    const names = people.map(({ surname }) => surname);
    expect([names[0], names.at(-1)]).toEqual(['Benning', 'Reeve']);
  });

  test('rows are counted as a spreadsheet counts them, blank ones too', () => {
    const { faults } = readNameList('Forename,Surname\n\nOliver,Benning\n,Khan', 'pupil');
    expect(faults.map(({ line }) => line)).toEqual([4]);
  });
});

describe('what is no list says what it is and what to export instead', () => {
  const zip = (inside: string): Uint8Array =>
    bytes([0x50, 0x4b, 3, 4], new Array<number>(22).fill(0), inside);
  test.each<[what: string, file: Uint8Array, words: RegExp]>([
    ['an Excel workbook', zip('[Content_Types].xml xl/workbook.xml'), /Excel workbook \(\.xlsx\).*CSV UTF-8/],
    [
      'an old Excel workbook',
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      /\.xls\).*CSV UTF-8/,
    ],
    [
      'a LibreOffice spreadsheet',
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      /LibreOffice/,
    ],
    ['a Word document', zip('word/document.xml'), /Word document/],
    ['a ZIP', zip('pupils.csv'), /packed/],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ'), /PDF.*SIMS, Arbor, Bromcom/],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /picture/],
    ['a web page called .xls', bytes('<html><body><table><tr><td>Forename'), /web page/],
    ['a web page with a mark', bytes([0xef, 0xbb, 0xbf], '\n<!DOCTYPE html><p>'), /web page/],
    ['XML', bytes('<?xml version="1.0"?><Pupils/>'), /XML/],
    ['JSON', bytes('[{"forename":"Amelia"}]'), /JSON/],
    ['nothing', bytes(''), /empty/],
    ['only white space', bytes(' \r\n\r\n\t'), /empty/],
    ['bytes of no kind', bytes([1, 2, 0, 4, 0, 0, 7, 0, 9]), /not a text file/],
    ['a column of numbers', bytes('UPN\nA1234\nA1235\nA1236'), /one column.*Forename/],
    ['columns without a name', bytes('UPN,Mark\nA1234,7\nA1235,8'), /No column.*Forename/],
    ['a million rows', bytes('Amelia,Khan\n'.repeat(1_000_000)), /1,000,000 rows/],
    ['thirty megabytes', new Uint8Array(30_000_000).fill(65), /30 MB/],
  ])('%s', (_, file, words) => {
    const { people, faults } = readNameList(file, 'pupil');
    expect(people).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.reason).toMatch(words);
  });

  test('a cell of ten megabytes is one fault among good rows', () => {
    const { people, faults } = readNameList(
      `Forename,Surname\n"${'a'.repeat(10_000_000)}",Khan\nOliver,Benning`,
      'pupil',
    );
    expect(people.map(short)).toEqual(['Oliver|Benning']);
    expect(faults).toEqual([{ line: 2, reason: 'A cell with 10,000,000 characters is no name.' }]);
  });
});

test('no file makes it throw, and no cell is read twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
      readNameList(file, 'parent');
    }),
  );
  const sign = fc.constantFrom(
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    'Forename',
    'Surname',
    'Amelia',
    "O'",
    ' ',
    '(',
    ')',
    '=',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (parts) => {
      readNameList(parts.join(''), 'pupil');
    }),
  );
});
