import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

type Kind = 'chromium' | 'firefox';

const commands: Record<Kind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const places: Record<Kind, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const packages: Record<Kind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const variables: Record<Kind, string> = { chromium: 'LANYARD_CHROMIUM', firefox: 'LANYARD_FIREFOX' };

/**
 * The path of a browser on this machine. Where there is none and the system's packages can be
 * installed (Debian and its kin, as root), it is fetched; elsewhere the error says in one sentence
 * what is missing.
 */
export function browserPath(kind: Kind): string {
  const named = process.env[variables[kind]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variables[kind]} names ${named}, which is not there.`);
  }
  const found = look(kind) ?? (install(kind) ? look(kind) : undefined);
  if (found) return found;
  const name = kind === 'chromium' ? 'Chromium (or Chrome, or Edge)' : 'Firefox';
  throw new Error(`${name} is missing: install it, or set ${variables[kind]} to where it is.`);
}

function look(kind: Kind): string | undefined {
  for (const command of commands[kind]) {
    const result = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], {
      encoding: 'utf8',
    });
    const path = result.stdout?.split('\n')[0]?.trim();
    if (result.status === 0 && path) return path;
  }
  return places[kind].find((path) => existsSync(path));
}

function install(kind: Kind): boolean {
  const apt = spawnSync('which', ['apt-get']);
  if (apt.status !== 0 || process.getuid?.() !== 0) return false;
  console.log(`Fetching ${packages[kind]} from the system's packages …`);
  const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', packages[kind], 'fonts-dejavu-core'], options);
    return true;
  } catch {
    return false; // The caller says what is missing.
  }
}
