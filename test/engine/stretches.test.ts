import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span } from '../../src/engine/span.ts';
import { Stretches } from '../../src/engine/stretches.ts';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(2000), fc.integer({ min: 1, max: 700 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('tells what touches one of them, as a look at each of them would', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (all, one) => {
      expect(new Stretches(all).meet(one)).toBe(all.some((other) => overlaps(other, one)));
    }),
  );
});

test('does not take a stretch that only follows for one that touches', () => {
  const taken = new Stretches([{ start: 0, end: 256 }]);
  expect(taken.meet({ start: 256, end: 300 })).toBe(false);
  expect(taken.meet({ start: 255, end: 256 })).toBe(true);
});
