import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, type Json } from '../../src/evidence/canonical.ts';
import { faultsOf, headOf, linesFor, type Entry } from '../../src/evidence/chain.ts';
import { momentOf, momentWords } from '../../src/evidence/moment.ts';
import { sha256 } from '../../src/evidence/sha256.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const at = (minutes: number) => momentOf(noon + minutes * 60_000, 0, 'Europe/London');

async function logOf(bodies: readonly Json[], times = bodies.map((_, index) => index)): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [index, body] of bodies.entries())
    entries.push(...(await linesFor(headOf(entries), at(times[index]!), 'noted', body)));
  return entries;
}

describe('canonical', () => {
  // The example of RFC 8785, appendix, shortened to what can be typed.
  test('has one form for one value', () => {
    expect(canonical({ b: [1, 1e21, 0.1, -0], a: '€\n"', '\ud83d\ude00': null, '\ufb33': true })).toBe(
      '{"a":"€\\n\\"","b":[1,1e+21,0.1,0],"😀":null,"\ufb33":true}',
    );
  });
  test('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const form = canonical(value as Json);
        expect(canonical(JSON.parse(form) as Json)).toBe(form);
      }),
    );
  });
  test('has none for what JSON cannot hold', () => {
    expect(() => canonical({ n: Number.NaN })).toThrow(TypeError);
    expect(canonical('a\ud800b')).toBe('"a\ufffdb"');
  });
});

test('sha256 is the one of FIPS 180-4', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a moment in words keeps the clock and its distance from UTC', () => {
  expect(momentWords(momentOf(Date.UTC(2026, 6, 1, 22, 59, 9), 60, 'Europe/London'))).toBe(
    '1 July 2026, 23:59:09 (UTC+01:00, Europe/London)',
  );
  expect(momentWords(momentOf(Date.UTC(2026, 0, 1, 2), -210, 'America/St_Johns'))).toBe(
    '31 December 2025, 22:30:00 (UTC−03:30, America/St_Johns)',
  );
});

describe('the log', () => {
  test('is whole as it was written', async () => {
    expect(await faultsOf([])).toEqual([]);
    expect(await faultsOf(await logOf(['first', { who: 'the head' }, ['a', 1]]))).toEqual([]);
  });

  test('writes a step back of the clock down', async () => {
    const entries = await logOf(['a', 'b'], [10, 2]);
    expect(entries.map(({ kind }) => kind)).toEqual(['noted', 'clock-back', 'noted']);
    expect(await faultsOf(entries)).toEqual([]);
  });

  test('every line changed, dropped, doubled or moved is found', async () => {
    const entries = await logOf(['a', 'b', 'c', 'd']);
    for (const index of entries.keys()) {
      const changed = entries.map((one, place) => (place === index ? { ...one, body: 'x' } : one));
      expect((await faultsOf(changed)).map((fault) => fault.index)).toContain(index);
      // The last one may be cut off without a trace in the log itself: its head is kept apart.
      if (index < 3) expect(await faultsOf(entries.filter((_, place) => place !== index))).not.toEqual([]);
      expect(await faultsOf([...entries.slice(0, index + 1), ...entries.slice(index)])).not.toEqual([]);
      if (index < 3) {
        const moved = [...entries];
        [moved[index], moved[index + 1]] = [moved[index + 1]!, moved[index]!];
        expect(await faultsOf(moved)).not.toEqual([]);
      }
    }
  });

  test('a changed line with a hash made anew breaks the line after it', async () => {
    const entries = await logOf(['a', 'b', 'c']);
    const [second] = await linesFor(headOf(entries.slice(0, 1)), entries[1]!.at, 'noted', 'x');
    expect(await faultsOf([entries[0]!, second!, entries[2]!])).toEqual([
      { index: 2, what: 'not-after-the-one-before' },
    ]);
  });

  test('no bit of a line can be turned without being found', async () => {
    const text = JSON.stringify(await logOf(['somebody wrote about me', { told: 'the head', on: 3 }]));
    const bytes = new TextEncoder().encode(text);
    let unread = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const turned = Uint8Array.from(bytes);
        turned[bit >> 3]! ^= 1 << (bit & 7);
        let entries: Entry[];
        try {
          entries = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(turned)) as Entry[];
        } catch {
          unread++;
          return;
        }
        const whole = entries.every(({ at: moment, previous }) => moment?.utc && previous);
        expect(!whole || (await faultsOf(entries)).length > 0).toBe(true);
      }),
      { numRuns: 600 },
    );
    expect(unread).toBeLessThan(600);
  });
});
