/**
 * Turns marked lines on standard input into drafts:
 *   pf So proud of [[pup|Ollie Benning]]!     a post on Facebook with one span
 *   cx!own-child my Tom passed his test       a comment on X, a hard negative with its trap
 * `npx tsx test/corpus/mark.ts D 1013 < lines.txt`: the ids begin with D and go on from there. With P the lines are private
 * details: `ring [[phone|07700 900123]]`, or `!order order 07700900` where there is none.
 */
import { readFileSync } from 'node:fs';
import { draftOf, privateLineOf } from './marked.ts';

const [prefix = 'D', from = '1'] = process.argv.slice(2);
const lines = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));
for (const [index, line] of lines.entries()) {
  const id = `${prefix}${String(index + Number(from)).padStart(4, '0')}`;
  process.stdout.write(`${JSON.stringify(prefix === 'P' ? privateLineOf(id, line) : draftOf(id, line))}\n`);
}
