import { expect, test } from 'vitest';
import { listsNaming } from '../../src/text/lists-naming.ts';
import { demoKnown } from '../demo.ts';

test.each([
  ['Nicola Benning', ['parent']],
  ['Ollie Benning', ['pupil']],
  ['Beth Lowther 🦉', ['staff']],
  ['Nicola Benning, Ollie Benning', ['pupil', 'parent']],
  // A first name is half the country's.
  ['Nicola', []],
  ['Ollie', []],
  ['Nicola Whoever', []],
  ['5 Heron parents', []],
  ['', []],
])('%s', (name, lists) => expect(listsNaming(name, demoKnown.roster!)).toEqual(lists));
