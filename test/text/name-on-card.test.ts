import { expect, test } from 'vitest';
import { listsOfCard } from '../../src/text/name-on-card.ts';
import { demoKnown } from '../demo.ts';

test.each([
  ['Amelia Khan', ['pupil']],
  ['amelia khan', ['pupil']],
  ['AMELIA KHAN ✨', ['pupil']],
  ['Amelia Khan 🦋🦋', ['pupil']],
  ['Ame\u200blia Khan', ['pupil']],
  ['\u202eAmelia Khan\u202c', ['pupil']],
  ['Nicola Benning', ['parent']],
  ['Beth Lowther', ['staff']],
  // Half the country goes by these.
  ['Amelia', []],
  ['Amelia K.', []],
  ['A Khan', []],
  ['Mrs Benning', []],
  ['Amelie Kahn', []],
  ['Khan', []],
  ['<img src=x onerror=alert(1)>', []],
  ['<b>Amelia Khan</b>', ['pupil']],
  ['🦋✨🫶', []],
  ['\u200b\u200d\u2060', []],
  ['', []],
  ['x'.repeat(10_000), []],
])('%s', (name, lists) => expect(listsOfCard(name, demoKnown.roster!)).toEqual(lists));
