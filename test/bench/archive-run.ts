import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { archive } from '../../src/cli/archive.ts';
import { droppedPath } from '../../src/cli/dropped.ts';
import { openAll, readDownload } from '../../src/archive/open.ts';

/** One measured run in a process of its own: how, and the path of an archive. The figures go to standard output. */
export type ArchiveRun = {
  ms: number;
  /** Until the first result, in ms. */
  first: number;
  count: number;
  /** Processor time of all its threads, in ms: unlike the clock, it does not grow much when others are at work. */
  processor: number;
  /** The most memory the process has had, in bytes. */
  memory: number;
};

const [how, path] = process.argv.slice(2) as ['plain' | 'read' | 'open' | 'check', string];
let first = NaN;
let count = 0;
const began = performance.now();
const cpu = process.cpuUsage();

if (how === 'check') {
  const demo = (name: string): string => join(import.meta.dirname, '..', '..', 'src', 'school', 'demo', name);
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (count === 0) first = performance.now() - began;
      for (const byte of chunk) if (byte === 0x0a) count++;
      done();
    },
  });
  const errors = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lists = [
    '--pupils',
    demo('pupils.csv'),
    '--staff',
    demo('staff.csv'),
    '--parents',
    demo('parents.csv'),
  ];
  await archive(['--policy', 'kingsway', '--school', demo('school.json'), ...lists, path], output, errors);
} else {
  const { downloads } = await openAll([droppedPath(path)]);
  first = performance.now() - began;
  if (how === 'read') {
    for await (const event of readDownload(downloads[0]!))
      if (event.type === 'entries') count += event.entries.length;
  }
  if (how === 'plain') {
    // What anybody would do: unpack each file of posts, parse it whole.
    for (const { member } of downloads[0]!.files) {
      if (!/\/tweets(?:-part\d+)?\.js$/.test(member.path)) continue;
      const pieces: Uint8Array[] = [];
      for await (const piece of member.bytes()) pieces.push(piece);
      const text = new TextDecoder().decode(Buffer.concat(pieces));
      count += (JSON.parse(text.slice(text.indexOf('['))) as unknown[]).length;
    }
  }
}
/**
 * What the system counts for the process begins on Linux with the most that whoever started it ever had:
 * the bench itself, which has just made the archive. The page of the process tells of it alone.
 */
function mostMemory(): number {
  const page = '/proc/self/status';
  const kilobytes = existsSync(page)
    ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(page, 'utf8'))?.[1]
    : undefined;
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) * 1024;
}

const figures: ArchiveRun = {
  ms: performance.now() - began,
  first,
  count,
  processor: process.cpuUsage(cpu).user / 1000,
  memory: mostMemory(),
};
console.log(JSON.stringify(figures));
process.exit(0);
