import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Builds the extension and returns the folder a browser can load. Mode "demo" sets the demo school up by itself. */
export function buildExtension(browser: 'chrome' | 'firefox', mode?: 'demo'): string {
  const wxt = join(projectRoot, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const result = spawnSync(
    process.execPath,
    [wxt, 'build', '-b', browser, '--mv3', ...(mode ? ['-m', mode] : [])],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      // A runner of tests names itself here, and the build would be another than the one that ships.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (result.status !== 0)
    throw new Error(`The ${browser} build failed:\n${result.stdout}\n${result.stderr}`);
  return join(projectRoot, '.output', `${browser}-mv3${mode ? `-${mode}` : ''}`);
}
