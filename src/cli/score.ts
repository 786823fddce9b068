import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { findPack } from './packs.ts';
import { isLabelled, readCases, type Case } from './score/cases.ts';
import { measure, missesOf, type Checked, type Score } from './score/measure.ts';
import { scoreLines } from './score/table.ts';
import { worldOf } from './score/worlds.ts';

/**
 * Labelled sets are about topics, before any policy, and are read at the demo school. Posts by the
 * public are read where a false notice is likeliest: a school whose name is a word, two thousand names
 * that are words, and each of the policies with most to say.
 */
const demo = { folder: join('src', 'school', 'demo'), policies: ['none'] };
const names = { folder: join('test', 'corpus', 'names'), policies: ['none'] };
const hope = { folder: join('test', 'corpus', 'hope'), policies: ['none', 'st-nicholas', 'general'] };

export type SetScore = { set: string; policy: string; part: 'tune' | 'held'; score: Score };

/**
 * `score`: precision and recall by topic over the labelled sets of the repository, what is for tuning
 * apart from what was held back. With --json one object a line; with --misses what went wrong, of the
 * tuning part only, for nobody may look at the other.
 */
export function score(args: string[], output: Writable): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      policy: { type: 'string' },
    },
  });
  const folder = join('test', 'corpus');
  const sets = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && isLabelled(join(folder, name)))
    .map((name) => name.replace('.jsonl', ''))
    .filter((name) => positionals.length === 0 || positionals.includes(name))
    .sort();
  for (const set of sets) {
    const { folder: place, policies } = placeOf(set);
    const world = worldOf(place, join(place === names.folder ? demo.folder : place, 'school.json'));
    const cases = readCases(join(folder, `${set}.jsonl`));
    for (const policy of values.policy ? [values.policy] : policies) {
      const pack = policy === 'none' ? null : findPack(policy);
      for (const part of ['tune', 'held'] as const) {
        const checked = cases
          .filter((one) => one.part === part)
          .map((one): Checked => ({ one, findings: world(one, pack) }));
        if (checked.length === 0) continue;
        const result = measure(checked, set.startsWith('remark'));
        if (values.json) output.write(`${JSON.stringify({ set, policy, part, ...result })}\n`);
        else output.write(scoreLines({ set, policy, part, score: result }));
        if (values.misses && part === 'tune') output.write(missesLines(checked));
      }
    }
  }
}

const placeOf = (set: string): typeof demo =>
  set.startsWith('ordinary') ? hope : set === 'names' ? names : demo;

function missesLines(checked: readonly Checked[]): string {
  const line = (one: Case, miss: string): string => `    ${one.id} ${one.text}\n        ${miss}\n`;
  return checked.flatMap((each) => missesOf(each).map((miss) => line(each.one, miss))).join('');
}
