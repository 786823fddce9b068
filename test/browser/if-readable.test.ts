import { expect, test } from 'vitest';
import { ifReadable } from '../../src/browser/if-readable.ts';

test('what can be read is given as it is', async () => {
  expect(await ifReadable(new Blob(['tea']).text())).toBe('tea');
});

test.each(['NotReadableError', 'NotFoundError', 'NotAllowedError'])(
  'a file that was moved or changed since is nothing (%s)',
  async (name) => {
    expect(await ifReadable(Promise.reject(new DOMException('gone', name)))).toBeUndefined();
  },
);

test.each([new TypeError('a fault of ours'), new DOMException('broken', 'DataCloneError')])(
  'any other failure is passed on (%s)',
  async (cause) => {
    await expect(ifReadable(Promise.reject(cause))).rejects.toBe(cause);
  },
);
