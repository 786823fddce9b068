import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './lib/build.ts';

/**
 * Proves that no regular expression of ours takes more than linear time, whatever it is given: text
 * comes from anybody. ESLint's rules find the common faults; this works each one out as an automaton.
 */
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** For one expression, in milliseconds; the usual one takes ten. */
const patience = 60_000;

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

/** Every expression as it is written, and where it is first. */
const found = new Map<string, string>();
const faults: string[] = [];
for (const folder of ['src', 'entrypoints']) {
  for (const file of files(join(projectRoot, folder))) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const walk = (node: ts.Node): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const place = `${file.slice(projectRoot.length + 1)}:${line + 1}`;
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, place);
      const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : undefined;
      if (called && ts.isIdentifier(called) && called.text === 'RegExp')
        faults.push(`${place}: an expression put together as the program runs cannot be checked`);
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
}

for (const [text, place] of found) {
  const end = text.lastIndexOf('/');
  let result: ReturnType<typeof checkSync>;
  try {
    result = checkSync(text.slice(1, end), text.slice(end + 1), { checker: 'automaton', timeout: patience });
  } catch (cause) {
    faults.push(`${place}: ${text}: too large to be worked out (${String(cause)})`);
    continue;
  }
  const linear =
    result.status === 'safe' && (result.complexity.type === 'safe' || result.complexity.type === 'linear');
  if (linear) continue;
  const why =
    result.status === 'vulnerable'
      ? result.complexity.summary
      : result.status === 'unknown'
        ? `not proved (${result.error.kind})`
        : result.complexity.summary;
  faults.push(`${place}: ${text}: ${why}`);
}

for (const fault of faults) console.error(fault);
console.log(`${found.size} regular expressions, ${faults.length} not shown to be linear`);
process.exitCode = faults.length === 0 ? 0 : 1;
