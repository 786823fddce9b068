import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { draftRules } from '../src/rules/index.ts';
import { momentRules } from '../src/rules/moment-rules.ts';
import { personRules } from '../src/rules/person-rules.ts';
import { ruleIds } from '../src/school/rule-ids.ts';

const root = process.cwd();
const src = join(root, 'src');

/** Which folder may import which: from the rim to the middle, never back. */
const allowed: Record<string, readonly string[]> = {
  school: [],
  engine: ['school'],
  // What a person marked somebody as is an idea of the engine's.
  people: ['school', 'engine'],
  text: ['engine', 'people', 'school'],
  rules: ['engine', 'text', 'people', 'school'],
  dom: ['engine'],
  archive: ['engine', 'school'],
  audit: ['engine', 'school'],
  // Past posts are read like drafts, so whoever checks them stands where the background stands.
  'past-posts': ['archive', 'rules', 'text', 'people', 'school', 'engine'],
  sites: ['engine', 'dom'],
  browser: [],
  messages: ['engine', 'school', 'people', 'audit', 'browser', 'evidence'],
  page: ['browser', 'messages', 'engine', 'dom', 'school'],
  background: [
    'images',
    'models',
    'rules',
    'audit',
    'text',
    'people',
    'school',
    // What is saved, and kept, as evidence.
    'evidence',
    'locker',
    'browser',
    'messages',
    'engine',
  ],
  ui: [
    ...['browser', 'messages', 'engine', 'school', 'text', 'people', 'archive', 'past-posts', 'audit'],
    ...['evidence', 'locker'],
    // A safer copy of a picture is made on the page itself.
    ...['images', 'models'],
  ],
  // A picture comes in as bytes, and what it gives away goes out as values.
  images: ['engine', 'school'],
  // Models look at pictures in workers; they know no school and no rule.
  models: ['images', 'browser'],
  // A bundle comes in as a ZIP.
  evidence: ['school', 'archive'],
  // Pictures are too large for messages, so pages of ours and the background open the locker themselves.
  locker: ['evidence', 'browser'],
  // A terminal reads saved pages with the readers the extension reads live ones with.
  cli: ['archive', 'past-posts', 'rules', 'text', 'people', 'school', 'engine', 'evidence', 'sites'],
};

/** Where the map lets one file further in, with the reason. */
const exceptions = new Set([
  // The demo school's lists are read by the reader of name lists.
  'src/school/demo/people.ts → people',
  // What a page needs of the school is the names of severities, and nothing of a policy.
]);

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const imports = (file: string): { from: string; typeOnly: boolean }[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map(([, type, from, bare]) => ({ from: (from ?? bare)!, typeOnly: type !== undefined }));

const all = files(src);

test.each(all.map((file) => relative(root, file)))('%s imports only what lies further in', (file) => {
  const [, folder = ''] = file.split('/');
  expect(Object.keys(allowed), `${folder} is not on the map`).toContain(folder);
  for (const { from } of imports(join(root, file))) {
    if (!from.startsWith('.')) continue;
    const target = relative(src, join(dirname(join(root, file)), from)).split('/')[0]!;
    if (target === folder || exceptions.has(`${file} → ${target}`)) continue;
    expect(allowed[folder], `${file} imports ${from}`).toContain(target);
  }
});

test('only src/browser names the polyfill', () => {
  const guilty = all.filter(
    (file) =>
      !file.startsWith(join(src, 'browser')) &&
      imports(file).some(({ from }) => from === 'webextension-polyfill'),
  );
  expect(guilty).toEqual([]);
});

test('a content script imports no schema as a value', () => {
  const seen = new Set<string>();
  const guilty: string[] = [];
  const follow = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const { from, typeOnly } of imports(file)) {
      if (typeOnly) continue;
      if (from === 'zod') guilty.push(relative(root, file));
      if (from.startsWith('.')) follow(join(dirname(file), from));
    }
  };
  for (const site of ['x', 'facebook', 'instagram'])
    for (const script of [site, `read-${site}`, `guide-${site}`, `pictures-${site}`, 'beside', 'keep'])
      follow(join(root, 'entrypoints', `${script}.ts`));
  expect(seen.size).toBeGreaterThan(20);
  expect(guilty).toEqual([]);
});

test('every rule stands in its index, in the order of the ids, and has its test', () => {
  const rules = all.filter((file) => /src\/rules\/\w+\//.test(file));
  const drafts: string[] = draftRules.map(({ id }) => id);
  const moments: string[] = momentRules.map(({ id }) => id);
  const people: string[] = personRules.map(({ id }) => id);
  for (const index of [drafts, moments, people])
    expect(index).toEqual(ruleIds.filter((id) => index.includes(id)));
  for (const file of rules) {
    const id = file.split('/').at(-1)!.replace('.ts', '');
    const index = file.includes('/rules/moment/')
      ? moments
      : file.includes('/rules/person/')
        ? people
        : drafts;
    expect(index, `${relative(root, file)} is in no index`).toContain(id);
    const spec = join(root, 'test', relative(src, file).replace('.ts', '.test.ts'));
    expect(existsSync(spec), `${relative(root, spec)} is missing`).toBe(true);
  }
});
