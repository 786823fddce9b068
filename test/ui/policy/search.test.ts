import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../src/school/pack-schema.ts';
import { indexOf, noFilter, search, type Filter } from '../../../src/ui/app/policy/search.ts';
import { spansOf, termsOf } from '../../../src/ui/app/policy/terms.ts';
import { shipped } from '../../shipped-packs.ts';

const none = new Map<string, string>();
const refs = (pack: Pack, filter: Partial<Filter>, own: ReadonlyMap<string, string> = none): string[] =>
  search(indexOf(pack, own), { ...noFilter, ...filter }).groups.flatMap(({ clauses }) =>
    clauses.map(({ clause }) => clause.ref),
  );

const kingsway = shipped('kingsway');
const made = (...summaries: string[]): Pack => ({
  ...kingsway,
  clauses: summaries.map((summary, at) => ({
    ref: `1.${at + 1}`,
    heading: 'Rules',
    parts: [{ ...kingsway.clauses[0]!.parts[0]!, topics: [], summary }],
  })),
});

const marked = (text: string, query: string): string[] =>
  spansOf(text, termsOf(query)).map(({ start, end }) => text.slice(start, end));

describe('searching a policy', () => {
  test.each([
    ['picture', 'Pictures of staff'],
    ['pictures', 'A picture of staff'],
    ['policies', 'Read the policy'],
    ['policy', 'Other policies'],
    ['classes', 'Your class'],
    ['child', 'Children come first'],
    ['children', 'Every child'],
    ['cafe', 'In the Café'],
    ['café', 'In the cafe'],
    ['EMAIL', 'Use school e-mail'],
    ['e-mail', 'Use school email'],
    ["head's", 'The Head’s agreement'],
    ['head', 'The head’s agreement'],
    ['pu', 'For pupils'],
    ['staff picture', 'Pictures of staff'],
    ['1.1', 'Anything'],
  ])('“%s” finds “%s”', (query, summary) => {
    expect(refs(made(summary), { query })).toEqual(['1.1']);
  });

  test.each([
    ['upil', 'For pupils'],
    ['staff zebra', 'Pictures of staff'],
    ['glass', 'Glad and glass-free'.slice(0, 4)],
    ['1.2', 'Anything'],
    ['!?', 'Anything'],
  ])('“%s” does not find “%s”', (query, summary) => {
    expect(refs(made(summary), { query })).toEqual([]);
  });

  test('an empty search shows every clause, in the policy’s order', () => {
    expect(refs(kingsway, {})).toEqual(kingsway.clauses.map(({ ref }) => ref));
    expect(refs(kingsway, { query: '   ' })).toHaveLength(90);
  });

  test('words may stand in a heading, a summary, a topic or the school’s own copy', () => {
    expect(refs(kingsway, { query: 'prevent duty' }).every((ref) => /^(10|1|2)\./.test(ref))).toBe(true);
    expect(refs(kingsway, { query: 'hummingbird' })).toEqual([]);
    expect(refs(kingsway, { query: 'hummingbird' }, new Map([['6.v', 'About hummingbirds']]))).toEqual([
      '6.v',
    ]);
  });

  test('a reference finds its clause and those that begin like it', () => {
    expect(refs(kingsway, { query: '6.xi' })).toEqual(['6.xi', '6.xii', '6.xiii', '6.xiv', '6.xix']);
  });

  test('topic and strength leave only the parts that have both', () => {
    const found = search(indexOf(kingsway, none), { ...noFilter, topic: 'images', modality: 'must-not' });
    const parts = found.groups.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.parts));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(({ part }) => part.topics.includes('images') && part.modality === 'must-not')).toBe(
      true,
    );
    expect(found.count).toBeLessThan(found.total);
    expect(found.total).toBe(90);
  });

  test('every filter of every policy adds up to the whole', () => {
    for (const id of ['kingsway', 'ludlow', 'st-nicholas', 'rosewood', 'littleover', 'general']) {
      const pack = shipped(id);
      const index = indexOf(pack, none);
      const parts = (filter: Partial<Filter>): number =>
        search(index, { ...noFilter, ...filter })
          .groups.flatMap(({ clauses }) => clauses)
          .reduce((sum, clause) => sum + clause.parts.length, 0);
      const each = (['must-not', 'must', 'should-not', 'should', 'may', 'caution', 'info'] as const).map(
        (modality) => parts({ modality }),
      );
      expect(each.reduce((sum, count) => sum + count, 0)).toBe(parts({}));
    }
  });
});

describe('what was looked for is marked', () => {
  test.each([
    ['Pictures of the Café', 'picture cafe', ['Pictures', 'Café']],
    ['Use e-mail, not email', 'email', ['e-mail', 'email']],
    ['Nothing here', 'zebra', []],
    ['Nothing looked for', '', []],
  ])('%s', (text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });
});
