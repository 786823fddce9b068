import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../src/browser/messaging.ts';
import { contract } from '../../src/messages/contract.ts';
import { pageRequestSchema } from '../../src/messages/draft-port.ts';
import { pictureRequestSchema } from '../../src/messages/picture-port.ts';
import { readPack } from '../../src/school/read-pack.ts';
import { shippedPack } from '../../src/school/packs/index.ts';
import { hostileValues, spoil } from './spoil.ts';
import { kinds, pageRequests, pictureKinds, pictureRequests, portKinds, requests } from './samples.ts';

const written: string[] = [];
vi.mock('../../src/browser/store.ts', () => ({
  load: async () => undefined,
  save: async (key: string) => void written.push(key),
  forget: async () => void written.push('forget'),
  forgetAll: async () => void written.push('forget all'),
}));
vi.mock('../../src/browser/api.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));

const { answer } = await import('../../src/background/answer.ts');
const own: Sender = { id: 'us', url: 'chrome-extension://us/app.html' };
const runs = { numRuns: 300 };

beforeEach(() => {
  written.length = 0;
});

test.each(kinds)('C4: a spoilt %s is refused with a sentence, and nothing is written', async (kind) => {
  const { request: schema } = contract[kind];
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(spoil(requests[kind]), async (request) => {
      // A change may leave a request good; what it then does is the handler's business.
      if (schema.safeParse(request).success) return;
      refused++;
      const reply = (await answer({ kind, request }, own)) as { refused?: unknown };
      expect(Object.keys(reply)).toEqual(['refused']);
      expect(reply.refused).toMatch(/\S.*\.$/s);
      expect(written).toEqual([]);
      expect('polluted' in {}).toBe(false);
    }),
    runs,
  );
  expect(refused).toBeGreaterThan(100);
});

test.each(pictureKinds)('C4: a spoilt %s is not taken for a picture', (type) => {
  let refused = 0;
  fc.assert(
    fc.property(spoil(pictureRequests[type]), (request) => {
      const parsed = pictureRequestSchema.safeParse(request);
      if (!parsed.success) refused++;
      else
        expect(Object.keys(pictureRequests[parsed.data.type])).toEqual(
          expect.arrayContaining(Object.keys(parsed.data)),
        );
    }),
    runs,
  );
  expect(refused).toBeGreaterThan(50);
});

test.each(portKinds)('C4: a spoilt %s is not taken for a request of a page', (type) => {
  let refused = 0;
  fc.assert(
    fc.property(spoil(pageRequests[type]), (request) => {
      const parsed = pageRequestSchema.safeParse(request);
      if (!parsed.success) refused++;
      else
        expect(
          Object.keys(parsed.data).every((key) =>
            [
              ...Object.values(pageRequests).flatMap((one) => Object.keys(one)),
              'media',
              'mediaAnswer',
            ].includes(key),
          ),
        ).toBe(true);
    }),
    runs,
  );
  expect(refused).toBeGreaterThan(100);
});

test('C4: anything at all may come as a message', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        fc.constantFrom(...hostileValues),
      ),
      async (message) => {
        const reply = await answer(message, own);
        expect(reply).toBeUndefined();
        expect(pageRequestSchema.safeParse(message).success).toBe(false);
      },
    ),
    runs,
  );
  for (const kind of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])
    expect(answer({ kind, request: {} }, own)).toBeUndefined();
});

test.each([
  ['64 MB of text', 'x'.repeat(64_000_000)],
  ['a million brackets', '['.repeat(999_999)],
  ['brackets 10,000 deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['objects 10,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  [
    'a pack with objects 10,000 deep',
    JSON.stringify(shippedPack('general')).replace(
      '{',
      `{"deep":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)},`,
    ),
  ],
  [
    'a pack that would be everybody’s prototype',
    JSON.stringify(shippedPack('general')).replace('{', '{"__proto__":{"polluted":1},'),
  ],
])('C4: a pack file of %s is refused', async (_what, text) => {
  const reply = await answer({ kind: 'importPack', request: { text } }, own);
  expect(reply).toEqual({ refused: expect.stringMatching(/\S/) as string });
  expect(JSON.stringify(reply)).not.toContain('could not write');
  expect(written).toEqual([]);
  expect('polluted' in {}).toBe(false);
});

test('C4: a spoilt pack is read whole or refused, and never throws', () => {
  const pack = shippedPack('general')!;
  fc.assert(
    fc.property(spoil(pack), (spoilt) => {
      const result = readPack(JSON.stringify(spoilt) ?? '');
      expect(Object.keys(result)).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});
