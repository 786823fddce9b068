import { describe, expect, test } from 'vitest';
import { Spellings } from '../../src/text/spellings.ts';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

function keep<Kept>(known: Spellings<Kept>, word: string, kept: Kept): void {
  known.keep(unitsOf(word), 0, word.length, kept);
}

const find = <Kept>(known: Spellings<Kept>, word: string): Kept | undefined =>
  known.find(unitsOf(word), 0, word.length);

describe('spellings', () => {
  test('are found where they stand in a text, and nothing else is', () => {
    const known = new Spellings<string>();
    keep(known, 'reed', 'a plant');
    keep(known, 'ree', 'nothing');
    const text = unitsOf('the reed bed, reeds');
    expect(known.find(text, 4, 8)).toBe('a plant');
    expect(known.find(text, 4, 7)).toBe('nothing');
    expect(known.find(text, 14, 19)).toBeUndefined();
    expect(known.find(text, 0, 3)).toBeUndefined();
    expect(known.find(text, 4, 4)).toBeUndefined();
  });

  test('the usual stay and what came once goes, whatever number comes', () => {
    const known = new Spellings<number>();
    keep(known, 'usual', -1);
    for (let at = 0; at < 60_000; at++) {
      keep(known, `once-${at}`, at);
      if (at % 1000 === 0) expect(find(known, 'usual')).toBe(-1);
    }
    expect(find(known, 'once-0')).toBeUndefined();
    expect(find(known, 'once-59999')).toBe(59_999);
  });

  test('of many kept, each is told from all others', () => {
    const known = new Spellings<string>();
    const words = Array.from({ length: 9000 }, (_, at) => (at * 7919).toString(36));
    for (const word of new Set(words)) keep(known, word, word);
    const wrong = words.filter((word) => {
      const found = find(known, word);
      return found !== undefined && found !== word;
    });
    const missed = words.filter((word) => find(known, word) === undefined);
    expect(wrong).toEqual([]);
    expect(missed.length).toBeLessThan(10);
  });

  test('long ones neither fill it up nor are kept', () => {
    const known = new Spellings<number>();
    keep(known, 'usual', -1);
    for (let at = 0; at < 3000; at++) keep(known, `${'x'.repeat(60)}${at}`, at);
    keep(known, 'y'.repeat(500), 1);
    expect(find(known, 'usual')).toBe(-1);
    expect(find(known, 'y'.repeat(500))).toBeUndefined();
  });
});
