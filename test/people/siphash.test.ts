import { expect, test } from 'vitest';
import { siphash, type Key } from '../../src/people/siphash.ts';

// The reference vectors of the SipHash paper: key 00..0f, input 00, 00 01, 00 01 02, ... (low half, high half).
const key: Key = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c];
const vectors = [
  '726fdb47dd0e0e31',
  '74f839c593dc67fd',
  '0d6c8009d9a94f5a',
  '85676696d7fb7e2d',
  'cf2794e0277187b7',
  '18765564cd99a68d',
  'cbc9466e58fee3ce',
  'ab0200f58b01d137',
  '93f5f5799a932462',
  '9e0082df0ba9e4b0',
];

test('agrees with the reference vectors', () => {
  vectors.forEach((expected, length) => {
    const input = String.fromCharCode(...Array.from({ length }, (_, i) => i));
    const { hi, lo } = siphash(key, input);
    expect(hi.toString(16).padStart(8, '0') + lo.toString(16).padStart(8, '0')).toBe(expected);
  });
});

test('differs by key and by letter, and takes letters outside ASCII', () => {
  const of = (k: Key, text: string): string => {
    const { hi, lo } = siphash(k, text);
    return `${hi}.${lo}`;
  };
  expect(of(key, 'zoe')).not.toBe(of([1, 2, 3, 4], 'zoe'));
  expect(of(key, 'zoe')).not.toBe(of(key, 'zof'));
  expect(of(key, 'ж'.repeat(500))).toBe(of(key, 'ж'.repeat(500)));
});
