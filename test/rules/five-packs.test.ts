import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/engine/draft.ts';
import type { AccountKind, Role } from '../../src/school/school-details.ts';
import { schools, underPolicy, type School } from '../under-policy.ts';

/** One draft under five policies: for each, every notice as “rule severity clause”, or none. */
type Row = Record<School, string[]> &
  Pick<Draft, 'text' | 'surface' | 'media' | 'mediaAnswer' | 'recipients'> & {
    id: string;
    about?: string;
    account?: AccountKind;
    role?: Role;
  };

const rows = readFileSync(join(process.cwd(), 'test', 'corpus', 'five-packs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

function seen(row: Row, id: School): string[] {
  const { text, surface, media, mediaAnswer, recipients, account, role } = row;
  const findings = underPolicy(id, text, {
    surface,
    ...(media !== undefined && { media }),
    ...(mediaAnswer && { mediaAnswer }),
    ...(recipients && { recipients }),
    ...(account && { account }),
    ...(role && { school: { role } }),
  });
  return [...new Set(findings.map(({ rule, severity, clause }) => `${rule} ${severity} ${clause}`))].sort();
}

describe.each(schools)('%s', (id) => {
  test.each(rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
    expect(seen(row, id), row.text).toEqual(row[id]);
  });
});

describe('the table', () => {
  test('is large enough, and shows schools apart as well as alike', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80);
    const cells = rows.flatMap((row) => schools.map((id) => row[id]));
    expect(cells.filter((cell) => cell.length === 0).length).toBeGreaterThan(200);
    const apart = rows.filter((row) => new Set(schools.map((id) => row[id].map(plain).join())).size > 1);
    expect(apart.length).toBeGreaterThan(40);
  });
});

/** A notice without its clause, which differs at every school. */
const plain = (notice: string): string => notice.split(' ').slice(0, 2).join(' ');
