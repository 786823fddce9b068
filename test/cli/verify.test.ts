import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/usage.ts';
import { verify } from '../../src/cli/verify.ts';
import { zipOf as evidenceZip } from '../../src/evidence/zip-stream.ts';
import { zip, type ZipFile } from '../archives/zip.ts';
import { aBag } from '../evidence/made.ts';
import { breachesOf } from '../evidence/rfc-8493.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanyard-verify-'));
let count = 0;
const kept = (bytes: Uint8Array): string => {
  const path = join(folder, `bundle-${++count}.zip`);
  writeFileSync(path, bytes);
  return path;
};

type Bag = Map<string, Uint8Array>;
const top = 'lanyard-evidence-2026-11-21-5f0c3f0e';

async function zipped(bag: Bag): Promise<Uint8Array> {
  const files = [...bag].map(([path, bytes]) => ({ path, bytes }));
  return new Uint8Array(await new Response(evidenceZip(top, files, Date.UTC(2026, 10, 21))).arrayBuffer());
}

function unpacked(bag: Bag): string {
  const base = join(folder, `unpacked-${++count}`);
  for (const [path, bytes] of bag) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), bytes);
  }
  return base;
}

async function run(...paths: string[]): Promise<{ faulty: boolean; lines: Line[]; words: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const faulty = await verify(paths, output, errors);
  output.end();
  errors.end();
  const text = async (stream: PassThrough): Promise<string> => {
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces).toString('utf8');
  };
  const lines = (await text(output)).trim().split('\n');
  return { faulty, lines: lines.map((line) => JSON.parse(line) as Line), words: await text(errors) };
}
type Line = {
  verdict: string;
  words?: string;
  files?: number;
  checks?: { what: string; state: string; words: string[] }[];
};

const lanyard = (...args: string[]): { code: number; out: string; err: string } => {
  try {
    const out = execFileSync('npx', ['tsx', 'src/cli/main.ts', ...args], { encoding: 'utf8', stdio: 'pipe' });
    return { code: 0, out, err: '' };
  } catch (cause) {
    const { status, stdout, stderr } = cause as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
};

describe('a bundle as it was made', () => {
  test('is whole for Lanyard, for RFC 8493, for sha256sum and for unzip', async () => {
    const path = kept(await zipped(await aBag()));
    const { faulty, lines, words } = await run(path);
    expect(faulty).toBe(false);
    expect(lines).toMatchObject([{ file: path, verdict: 'whole', files: 4 }]);
    expect(words).toContain('Nothing has changed since this bundle was made.');

    const base = join(folder, `unzipped-${++count}`);
    execFileSync('unzip', ['-q', path, '-d', base]);
    expect(breachesOf(join(base, top))).toEqual([]);
    const say = (command: string, ...args: string[]): string =>
      execFileSync(command, args, { cwd: join(base, top), encoding: 'utf8' });
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      expect(say('sha256sum', '--strict', '-c', manifest).match(/: OK$/gm)!.length).toBeGreaterThan(3);
    expect(
      say(
        ...(['openssl', 'dgst', '-sha256', '-verify', 'public-key.pem', '-signature'] as const),
        ...['tagmanifest-sha256.txt.sig', 'tagmanifest-sha256.txt'],
      ),
    ).toBe('Verified OK\n');
    expect((await run(join(base, top))).lines).toMatchObject([{ verdict: 'whole' }]);
  });

  test('packed again by another program, in its folder or without, is still whole', async () => {
    const bag = await aBag();
    const files = [...bag].map(([path, bytes]): ZipFile => ({ path, bytes: Buffer.from(bytes) }));
    const inFolder = files.map((file) => ({ ...file, path: `x/${file.path}` }));
    const withMac = [...inFolder, { path: '__MACOSX/x/._bagit.txt', bytes: Buffer.from('x') }];
    for (const all of [files, inFolder, withMac])
      expect((await run(kept(zip(all)))).lines).toMatchObject([{ verdict: 'whole' }]);
  });

  test('ends with 0, 1 or 2 at the terminal', async () => {
    const bag = await aBag();
    const good = kept(await zipped(bag));
    bag.set('data/text/0001.txt', new TextEncoder().encode('you are all lovely'));
    const bad = kept(await zipped(bag));
    expect(lanyard('verify', good)).toMatchObject({ code: 0 });
    const changed = lanyard('verify', good, bad);
    expect(changed.code).toBe(1);
    expect(changed.err).toContain('data/text/0001.txt has been changed.');
    expect(changed.out.trim().split('\n')).toHaveLength(2);
    expect(lanyard('verify')).toMatchObject({ code: 2 });
    expect(lanyard('verify', '--sign', good)).toMatchObject({ code: 2 });
    expect(lanyard('verify', join(folder, 'nothing.zip'))).toMatchObject({ code: 1 });
  });

  test('without a path is wrong usage', async () => {
    await expect(run()).rejects.toThrow(UsageError);
  });
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const sum = (bytes: Uint8Array | undefined): string => createHash('sha256').update(bytes!).digest('hex');
const edit = (bag: Bag, path: string, change: (text: string) => string): unknown =>
  bag.set(path, encode(change(decode(bag.get(path)))));
/** Whoever changes a bundle can write its lists anew; the signature they cannot. */
const relist = (bag: Bag): void => {
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    edit(bag, manifest, (text) =>
      text.replace(/^[0-9a-f]{64} {2}(.+)$/gm, (_line, path: string) => `${sum(bag.get(path))}  ${path}`),
    );
};

/** Bags that break the RFC, with what Lanyard says; the validator must see each too. */
const broken: [what: string, harm: (bag: Bag) => unknown, says: RegExp][] = [
  ['no bagit.txt', (bag) => bag.delete('bagit.txt'), /not a bundle of evidence/],
  [
    'another bagit.txt',
    (bag) => edit(bag, 'bagit.txt', () => 'BagIt-Version: 1.0\n'),
    /does not say what a bag/,
  ],
  [
    'a byte order mark',
    (bag) => edit(bag, 'bagit.txt', (text) => `\ufeff${text}`),
    /does not say what a bag/,
  ],
  ['no list of files', (bag) => bag.delete('manifest-sha256.txt'), /no manifest-sha256\.txt/],
  [
    'a picture changed',
    (bag) => edit(bag, 'data/pictures/0001.png', () => 'x'),
    /0001\.png has been changed/,
  ],
  ['a picture gone', (bag) => bag.delete('data/pictures/0001.png'), /0001\.png is missing/],
  ['a picture put in', (bag) => bag.set('data/pictures/0002.png', encode('x')), /put in later/],
  [
    'the whole payload gone',
    (bag) => [...bag.keys()].forEach((path) => path.startsWith('data/') && bag.delete(path)),
    /nothing in data/,
  ],
  ['a line twice', (bag) => edit(bag, 'manifest-sha256.txt', (text) => text + text), /twice/],
  [
    'a line of nonsense',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => `${text}hello\n`),
    /cannot be read/,
  ],
  [
    'a line that climbs out',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => `${text}${'0'.repeat(64)}  data/../../etc/x\n`),
    /outside the bundle/,
  ],
  [
    'a tag file in the list of the payload',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => `${text}${sum(bag.get('bagit.txt'))}  bagit.txt\n`),
    /is not in data/,
  ],
  [
    'a payload file in the list of tags',
    (bag) =>
      edit(
        bag,
        'tagmanifest-sha256.txt',
        (text) => `${text}${sum(bag.get('data/incident.json'))}  data/incident.json\n`,
      ),
    /does not belong/,
  ],
  [
    'a description changed',
    (bag) => edit(bag, 'read-me.txt', () => 'all is well'),
    /read-me\.txt has been changed/,
  ],
  [
    'another count of octets',
    (bag) => {
      edit(bag, 'bag-info.txt', (text) => text.replace(/Payload-Oxum: \d/, 'Payload-Oxum: 9'));
      relist(bag);
    },
    /bag-info\.txt counts/,
  ],
  [
    'something to be fetched',
    (bag) => bag.set('fetch.txt', encode('https://larkfield.example/a 1 data/a.png\n')),
    /fetched from elsewhere/,
  ],
];

/** Bags that hold together by the RFC, and are not what Lanyard made. */
const forged: [what: string, harm: (bag: Bag) => unknown, says: RegExp][] = [
  [
    'a text changed and everything listed anew',
    (bag) => {
      edit(bag, 'data/text/0001.txt', (text) => text.replace('useless', 'lovely!'));
      relist(bag);
    },
    /signature does not belong/,
  ],
  [
    'a line of the log changed and everything listed anew',
    (bag) => {
      edit(bag, 'data/incident.json', (text) => text.replace('"the headteacher"', '"somebody, once!"'));
      relist(bag);
    },
    /Line 3 of the log has been changed/,
  ],
  [
    'a signature without its key',
    (bag) => {
      bag.delete('public-key.pem');
      edit(bag, 'tagmanifest-sha256.txt', (text) => text.replace(/.*public-key\.pem\n/, ''));
    },
    /Of signature and key only/,
  ],
  [
    'a signature of nonsense',
    (bag) => bag.set('tagmanifest-sha256.txt.sig', encode('x')),
    /no signature in DER/,
  ],
];

describe('a bundle that is not as it was made', () => {
  test.each(broken)('%s: refused with the reason, by us and by the RFC', async (_what, harm, says) => {
    const bag = await aBag();
    harm(bag);
    const { faulty, words } = await run(kept(await zipped(bag)));
    expect(faulty).toBe(true);
    expect(words).toMatch(says);
    expect(breachesOf(unpacked(bag))).not.toEqual([]);
  });

  test.each(forged)('%s: refused with the reason', async (_what, harm, says) => {
    const bag = await aBag();
    harm(bag);
    const { faulty, words } = await run(kept(await zipped(bag)));
    expect(faulty).toBe(true);
    expect(words).toMatch(says);
  });

  test.each<[what: string, bytes: () => Promise<Uint8Array>, says: RegExp]>([
    ['nothing', async () => new Uint8Array(), /empty/],
    ['a text', async () => encode('hello'), /not a ZIP/],
    ['a web page', async () => encode('<!doctype html><p>hello'), /not a ZIP/],
    [
      'another ZIP',
      async () => zip([{ path: 'a.txt', bytes: Buffer.from('a') }]),
      /not a bundle of evidence/,
    ],
    ['half of one', async () => (await zipped(await aBag())).subarray(0, 2000), /damaged or incomplete/],
    [
      'one locked with a password',
      async () => zip([{ path: 'bagit.txt', bytes: Buffer.from('a'), locked: true }]),
      /locked with a password/,
    ],
    [
      'a name that climbs out',
      async () => zip([{ path: '../../bagit.txt', bytes: Buffer.from('a') }]),
      /points outside/,
    ],
    [
      'a file that claims to be small and is not',
      async () => {
        const bag = [...(await aBag())];
        return zip(
          bag.map(([path, bytes]): ZipFile => {
            const file = { path, bytes: Buffer.from(bytes) };
            return path === 'data/text/0001.txt' ? { ...file, claims: { size: 3 } } : file;
          }),
        );
      },
      /0001\.txt cannot be read/,
    ],
    [
      'the same name twice',
      async () => {
        const files = [...(await aBag())].map(([path, bytes]): ZipFile => ({
          path,
          bytes: Buffer.from(bytes),
        }));
        return zip([...files, { path: 'BAGIT.TXT', bytes: Buffer.from('x') }]);
      },
      /stands in it twice/,
    ],
  ])('%s: refused with a sentence', async (_what, bytes, says) => {
    const { faulty, words } = await run(kept(await bytes()));
    expect(faulty).toBe(true);
    expect(words).toMatch(says);
  });

  test('ten thousand single bits turned over in the files of a bag: each is found', async () => {
    const bag = await aBag();
    const files = [...bag.values()];
    const all = files.reduce((sum_, { length }) => sum_ + length, 0);
    let seed = 8493;
    const upTo = (limit: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * limit);
    };
    const { verify: check } = await import('../../src/evidence/verify.ts');
    const whole = async (): Promise<boolean> =>
      (await check({ paths: [...bag.keys()], read: (path) => Promise.resolve(bag.get(path)!) })).verdict ===
      'whole';
    expect(await whole()).toBe(true);
    let found = 0;
    for (let turn = 0; turn < 10_000; turn++) {
      let at = upTo(all);
      const file = files.find(({ length }) => at < length || ((at -= length), false))!;
      const bit = 1 << upTo(8);
      file[at]! ^= bit;
      if (!(await whole())) found++;
      file[at]! ^= bit;
    }
    expect(found).toBe(10_000);
    expect(await whole()).toBe(true);
  }, 240_000);
});

test('the file a user would open first is there in full', async () => {
  const base = unpacked(await aBag());
  expect(readFileSync(join(base, 'data/report.html'), 'utf8')).toContain('Posts about me since half term');
});
