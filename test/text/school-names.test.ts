import { describe, expect, test } from 'vitest';
import { read } from '../../src/text/read.ts';
import { demoKnown } from '../demo.ts';

const found = (text: string): string[] =>
  (['school-name', 'school-handle', 'school-domain', 'school-postcode'] as const).flatMap((kind) =>
    read(text, demoKnown)
      .marks(kind)
      .map(({ span }) => text.slice(span.start, span.end)),
  );

describe('the school is known', () => {
  test.each([
    'I teach at Larkfield',
    'Larkfield Primary is the best',
    'larkfield primary',
    'Year 4 teacher at Larkfeild Primary',
    'I work at Larkfeild',
    'Lark Field Primary School',
    'LarkField primary school',
    'Larkfield Primary Schol',
    "Larkfield's Christmas fair",
    'Proud to work at LPS',
    '@LarkfieldPri',
    '#LarkfieldPrimary',
    '#TeamLarkfield',
    '#larkfieldfamily',
    'www.larkfieldprimary.example',
    'email office@larkfieldprimary.example',
    'DN97 4QX',
    'dn974qx',
    'I teach at the primary on Quarry Lane',
    'the school on Quarry Lane',
    'Quarry Lane primary',
    'our school on Quarry Lane, Ambleford',
    'Larkfield Primary Sch',
    'Larkfield Prim',
    'Larkfield P.S.',
    'Larkfield C of E Primary School',
    'LARKFIELD PRIMARY SCHOOL',
    'Miss Lowe Larkfield',
    'TA @ Larkfield',
    'teacher, larkfield',
    'Larkfields new head',
    'Larkfield School',
    'Larkfield PTA',
    'Larkfield staff party',
    'Larkfield Primary Academy',
  ])('%s', (text) => {
    expect(found(text)).not.toEqual([]);
  });
});

describe('a place, a street, somebody’s name or another school is not it', () => {
  test.each([
    'Larkfield Road is shut',
    'Larkfield Garage are robbers',
    'Anna Larkfield is my aunt',
    'Mr Larkfield the butcher',
    'Larkfield High won the cup',
    'Larkfield Academy is rubbish',
    'Larkfield Infants have a fair',
    'Larkfield FC won',
    'I grew up in Larkfield village',
    'Quarry Lane is closed',
    'the chip shop on Quarry Lane',
    'traffic on Quarry Lane near the school run',
    'Larkfield, Kent is lovely',
    'a lark field of larks',
    'lps and eps on vinyl',
    'Ambleford market is on Sunday',
    'the primary care unit',
    'the primary on Church Lane',
    'the secondary on Quarry Lane',
    'Lakefield Primary are our rivals',
    'Larkhill Primary School',
    'Parkfield Primary School',
    'Larkfield Close, Larkfield Avenue',
    'Larkfield Community Centre',
    'Larkfield Nursing Home',
    'Larkfield Golf Club',
    '@larkfieldgolf',
    '#larkfieldvillage',
    '#LarkfieldFC',
    'Larkfield Primary Care Trust',
    'Sir John Larkfield',
    'We beat Larkfield Rovers',
    'house in Larkfield for sale',
    'Larkfield Leisure Centre is open',
    'DN97 4QZ',
    'larkfieldprimary.com',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
