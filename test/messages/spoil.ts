import fc from 'fast-check';

let deep: unknown = 'the bottom';
for (let at = 0; at < 1000; at++) deep = at % 2 ? [deep] : { deep };

/** What nobody sends who means well. */
export const hostileValues: unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -1,
  1.5,
  2 ** 53,
  '',
  '\u0000',
  '\ud800',
  'x'.repeat(100_001),
  true,
  [],
  {},
  [[]],
  deep,
  JSON.parse('{"__proto__": {"polluted": 1}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}'),
  new Date(NaN),
  new Map([['polluted', 1]]),
  Array.from({ length: 10_000 }, (_, at) => at),
  { length: -1 },
];

const keys = ['__proto__', 'constructor', 'toString', 'then', 'kind', 'extra', ''];

/** Every place in a value, as the keys that lead to it. */
const places = (value: unknown, path: string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];

/** A good value with one to three things wrong: something replaced, taken away, or added. */
export function spoil(good: object): fc.Arbitrary<unknown> {
  const change = fc.record({
    path: fc.constantFrom(...places(good)),
    how: fc.constantFrom('replace', 'remove', 'add'),
    value: fc.oneof(fc.constantFrom(...hostileValues), fc.anything()),
    key: fc.constantFrom(...keys),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let root: unknown = structuredClone(good);
    for (const { path, how, value: shared, key } of changes) {
      const value: unknown = structuredClone(shared);
      const parent = path
        .slice(0, -1)
        .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], root);
      const last = path.at(-1);
      if (last === undefined) {
        if (how === 'replace') root = value;
        else if (typeof root === 'object' && root !== null) put(root, key, value);
      } else if (typeof parent !== 'object' || parent === null) continue;
      else if (how === 'replace') put(parent, last, value);
      else if (how === 'remove') Reflect.deleteProperty(parent, last);
      else put(parent, key, value);
    }
    return root;
  });
}

/** An own property, `__proto__` too, as JSON has it. */
const put = (on: object, key: string, value: unknown): void =>
  void Object.defineProperty(on, key, { value, enumerable: true, configurable: true, writable: true });
