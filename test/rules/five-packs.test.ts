import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/engine/draft.ts';
import { parametersOf, runDraftRules } from '../../src/engine/run.ts';
import { draftRules } from '../../src/rules/index.ts';
import type { AccountKind, Role, SchoolDetails } from '../../src/school/school-details.ts';
import { CommunityBodies } from '../../src/text/community-bodies.ts';
import { read, type Known } from '../../src/text/read.ts';
import { demoKnown, demoSchool } from '../demo.ts';
import { shipped } from '../shipped-packs.ts';

const schools = ['ludlow', 'kingsway', 'st-nicholas', 'rosewood', 'littleover'] as const;

/** One draft under five policies: for each, every notice as “rule severity clause”, or none. */
type Row = Record<(typeof schools)[number], string[]> &
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

function seen(row: Row, id: (typeof schools)[number]): string[] {
  const { text, surface, media, mediaAnswer, recipients, account = 'personal', role = 'teacher' } = row;
  const pack = shipped(id);
  const school: SchoolDetails = { ...demoSchool, role, accountKinds: { facebook: account } };
  const draft: Draft = {
    text,
    surface,
    site: 'facebook',
    ...(media !== undefined && { media }),
    ...(mediaAnswer && { mediaAnswer }),
    ...(recipients && { recipients }),
  };
  const parameters = parametersOf(pack);
  const reading = read(text, knownAt(id));
  const { findings, unsure } = runDraftRules(draftRules, { draft, reading, school, pack, parameters });
  expect(unsure).toEqual([]);
  return [...new Set(findings.map(({ rule, severity, clause }) => `${rule} ${severity} ${clause}`))].sort();
}

/** Each policy has bodies of its own to protect. */
const knownAt = (id: string): Known => ({
  ...demoKnown,
  bodies: new CommunityBodies(shipped(id).parameters.communityBodies ?? []),
});

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
