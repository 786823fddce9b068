import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArchiveRun } from './archive-run.ts';
import { largeArchive, withPictures } from './large-archive.ts';
import { ms, table } from './measure.ts';

const runs = 3;
/** As `npm run lanyard` starts it: what lives for one post only needs little room, and every core is busy with posts. */
const asTheCommand = ['--max-semi-space-size=4', '--single-threaded-gc'];
const pictures = 20 * 1024 ** 3;

/** An X archive of 100,000 posts, checked beside only read and only unpacked and parsed; each run a process of its own. */
export function benchArchive(): string {
  const { path, bytes, text } = largeArchive(100_000);
  const large = withPictures(path, pictures);
  try {
    const row = (name: string, how: string, file: string): string[] => {
      const all = Array.from({ length: runs }, () => run(how, file)).sort((a, b) => a.ms - b.ms);
      const middle = all[Math.floor(runs / 2)]!;
      const memory = Math.max(...all.map((one) => one.memory));
      return [
        name,
        ms(middle.ms),
        ms(middle.processor),
        ms(middle.first),
        middle.count.toLocaleString('en-GB'),
        `${(memory / 1e6).toFixed(0)} MB`,
      ];
    };
    return [
      `## An X archive of 100,000 posts: ${(bytes / 1e6).toFixed(0)} MB, unpacked ${(text / 1e6).toFixed(0)} MB`,
      table(
        ['', 'median ms', 'processor ms', 'first result ms', 'gives', 'most memory, Node included'],
        [
          row('checked: every rule, from a terminal', 'check', path),
          row('only read: unpacked and parsed, a record at a time', 'read', path),
          row('unpacked and parsed whole, as anybody would', 'plain', path),
          row('opened', 'open', path),
          row('opened, with 20 GB of pictures in it', 'open', large),
        ],
      ),
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
