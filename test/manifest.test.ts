import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../wxt.config.ts';

const root = process.cwd();
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
  "connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
const sites = {
  x: ['https://x.com/*', 'https://twitter.com/*', 'https://www.twitter.com/*'],
  facebook: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  instagram: ['https://www.instagram.com/*'],
};

const on = (hosts: readonly string[], path: string): string[] =>
  hosts.map((host) => host.replace('/*', path));
const settings = {
  x: on(sites.x, '/settings*'),
  facebook: on(sites.facebook, '/settings*'),
  instagram: on(sites.instagram, '/accounts*'),
};

/** All that is asked of a browser. Whoever wants more has to say so here. */
const manifest = {
  name: 'Lanyard',
  description: expect.stringContaining('All on your device.') as string,
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'contextMenus'],
  host_permissions: Object.values(sites).flat(),
  content_scripts: Object.entries(sites).flatMap(([site, matches]) => [
    { matches, js: [`${site}.js`, `pictures-${site}.js`], run_at: 'document_start' },
    { matches, js: [`read-${site}.js`, 'beside.js'], run_at: 'document_start' },
    { matches, js: ['keep.js'], run_at: 'document_idle' },
    { matches: settings[site as keyof typeof settings], js: [`guide-${site}.js`], run_at: 'document_idle' },
  ]),
  content_security_policy: { extension_pages: contentSecurityPolicy },
  incognito: 'not_allowed',
  action: { default_title: 'Lanyard' },
  commands: {
    'save-screen': {
      suggested_key: { default: 'Alt+Shift+S' },
      description: 'Save what is on the screen as evidence',
    },
  },
};

describe('what we ask of a browser', () => {
  const made = (browser: 'chrome' | 'firefox'): unknown => {
    if (typeof config.manifest !== 'function') throw new Error('The manifest is made for each browser.');
    return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
  };

  test('C5: the manifest for Chrome and Edge is this one', () => {
    expect(made('chrome')).toEqual({
      ...manifest,
      permissions: [...manifest.permissions, 'offscreen'],
      optional_permissions: ['pageCapture', 'notifications'],
      minimum_chrome_version: '120',
      message_serialization: 'structured_clone',
    });
  });

  test('C5: the manifest for Firefox is this one', () => {
    expect(made('firefox')).toEqual({
      ...manifest,
      optional_permissions: ['notifications'],
      browser_specific_settings: {
        gecko: {
          id: 'lanyard@lanyard.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });
});

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
const all = [...files(join(root, 'src')), ...files(join(root, 'entrypoints'))];
const guilty = (some: Iterable<string>, pattern: RegExp): string[] =>
  [...some].filter((file) => pattern.test(readFileSync(file, 'utf8'))).map((file) => relative(root, file));

/** Between a page of ours and its own worker there is nobody else; content scripts have no part in it. */
const withWorkers = new Set([
  'src/browser/offscreen.ts',
  'src/browser/worker.ts',
  'src/ui/app/name-lists/list-reader.ts',
  'src/ui/app/name-lists/list-worker.ts',
]);
/** How many records there are, and a hash: no word of a person. It has to lie outside the locker's database. */
const witness = 'src/browser/witnesses.ts';
const isPlain = (file: string): boolean => !withWorkers.has(relative(root, file));

/** Every file whose code is in a content script. */
const inPages = new Set<string>();
const follow = (file: string): void => {
  if (inPages.has(file) || !existsSync(file)) return;
  inPages.add(file);
  for (const [, type, from] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'/gm,
  ))
    if (!type) follow(join(dirname(file), from!));
};
for (const site of Object.keys(sites))
  for (const script of [site, `read-${site}`, `guide-${site}`, `pictures-${site}`, 'beside', 'keep'])
    follow(join(root, 'entrypoints', `${script}.ts`));

describe('doors that are not there', () => {
  test('the files of a content script are found', () => {
    expect(inPages.size).toBeGreaterThan(30);
    expect([...inPages].map((file) => relative(root, file))).toContain('src/page/start-page.ts');
    expect([...inPages].every(isPlain)).toBe(true);
  });

  test.each([
    [
      'C1: nothing starts by telling the page',
      /createContentScript|defineContentScript|ContentScriptContext|script-started/,
    ],
    [
      'C2: nobody listens to messages of a page',
      /addEventListener\(\s*['"`]message|onmessage|\.postMessage\([^)]*['"`]\*['"`]/,
    ],
    ['C5: nobody listens to other extensions', /on(Message|Connect)External/],
    [
      'C5: no script or style is put into pages at run time',
      /executeScript|insertCSS|registerContentScripts|userScripts/,
    ],
    ['A5: no file is named to a page', /web_accessible_resources|externally_connectable/],
    ['A1: nothing is drawn through the highlight registry', /CSS\.highlights|new Highlight\(/],
  ])('%s', (_what, pattern) => {
    expect(guilty([...all.filter(isPlain), join(root, 'wxt.config.ts')], pattern)).toEqual([]);
  });

  test('C6: nothing but the witness is kept where a content script can read it', () => {
    expect(guilty(all, /storage\.(local|sync)\.(get|set)/)).toEqual([witness]);
  });

  test.each([
    ['A2: a root of ours is closed, and no element is defined', /mode:\s*'open'|customElements\.define/],
    [
      'C6: a content script opens no store',
      /indexedDB|idb-keyval|localStorage|sessionStorage|document\.cookie|caches\./,
    ],
    [
      'A6: a content script leaves no mark on the page’s objects',
      // What our scripts leave each other lies in their own world, which no page shares.
      /window\.\w+\s*=[^=]|globalThis\.(?!lanyard(?:Kit|Reader)\b)\w+\s*=[^=]|setAttribute\('data-lanyard/,
    ],
    ['B8: nothing of ours has a name a page could look for', /\.id\s*=\s*'|getElementById/],
  ])('%s', (_what, pattern) => {
    expect(guilty(inPages, pattern)).toEqual([]);
  });
});
