import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { browserPath } from './lib/browsers.ts';
import { buildExtension, projectRoot } from './lib/build.ts';

/** `npm test`: everything that CI runs, one step after the other, with one line of totals at the end. */
let passed = 0;
/** What failed, by its name: said once more at the end, for the log of a whole run is long. */
const failures: string[] = [];
const out = mkdtempSync(join(tmpdir(), 'lanyard-test-'));

/** Of vitest's own report, what is read here. */
type Report = {
  numPassedTests: number;
  testResults: {
    name: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
};

const bin = (...path: string[]): string => join(projectRoot, 'node_modules', ...path);

function run(args: string[], env: Record<string, string> = {}): number {
  const result = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return result.status ?? 1;
}

function step(title: string, ok: () => boolean): void {
  const began = Date.now();
  const good = ok();
  if (good) passed++;
  else failures.push(title);
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${title} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
}

/** Runs one vitest project, and counts its tests rather than the run. */
function tests(project: 'unit' | 'e2e', env: Record<string, string> = {}): void {
  const report = join(out, `${project}.json`);
  const status = run(
    [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );
  const before = failures.length;
  try {
    const said = JSON.parse(readFileSync(report, 'utf8')) as Report;
    passed += said.numPassedTests;
    for (const { name, assertionResults } of said.testResults)
      for (const { status: end, fullName, failureMessages } of assertionResults)
        if (end === 'failed')
          failures.push(`${relative(projectRoot, name)}: ${fullName}\n      ${firstLine(failureMessages)}`);
  } catch (cause) {
    console.error(`The ${project} tests left no report: ${words(cause)}`);
  }
  // A spec that cannot even start fails the run without failing a test.
  if (status !== 0 && failures.length === before) failures.push(`the ${project} tests as a whole`);
}

const firstLine = (messages: readonly string[]): string => messages.join('\n').trim().split('\n')[0] ?? '';
const words = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

try {
  browserPath('chromium');
  browserPath('firefox');

  step(
    'layout (Prettier)',
    () => run([bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.']) === 0,
  );
  step('lint (ESLint)', () => run([bin('eslint', 'bin', 'eslint.js'), '.']) === 0);
  step(
    'every regular expression in linear time (recheck)',
    () => run(['--import', 'tsx', join(projectRoot, 'scripts', 'check-regular-expressions.ts')]) === 0,
  );
  step('types (TypeScript)', () => run([bin('typescript', 'bin', 'tsc'), '--noEmit']) === 0);
  step(
    'types of the X look-alike',
    () => run([bin('typescript', 'bin', 'tsc'), '-p', 'test/sites/x/client/tsconfig.json', '--noEmit']) === 0,
  );
  tests('unit');
  let chromium = '';
  let firefox = '';
  step('build for Chrome and Edge', () => ((chromium = buildExtension('chrome')), true));
  step(
    'build for Firefox',
    () => (buildExtension('firefox'), (firefox = buildExtension('firefox', 'demo')), true),
  );
  tests('e2e', { LANYARD_BUILD_CHROMIUM: chromium, LANYARD_BUILD_FIREFOX: firefox });
} catch (cause) {
  failures.push(words(cause));
}

for (const failure of failures) console.log(`FAIL  ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
