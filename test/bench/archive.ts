import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArchiveRun } from './archive-run.ts';
import { largeArchive, withPictures } from './large-archive.ts';
import { ms, table } from './measure.ts';

const runs = 5;
/** As `npm run lanyard` starts it: what lives for one post only needs little room, and every core is busy with posts. */
const asTheCommand = ['--max-semi-space-size=4', '--single-threaded-gc'];
const pictures = 20 * 1024 ** 3;

/** An X archive of 100,000 posts, checked beside only read and only unpacked and parsed; each run a process of its own. */
export function benchArchive(): string {
  const { path, bytes, text } = largeArchive(100_000);
  const large = withPictures(path, pictures);
  try {
    const rows = [
      { name: 'checked: every rule, from a terminal', how: 'check', file: path },
      { name: 'only read: unpacked and parsed, a record at a time', how: 'read', file: path },
      { name: 'unpacked and parsed whole, as anybody would', how: 'plain', file: path },
      { name: 'opened', how: 'open', file: path },
      { name: 'opened, with 20 GB of pictures in it', how: 'open', file: large },
    ];
    // In turn, so that a machine that is slower for a minute is so for all of them.
    const rounds = Array.from({ length: runs }, () => rows.map(({ how, file }) => run(how, file)));
    const figures = rows.map(({ name }, at) => {
      const all = rounds.map((round) => round[at]!).sort((one, other) => one.ms - other.ms);
      return {
        name,
        middle: all[Math.floor(runs / 2)]!,
        memory: Math.max(...all.map(({ memory }) => memory)),
      };
    });
    const times = rounds.map((round) => round[0]!.ms / round[2]!.ms).sort((one, other) => one - other);
    return [
      `## An X archive of 100,000 posts: ${(bytes / 1e6).toFixed(0)} MB, unpacked ${(text / 1e6).toFixed(0)} MB`,
      table(
        ['', 'median ms', 'processor ms', 'first result ms', 'gives', 'most memory, Node included'],
        figures.map(({ name, middle, memory }) => [
          name,
          ms(middle.ms),
          ms(middle.processor),
          ms(middle.first),
          middle.count.toLocaleString('en-GB'),
          `${(memory / 1e6).toFixed(0)} MB`,
        ]),
      ),
      `Checking takes ${times[Math.floor(runs / 2)]!.toFixed(1)} times as long as unpacking and parsing whole (median of ${runs} pairs; ${times[0]!.toFixed(1)} to ${times.at(-1)!.toFixed(1)}).`,
    ].join('\n');
  } finally {
    rmSync(dirname(path), { recursive: true, force: true });
  }
}

function run(how: string, path: string): ArchiveRun {
  const script = join(import.meta.dirname, 'archive-run.ts');
  const flags = [...(how === 'check' ? asTheCommand : []), '--import', 'tsx'];
  const said = execFileSync(process.execPath, [...flags, script, how, path], { encoding: 'utf8' });
  return JSON.parse(said.trim().split('\n').at(-1)!) as ArchiveRun;
}
