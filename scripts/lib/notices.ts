import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Package = {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  dependencies?: Record<string, string>;
};

/** Packages whose files ship, though only a build uses them. */
const carried = ['@vladmandic/human', 'tesseract.js-core', '@tesseract.js-data/eng'];

const folderOf = (name: string): string => join(process.cwd(), 'node_modules', name);
const packageOf = (name: string): Package =>
  JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Package;

function licenceOf(name: string): string {
  const file = readdirSync(folderOf(name)).find((one) => /^licen[sc]e/i.test(one));
  return file && existsSync(join(folderOf(name), file))
    ? readFileSync(join(folderOf(name), file), 'utf8').trim()
    : '';
}

/** What ships of others, under which licence and from where: a file in every build. */
export function noticesFile(): { relativeDest: string; contents: string } {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(process.cwd(), 'package.json'), 'utf8'),
  ) as Package;
  const parts = [...Object.keys(dependencies), ...carried].sort().map((name) => {
    const { version, license = 'see its source' } = packageOf(name);
    const source = `Source: the npm package ${name}, version ${version}, unchanged.`;
    return [`## ${name} ${version} (${license})`, source, licenceOf(name)].filter(Boolean).join('\n\n');
  });
  const head =
    'Lanyard is under the MIT licence. These works of others ship with it, unchanged, under their own licences. ' +
    'The face model in @vladmandic/human is BlazeFace, published by its makers under the Apache License 2.0, as is the ' +
    'English data of Tesseract; its text stands below tesseract.js-core, and holds for the @tensorflow packages too.';
  return { relativeDest: 'third-party-notices.txt', contents: `${[head, ...parts].join('\n\n')}\n` };
}
