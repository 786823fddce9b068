import fc from 'fast-check';
import { expect, test } from 'vitest';
import { privateDetails } from '../../../src/text/private/index.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const pieces = [
  ...'07700 900461|oh seven double o|+44 (0)|0800|sam@mail.example|sam [at] mail dot|DN97 4QX|14 Mill Lane'.split(
    '|',
  ),
  ...'password is|Otter22!|“|”|pin|the code’s|482 913|log in with|/|Zoom ID|born on|3/4/1985|DOB:|NHS'.split(
    '|',
  ),
  ...'AB 00 00 00 C|https://a.example/reset?token=8f|I live at|my|number|Flat 2,|wifi:|\n|.|!|👍🏽|0️⃣|@|#|\u200b|é|\ud800'.split(
    '|',
  ),
];

test('never throws, and every mark lies on tokens', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, fc.constantFrom('', ' '), (parts, glue) => {
      const tokens = tokenise(parts.join(glue));
      for (const { from, to } of privateDetails(tokens)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(tokens.words.length);
      }
    }),
    { numRuns: 1000 },
  );
});

// A few milliseconds as a rule; a cost that grew with the square would outlast the time that any test has.
test.each(pieces)('reads a long text of nothing but %j to its end', (piece) => {
  const tokens = tokenise(`${piece} `.repeat(4000));
  for (const { to } of privateDetails(tokens)) expect(to).toBeLessThanOrEqual(tokens.words.length);
});
