import { expect, test } from 'vitest';
import { longestOwn, mostOwn, wordsOf } from '../../src/engine/own-profile.ts';
import type { Profile } from '../../src/engine/site-adapter.ts';

const nothing: Profile = {
  displayName: null,
  handle: null,
  bio: '',
  location: null,
  website: null,
  category: null,
  work: null,
  education: null,
  contact: null,
  own: true,
};

test('each thing that a profile says is checked by itself', () =>
  expect(wordsOf({ ...nothing, bio: 'Reader', work: ['A', 'B'], pictures: ['C'] }).words).toEqual([
    { field: 'bio', text: 'Reader' },
    { field: 'work', text: 'A' },
    { field: 'work', text: 'B' },
    { field: 'pictures', text: 'C' },
  ]));

test('what is not there is not unread, and what could not be read is', () => {
  expect(wordsOf(nothing)).toEqual({ words: [], unread: [] });
  expect(wordsOf({ ...nothing, bio: undefined, contact: undefined }).unread).toEqual(['bio', 'contact']);
  expect(wordsOf({ ...nothing, bio: 'The beginning', bioCut: true }).unread).toEqual(['bio']);
});

test('a profile of any length is cut', () => {
  const { words } = wordsOf({ ...nothing, bio: 'x'.repeat(50_000), work: Array(200).fill('y') });
  expect(words).toHaveLength(mostOwn);
  expect(words[0]!.text).toHaveLength(longestOwn);
});
