import { describe, expect, test } from 'vitest';
import { noSchool } from '../../src/school/school-details.ts';
import { detailsOf, faultOf, formOf } from '../../src/ui/app/set-up/school-form.ts';
import { demoSchool } from '../demo.ts';

const form = formOf(noSchool);

describe('the school form', () => {
  test('gives back what it was given', () => {
    expect(detailsOf(formOf(demoSchool))).toEqual(demoSchool);
    expect(detailsOf(form)).toEqual(noSchool);
  });

  test.each([
    ['4 Swift, 5 Heron', ['4 Swift', '5 Heron']],
    ['4 Swift\n5 Heron\n', ['4 Swift', '5 Heron']],
    [' 4   Swift ;5 Heron,, ', ['4 Swift', '5 Heron']],
    ['9B\r\n9C', ['9B', '9C']],
    ['9B, 9B', ['9B']],
    ['  ', []],
  ])('splits %j', (classes, expected) => {
    expect(detailsOf({ ...form, classes }).classes).toEqual(expected);
  });

  test('leaves the commas of an address alone', () => {
    expect(detailsOf({ ...form, address: ' Quarry Lane,  Ambleford ' }).address).toBe(
      'Quarry Lane, Ambleford',
    );
  });

  test('names the first thing that is missing, or too much', () => {
    const school = { ...noSchool, name: 'Hill Top School' };
    expect(faultOf(null, school)?.field).toBe('policy');
    expect(faultOf('general', noSchool)?.field).toBe('name');
    expect(faultOf('general', { ...school, workNumbers: ['0'.repeat(41)] })?.field).toBe('workNumbers');
    expect(faultOf('general', { ...school, aliases: Array.from({ length: 51 }, String) })?.field).toBe(
      'aliases',
    );
    expect(faultOf('general', school)).toBeUndefined();
    expect(faultOf('general', demoSchool)).toBeUndefined();
  });
});
