import { existsSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { verify as verifyBundle, type Bundle } from '../evidence/verify.ts';
import { bundleOfZip } from '../evidence/zip-bundle.ts';
import { verdictWords } from '../evidence/verdict-words.ts';
import { droppedPath } from './dropped.ts';
import { UsageError } from './usage.ts';

/**
 * `verify`: bundles of evidence, as ZIPs or unpacked, in; one JSON object a line with what was found, and the
 * same in words to the errors. Returns whether any is not whole.
 */
export async function verify(args: string[], output: Writable, errors: Writable): Promise<boolean> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError('verify needs the path of a bundle.');
  let faulty = false;
  for (const path of positionals) {
    const bundle: Bundle | { refused: string } = existsSync(path)
      ? await bundleAt(path)
      : { refused: 'There is no such file.' };
    if ('refused' in bundle) {
      faulty = true;
      output.write(`${JSON.stringify({ file: path, verdict: 'refused', words: bundle.refused })}\n`);
      errors.write(`${path}: ${bundle.refused}\n`);
      continue;
    }
    const found = await verifyBundle(bundle);
    if (found.verdict !== 'whole') faulty = true;
    output.write(`${JSON.stringify({ file: path, ...found })}\n`);
    errors.write(`${path}: ${verdictWords(found)}\n`);
    for (const { state, words } of found.checks)
      for (const line of words) errors.write(`  ${{ good: '✓', bad: '✗', absent: '–' }[state]} ${line}\n`);
  }
  return faulty;
}

async function bundleAt(path: string): Promise<Bundle | { refused: string }> {
  const dropped = droppedPath(path);
  if (dropped.kind === 'file') return bundleOfZip(dropped.source);
  const files = new Map(dropped.files.map((file) => [file.path, file.source]));
  return {
    paths: [...files.keys()],
    read: async (name) => {
      const source = files.get(name);
      if (!source) throw new RangeError('it is not there');
      return source.slice(0, source.size);
    },
  };
}
