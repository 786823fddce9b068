import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packFaults } from '../../scripts/lib/check-packs.ts';
import type { Pack } from '../../src/school/pack-schema.ts';

const root = process.cwd();
const packs = join(root, 'src', 'school', 'packs');
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const folderWith = (name: string, text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-packs-'));
  made.push(folder);
  cpSync(packs, folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), text);
  return folder;
};

type Loose = Omit<Pack, 'rules'> & { rules: Record<string, Pack['rules'][keyof Pack['rules']]> };
const broken = (spoil: (pack: Loose) => void, name = 'kingsway'): string[] => {
  const pack = JSON.parse(readFileSync(join(packs, `${name}.json`), 'utf8')) as Loose;
  spoil(pack);
  return packFaults(folderWith(name, JSON.stringify(pack)));
};

test('the packs that ship are sound', () => {
  expect(packFaults(packs)).toEqual([]);
});

test('an unknown rule is named with its pack and path', () => {
  const faults = broken((pack) => {
    pack.rules['talk-about-weather'] = pack.rules['talk-about-pupils'];
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^kingsway: rules: Unrecognized key: "talk-about-weather"/);
});

test('a rule of a clause that is unknown is named', () => {
  const faults = broken((pack) => {
    (pack.clauses[3]!.parts[0]!.rules as string[]).push('talk-about-weather');
  });
  expect(faults.join()).toMatch(/^kingsway: clauses → 3 → parts → 0 → rules → \d+: /);
});

test('a clause reference that does not exist is named, as lead and in every list', () => {
  const faults = broken((pack) => {
    pack.rules['talk-about-pupils']!.lead = '6.zz';
    pack.rules['views-as-school']!.further.push('9.q');
    pack.rules['views-as-school']!.supporting.push('9.r');
    pack.outdated[0]!.refs.push('9.s');
  });
  expect(faults.map((fault) => fault.replace(/ → \d+/g, ''))).toEqual([
    'kingsway: rules → talk-about-pupils → lead: there is no clause 6.zz',
    'kingsway: rules → views-as-school → further: there is no clause 9.q',
    'kingsway: rules → views-as-school → supporting: there is no clause 9.r',
    'kingsway: outdated → refs: there is no clause 9.s',
  ]);
});

test('a severity its clause’s strength forbids is refused, for the rule and for the clause', () => {
  const faults = broken((pack) => {
    // 6.xi asks for care.
    pack.rules['parent-connection']!.severity = 'stop';
    pack.clauses.find(({ ref }) => ref === '6.xi')!.parts[0]!.severity = 'stop';
  });
  expect(faults).toHaveLength(2);
  expect(faults.join('\n')).toMatch(
    /kingsway: clauses → \d+ → parts → 0 → severity: a clause that is only “caution” cannot be “stop”/,
  );
  expect(faults.join('\n')).toMatch(
    /kingsway: rules → parent-connection → severity: 6\.xi.* is only “caution”, so the rule cannot be “stop”/,
  );
});

test('a reference that stands twice is refused', () => {
  const faults = broken((pack) => pack.clauses.push(pack.clauses[5]!));
  expect(faults).toEqual([
    `kingsway: clauses → 90 → ref: the reference ${
      (JSON.parse(readFileSync(join(packs, 'kingsway.json'), 'utf8')) as Pack).clauses[5]!.ref
    } stands twice`,
  ]);
});

test('a pack under another’s file name is refused', () => {
  expect(packFaults(folderWith('ludlow', readFileSync(join(packs, 'rosewood.json'), 'utf8')))).toEqual([
    'ludlow: id: the pack in this file calls itself “rosewood”',
  ]);
});

test('a file that is not JSON is refused', () => {
  expect(packFaults(folderWith('ludlow', '{"id":'))[0]).toMatch(/^ludlow: not JSON \(/);
});

test('the build stops on a pack with a fault', { timeout: 120_000 }, () => {
  const project = mkdtempSync(join(tmpdir(), 'lanyard-build-'));
  made.push(project);
  for (const part of [
    'src',
    'entrypoints',
    'public',
    'scripts',
    'wxt.config.ts',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, part), join(project, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const file = join(project, 'src', 'school', 'packs', 'kingsway.json');
  const pack = JSON.parse(readFileSync(file, 'utf8')) as Pack;
  pack.rules['talk-about-pupils']!.lead = '6.zz';
  writeFileSync(file, JSON.stringify(pack));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', 'chrome', '--mv3'],
    { cwd: project, encoding: 'utf8' },
  );
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('kingsway: rules → talk-about-pupils → lead: there is no clause 6.zz');
});
