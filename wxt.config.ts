import { join } from 'node:path';
import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { noticesFile } from './scripts/lib/notices.ts';
import { modelScriptFiles } from './scripts/lib/model-scripts.ts';
import { requireSoundPacks } from './scripts/lib/check-packs.ts';
import { requireSmallBuild } from './scripts/lib/check-size.ts';
import { compactGrammars } from './scripts/lib/compact-grammars.ts';
import { compactPacks } from './scripts/lib/compact-packs.ts';
import { pastPostsWorker } from './scripts/lib/past-posts-worker.ts';
import { settingsMatches, siteMatches } from './src/messages/site-matches.ts';

/**
 * Nothing of ours may talk to the network; pages of ours run only the scripts that ship with them. The models
 * that look at pictures are WebAssembly, which a browser starts only where it is named; it is no leave for scripts.
 */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
  "connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...modelScriptFiles(), noticesFile()),
    'build:before': ({ config }) => requireSoundPacks(join(config.root, 'src', 'school', 'packs')),
    'build:done': ({ config }) => requireSmallBuild(config.outDir),
  },
  vite: () => ({
    plugins: [preact(), compactGrammars(), compactPacks(), pastPostsWorker()],
    build: { sourcemap: false, modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: 'Lanyard',
    description:
      "Checks what you write and show on Facebook, Instagram and X against your school's social media policy. All on your device.",
    // The menu of a page has no other door; a picture of a page needs none beyond `activeTab`.
    // Chrome's background can start no workers, so pictures are looked at in an unseen page of ours.
    // Without `unlimitedStorage` a browser that is short of room may throw evidence away.
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when the person first wants a page kept as a file (Firefox has no such thing), or to be
    // reminded once a term; notices are given back when not.
    optional_permissions: [...(browser === 'firefox' ? [] : ['pageCapture']), 'notifications'],
    host_permissions: Object.values(siteMatches).flat(),
    // Plain scripts with manifest entries of our own: a framework's content-script context would
    // announce the extension to every page and let one forged event switch it off.
    // What guards a draft is there from the start and stays small; what reads the page may come after it.
    // Who is led through settings has a third one, on pages of settings alone.
    content_scripts: Object.entries(siteMatches).flatMap(([site, matches]) => [
      { matches, js: [`${site}.js`, `pictures-${site}.js`], run_at: 'document_start' as const },
      { matches, js: [`read-${site}.js`, 'beside.js'], run_at: 'document_start' as const },
      { matches, js: ['keep.js'], run_at: 'document_idle' as const },
      { matches: settingsMatches[site]!, js: [`guide-${site}.js`], run_at: 'document_idle' as const },
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
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lanyard@lanyard.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // From Chrome 148 on a file is passed on as it is, and not copied into text.
          message_serialization: 'structured_clone',
        }),
  }),
});
