import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromZ85, toZ85 } from '../../src/models/z85.ts';

describe('Z85', () => {
  it('writes the example of the standard', () => {
    const bytes = Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b);
    expect(toZ85(bytes)).toBe('HelloWorld');
    expect(fromZ85('HelloWorld', 8)).toEqual(bytes);
  });

  it('gives back any bytes, whatever their number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(fromZ85(toZ85(bytes), bytes.length)).toEqual(bytes);
      }),
    );
  });

  it('needs nothing that a string of a script would have to escape', () => {
    const all = toZ85(Uint8Array.from({ length: 1024 }, (_, at) => (at * 97) & 0xff));
    expect(JSON.stringify(all)).toHaveLength(all.length + 2);
  });

  it('refuses what is cut off, has a foreign character or says too much', () => {
    expect(() => fromZ85('Hello', 8)).toThrow('another length');
    expect(() => fromZ85('Hell"', 4)).toThrow('Not a digit');
    expect(() => fromZ85('Hellö', 4)).toThrow('Not a digit');
    expect(() => fromZ85('#####', 4)).toThrow('More than four bytes');
  });
});
