import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/school/read-pack.ts';
import { readSchool } from '../../src/school/read-school.ts';
import { shipped } from '../shipped-packs.ts';

const good = () =>
  structuredClone(shipped('kingsway')) as unknown as Record<string, never> & {
    clauses: never[];
    rules: Record<string, never>;
  };
/** A pack that may be spoilt in any place. */
type Loose = {
  id: unknown;
  school: unknown;
  title?: unknown;
  version: unknown;
  edition: Record<string, unknown>;
  parameters: Record<string, unknown>;
  rules: Record<string, unknown>;
  clauses: { parts: Record<string, unknown>[] }[];
};
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

const refusal = (value: unknown): string => {
  const result = readPack(typeof value === 'string' ? value : JSON.stringify(value));
  if (!('refused' in result)) throw new Error('It was taken');
  return result.refused;
};

describe('a pack from a file', () => {
  test('is taken whole when nothing is wrong', () => {
    expect(readPack(JSON.stringify(good()))).toHaveProperty('pack.id', 'kingsway');
  });
  test.each([
    ['not JSON at all', 'hello', /not JSON/],
    [
      'an unknown rule',
      {
        ...good(),
        rules: { 'no-such-rule': { lead: '1.i', further: [], supporting: [], severity: 'warn' } },
      },
      /rules/,
    ],
    [
      'a clause that is not there',
      {
        ...good(),
        rules: { 'talk-about-pupils': { lead: '99.z', further: [], supporting: [], severity: 'stop' } },
      },
      /talk-about-pupils → lead.*no clause 99\.z/,
    ],
    [
      'a severity the modality forbids',
      {
        ...good(),
        rules: { 'parent-connection': { lead: '6.xi[1]', further: [], supporting: [], severity: 'stop' } },
      },
      /only “caution”/,
    ],
    ['a field nobody knows', { ...good(), surprise: 1 }, /surprise/],
    [
      'a reference that stands twice',
      { ...good(), clauses: [...good().clauses, good().clauses[0]] },
      /stands twice/,
    ],
    ['a missing school', { ...good(), school: '' }, /school/],
    [
      'a text that turns itself round',
      { ...good(), title: 'must \u202eton' },
      /title holds characters that cannot be seen/,
    ],
    [
      'nesting without end',
      { ...good(), x: { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } } },
      /nested/,
    ],
    ['a huge file', `"${'x'.repeat(1_000_001)}"`, /larger/],
    ['a list', [], /file|expected/i],
  ])('%s is refused with the field and the reason', (_name, value, reason) => {
    expect(refusal(value)).toMatch(reason);
  });
  test.each([
    [
      (pack: Loose) => (pack.clauses[3]!.parts[0]!.modality = 'shall'),
      'In the pack of Kingsway Primary and Nursery School, at clauses → 1.ii → part 1 → modality: “shall” is not one of: must-not, must, should-not, should, may, caution, info.',
    ],
    [
      (pack: Loose) => delete pack.title,
      'In the pack of Kingsway Primary and Nursery School, at title: this is missing.',
    ],
    [(pack: Loose) => (pack.school = 7), 'In the pack of kingsway, at school: this should be text.'],
    [
      (pack: Loose) => (pack.version = 1.5),
      'In the pack of Kingsway Primary and Nursery School, at version: this should be a whole number.',
    ],
    [
      (pack: Loose) => (pack.rules['wear-a-tie'] = {}),
      'In the pack of Kingsway Primary and Nursery School, at rules: “wear-a-tie” is no rule that Lanyard knows.',
    ],
    [
      (pack: Loose) => (pack.clauses[3]!.parts[0]!.rules = ['wear-a-tie']),
      'In the pack of Kingsway Primary and Nursery School, at clauses → 1.ii → part 1 → rules → number 1: “wear-a-tie” is no rule that Lanyard knows.',
    ],
    [
      (pack: Loose) => (pack.parameters.tie = 'on'),
      'In the pack of Kingsway Primary and Nursery School, at parameters: “tie” is no setting of a policy that Lanyard knows.',
    ],
    [(pack: Loose) => (pack.clauses[3]!.parts = []), /at clauses → 1\.ii → parts: the list is empty/],
    [(pack: Loose) => (pack.id = 'My Pack'), /at id: this may hold small letters, figures and hyphens alone/],
    [
      (pack: Loose) => (pack.edition.approved = 'soon'),
      /at edition → approved: this should be a date as 2023/,
    ],
    [(pack: Loose) => (pack.title = 'a'.repeat(3000)), /at title: this is too long/],
  ])('%s is said in words a teacher understands', (spoil, words) => {
    const pack: unknown = structuredClone(shipped('kingsway'));
    if (!isLoose(pack)) throw new Error('no pack');
    spoil(pack);
    const said = refusal(pack);
    if (typeof words === 'string') expect(said).toBe(words);
    else expect(said).toMatch(words);
    expect(said).not.toMatch(/invalid input|expected|received|undefined|regex|pattern/i);
  });
  test('__proto__ changes nothing', () => {
    readPack('{"__proto__": {"polluted": true}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a school file', () => {
  test('takes what the examples have, and names what it does not know', () => {
    const result = readSchool('{"name":"Larkfield Primary School","phone":"01632 960211","colour":"green"}');
    expect(result).toMatchObject({ school: { workNumbers: ['01632 960211'] }, unknown: ['colour'] });
  });
  test.each([
    ['{"aliases":["A"]}', /name/],
    ['{"name":"A","aliases":"B"}', /aliases/],
    ['nope', /not JSON/],
  ])('refuses %s', (text, reason) => {
    expect(readSchool(text)).toHaveProperty('refused', expect.stringMatching(reason));
  });
});
