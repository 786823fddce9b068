import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the terminal says of a bundle, with its exit code. */
export async function verify(path: string): Promise<{ code: number; said: string }> {
  const command = ['run', '-s', 'lanyard', '--', 'verify', path];
  return run('npm', command).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (cause: { code?: number; stdout?: string; stderr?: string }) => ({
      code: cause.code ?? -1,
      said: `${cause.stdout ?? ''}${cause.stderr ?? ''}`,
    }),
  );
}
