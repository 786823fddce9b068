import { archive } from './archive.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { read } from './read.ts';
import { score } from './score.ts';
import { usage, UsageError } from './usage.ts';
import { verify } from './verify.ts';

const [command, ...args] = process.argv.slice(2);

async function run(): Promise<number> {
  switch (command) {
    case 'check':
      return (await check(args, process.stdin, process.stdout, process.stderr)) ? 1 : 0;
    case 'archive':
      return (await archive(args, process.stdout, process.stderr)) ? 1 : 0;
    case 'read':
      return (await read(args, process.stdout, process.stderr)) ? 1 : 0;
    case 'verify':
      return (await verify(args, process.stdout, process.stderr)) ? 1 : 0;
    case 'coverage':
      return coverage(process.stdout) ? 1 : 0;
    case 'score':
      score(args, process.stdout);
      return 0;
    case undefined:
    case 'help':
    case '--help':
      process.stdout.write(usage);
      return command === undefined ? 2 : 0;
    default:
      throw new UsageError(`There is no command “${command}”.`);
  }
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (cause: unknown) => {
    const wrongUsage = cause instanceof UsageError || (cause instanceof TypeError && 'code' in cause);
    process.stderr.write(
      `${cause instanceof Error ? cause.message : String(cause)}\n${wrongUsage ? `\n${usage}` : ''}`,
    );
    process.exitCode = wrongUsage ? 2 : 1;
  },
);
