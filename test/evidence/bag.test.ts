import { execFileSync } from 'node:child_process';
import { verify as verifyWithOpenssl } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bagName } from '../../src/evidence/bag.ts';
import { fileName } from '../../src/evidence/file-name.ts';
import { reportHtml } from '../../src/evidence/report.ts';
import { verify } from '../../src/evidence/verify.ts';
import { aBag, anIncident, bundleOf, made } from './made.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The words of every check that failed. */
const faults = async (bag: ReadonlyMap<string, Uint8Array>, top?: string): Promise<string[]> =>
  (await verify(bundleOf(bag, top))).checks
    .filter(({ state }) => state === 'bad')
    .flatMap(({ words }) => words);

describe('a bag', () => {
  test('is whole as it was made, in a folder or without one', async () => {
    const bag = await aBag();
    for (const top of ['', 'lanyard-evidence-2026-11-21-5f0c3f0e/']) {
      const { verdict, checks, files, key } = await verify(bundleOf(bag, top));
      expect({ verdict, files }).toEqual({ verdict: 'whole', files: 4 });
      expect(checks.map(({ what, state }) => `${what} ${state}`)).toEqual([
        'form good',
        'files good',
        'description good',
        'signature good',
        'log good',
        'redaction absent',
      ]);
      expect(key).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    }
  });

  test('passes the tools that every Linux has', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lanyard-bag-'));
    for (const [path, bytes] of await aBag()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const say = (command: string, args: string[]): string =>
      execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      expect(
        say('sha256sum', ['--strict', '-c', manifest])
          .trim()
          .split('\n')
          .every((line) => line.endsWith(': OK')),
      ).toBe(true);
    const [pem, signature, seal] = [
      'public-key.pem',
      'tagmanifest-sha256.txt.sig',
      'tagmanifest-sha256.txt',
    ].map((path) => readFileSync(join(folder, path)));
    // OpenSSL, as Node has it.
    expect(verifyWithOpenssl('sha256', seal!, pem!, signature!)).toBe(true);
  });

  test('has a name that every system takes, and no word that anybody wrote', async () => {
    const incident = await anIncident({ id: '../CON:5F0c', title: 'a/b\\c' });
    expect(bagName(incident, made)).toBe('lanyard-evidence-2026-11-21-con-5');
    expect(() => fileName('…', '')).toThrow(RangeError);
    for (const path of (await aBag(await anIncident({ title: '../x\u202e' }))).keys())
      expect(path).toMatch(/^[a-z0-9./-]+$/);
  });

  test('says in bag-info what nobody can break a line in', async () => {
    const bag = await aBag(await anIncident({ title: 'one\r\nPayload-Oxum: 1.1', by: '' }));
    const info = decode(bag.get('bag-info.txt'));
    expect(info).toContain('External-Description: one Payload-Oxum: 1.1\n');
    expect(info).not.toContain('Contact-Name');
    expect(await faults(bag)).toEqual([]);
  });
});

describe('a bag that is no longer whole', () => {
  type Break = (bag: Map<string, Uint8Array>) => void;
  const cases: [string, Break, RegExp][] = [
    [
      'a picture changed',
      (bag) => bag.set('data/pictures/0001.png', encode('another')),
      /pictures\/0001\.png has been changed/,
    ],
    [
      'a picture missing',
      (bag) => void bag.delete('data/pictures/0001.png'),
      /pictures\/0001\.png is missing/,
    ],
    [
      'a file put in',
      (bag) => bag.set('data/more.txt', encode('x')),
      /Not in the list, so put in later: data\/more\.txt/,
    ],
    ['a file put in beside the data', (bag) => bag.set('more.txt', encode('x')), /put in later: more\.txt/],
    [
      'the report changed',
      (bag) => bag.set('data/report.html', encode('all is well')),
      /report\.html has been changed/,
    ],
    ['no manifest', (bag) => void bag.delete('manifest-sha256.txt'), /no manifest-sha256\.txt/],
    [
      'a manifest with a line nobody can read',
      (bag) => bag.set('manifest-sha256.txt', encode('hello\n')),
      /A line of manifest-sha256\.txt cannot be read/,
    ],
    [
      'a manifest that climbs out',
      (bag) => bag.set('manifest-sha256.txt', encode(`${'0'.repeat(64)}  data/../../etc/x\n`)),
      /names a file outside/,
    ],
    [
      'a manifest with an absolute path',
      (bag) => bag.set('manifest-sha256.txt', encode(`${'0'.repeat(64)}  /etc/x\n`)),
      /names a file outside/,
    ],
    [
      'a manifest that names a file twice',
      (bag) =>
        bag.set(
          'manifest-sha256.txt',
          encode(decode(bag.get('manifest-sha256.txt')) + decode(bag.get('manifest-sha256.txt'))),
        ),
      /names data\/pictures\/0001\.png twice/,
    ],
    [
      'a manifest that was extended',
      (bag) =>
        bag.set(
          'manifest-sha256.txt',
          encode(`${decode(bag.get('manifest-sha256.txt'))}${'0'.repeat(64)}  bagit.txt\n`),
        ),
      /is not in data/,
    ],
    [
      'another signature',
      (bag) => bag.set('tagmanifest-sha256.txt.sig', Uint8Array.from([0x30, 6, 2, 1, 1, 2, 1, 1])),
      /does not belong to this key/,
    ],
    [
      'a signature of letters',
      (bag) => bag.set('tagmanifest-sha256.txt.sig', encode('signed, me')),
      /no signature in DER/,
    ],
    ['a key of letters', (bag) => bag.set('public-key.pem', encode('mine')), /no public key in PEM/],
    [
      'a key without its signature',
      (bag) => void bag.delete('tagmanifest-sha256.txt.sig'),
      /only public-key\.pem is there/,
    ],
    [
      'another declaration',
      (bag) => bag.set('bagit.txt', encode('BagIt-Version: 9.9\n')),
      /does not say what a bag says/,
    ],
    [
      'something to fetch',
      (bag) => bag.set('fetch.txt', encode('https://example/x - data/x\n')),
      /would have to be fetched/,
    ],
    [
      'a count that is wrong',
      (bag) => bag.set('bag-info.txt', encode('Payload-Oxum: 3.1\n')),
      /counts 1 files of 3 bytes/,
    ],
    [
      'names that differ by a capital',
      (bag) => bag.set('data/Report.html', bag.get('data/report.html')!),
      /same name stands in it twice/,
    ],
    [
      'a log that is not one',
      (bag) => bag.set('data/incident.json', encode('{"incident":{"log":[{}]}}')),
      /does not hold a log/,
    ],
    ['a log that is not JSON', (bag) => bag.set('data/incident.json', encode('{')), /does not hold a log/],
    [
      'text that is not text',
      (bag) => bag.set('bag-info.txt', Uint8Array.from([0xff, 0xfe, 0xff])),
      /bag-info\.txt is not text in UTF-8/,
    ],
  ];
  test.each(cases)('%s', async (_, breaks, words) => {
    const bag = await aBag();
    breaks(bag);
    expect((await verify(bundleOf(bag))).verdict).toBe('changed');
    expect((await faults(bag)).join('\n')).toMatch(words);
  });

  test('a line of the log changed, with every hash made anew, is found by the chain', async () => {
    const incident = await anIncident();
    incident.log[1] = { ...incident.log[1]!, body: { capture: 'another' } };
    expect(await faults(await aBag(incident))).toEqual(['Line 2 of the log has been changed.']);
  });

  test('any single bit of any file is found', async () => {
    const bag = await aBag();
    const paths = [...bag.keys()];
    for (let turn = 0; turn < 1000; turn++) {
      const path = paths[turn % paths.length]!;
      const bytes = Uint8Array.from(bag.get(path)!);
      const bit = Math.floor(Math.random() * bytes.length * 8);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      const { verdict } = await verify(bundleOf(new Map(bag).set(path, bytes)));
      expect(verdict, `${path}, bit ${bit}`).not.toBe('whole');
    }
  });

  test('what is no bag at all, or two of them, is said so', async () => {
    expect((await verify(bundleOf(new Map([['a.txt', encode('a')]])))).verdict).toBe('not-a-bag');
    const bag = await aBag();
    const two = new Map([...bag, ...[...bag].map(([path, bytes]) => [`other/${path}`, bytes] as const)]);
    expect((await verify(bundleOf(two, ''))).verdict).toBe('not-a-bag');
  });

  test('a file that cannot be read is a fault, and the others are still checked', async () => {
    const bag = await aBag();
    const { paths, read } = bundleOf(bag);
    const { verdict, checks } = await verify({
      paths,
      read: (path) => (path.endsWith('.png') ? Promise.reject(new Error('cut off')) : read(path)),
    });
    expect(verdict).toBe('changed');
    expect(checks.flatMap(({ words }) => words)).toContain('data/pictures/0001.png cannot be read: cut off');
  });
});

test('the report shows what anybody wrote letter for letter, and runs nothing of it', async () => {
  const nasty = '<img src=x onerror=alert(1)>"\'&\u202egnp.exe';
  const incident = await anIncident({
    title: nasty,
    by: nasty,
    school: nasty,
    what: nasty,
    since: nasty,
    who: nasty,
  });
  const [capture] = incident.captures;
  incident.captures = [
    {
      ...capture!,
      page: { address: `javascript:${nasty}`, title: nasty },
      posts: [{ author: nasty, handle: nasty, text: nasty, time: nasty, link: nasty }],
    },
  ];
  const page = new DOMParser().parseFromString(reportHtml(incident, made), 'text/html');
  expect(page.querySelectorAll('script, a, iframe, [onerror]')).toHaveLength(0);
  expect(page.querySelectorAll('img')).toHaveLength(1);
  expect(page.querySelector('h1')!.textContent).toBe(nasty.replace('\u202e', '[U+202E]'));
  expect(page.querySelector('.said')!.textContent).toContain('<img src=x onerror=alert(1)>');
});
