import { expect, test } from 'vitest';
import { isLike, matchWords, termsOf } from '../../src/images/words/match-words.ts';
import { noSchool } from '../../src/school/school-details.ts';

const terms = termsOf({
  ...noSchool,
  name: 'Larkfield Primary School',
  aliases: ['LPS', 'St Brannock’s'],
  handles: ['@LarkfieldPri'],
  domain: 'larkfieldprimary.example',
  classes: ['4 Swift', 'Otter'],
});
const name = 'Larkfield Primary School';

test.each<[string[], string[]]>([
  [['LARKFIELD PRIMARY SCHOOL'], [name]],
  [['Larkfield', 'Primary'], [name]],
  [['LARKFlELD PRIMARV'], [name]],
  [['Welcome to', 'Larkfield', 'C of E Primary'], [name]],
  [['Primary School', 'Larkfield'], [name]],
  [['LPS'], ['LPS']],
  [['St. Brannocks'], ['St Brannock’s']],
  [['www.larkfieldprimary.example'], ['larkfieldprimary.example']],
  [['@LarkfieldPri'], ['@LarkfieldPri']],
  [['4 Swift'], ['4 Swift']],
  [['Otter class'], ['Otter']],
  [['larkfield-primary-sports-day.jpg'], [name]],
  [
    ['STAFF', 'SAFEGUARDING'],
    ['STAFF', 'SAFEGUARDING'],
  ],
])('%j is read as the school’s', (lines, found) => {
  expect(matchWords(lines, terms)).toEqual(found);
});

test.each<[string[]]>([
  [['Larkfield']],
  [['Larkfield Road', 'Garage']],
  [['Lakeside Primary School']],
  [['Brookfield Primary']],
  [['LPG']],
  [['Swift', 'Otter']],
  [['an otter on the river bank']],
  [['Staff only']],
  [['IMG_20260314_102030.jpg']],
  [['Sale now on', 'Primary colours']],
  [[]],
])('%j is not', (lines) => {
  expect(matchWords(lines, terms)).toEqual([]);
});

test('a short word has to be read as it is; a longer one may have a wrong letter, and a long one two', () => {
  expect(isLike('lps', 'lps')).toBe(true);
  expect(isLike('ips', 'lps')).toBe(false);
  expect(isLike('swlft', 'swift')).toBe(true);
  expect(isLike('swlfl', 'swift')).toBe(false);
  expect(isLike('larkfleid', 'larkfield')).toBe(true);
  expect(isLike('lakeside', 'larkfield')).toBe(false);
});

test('a school that told nothing has nothing to be read', () => {
  expect(termsOf(noSchool)).toEqual([]);
  expect(matchWords(['Primary School', '4'], termsOf(noSchool))).toEqual([]);
});
