import { describe, expect, test } from 'vitest';
import { Spellings } from '../../src/text/spellings.ts';

describe('spellings', () => {
  test('are found where they stand in a text, and nothing else is', () => {
    const known = new Spellings<string>();
    known.keep('reed', 'a plant');
    known.keep('ree', 'nothing');
    const text = 'the reed bed, reeds';
    expect(known.find(text, 4, 8)).toBe('a plant');
    expect(known.find(text, 4, 7)).toBe('nothing');
    expect(known.find(text, 14, 19)).toBeUndefined();
    expect(known.find(text, 0, 3)).toBeUndefined();
    expect(known.find(text, 4, 4)).toBeUndefined();
  });

  test('the usual stay and what came once goes, whatever number comes', () => {
    const known = new Spellings<number>();
    known.keep('usual', -1);
    for (let at = 0; at < 60_000; at++) {
      known.keep(`once-${at}`, at);
      if (at % 1000 === 0) expect(known.find('usual', 0, 5)).toBe(-1);
    }
    expect(known.find('once-0', 0, 6)).toBeUndefined();
    expect(known.find('once-59999', 0, 10)).toBe(59_999);
  });

  test('of many kept, each is told from all others', () => {
    const known = new Spellings<string>();
    const words = Array.from({ length: 9000 }, (_, at) => (at * 7919).toString(36));
    for (const word of new Set(words)) known.keep(word, word);
    const wrong = words.filter((word) => {
      const found = known.find(word, 0, word.length);
      return found !== undefined && found !== word;
    });
    const missed = words.filter((word) => known.find(word, 0, word.length) === undefined);
    expect(wrong).toEqual([]);
    expect(missed.length).toBeLessThan(10);
  });
});
