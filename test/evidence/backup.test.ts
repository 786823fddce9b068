import { expect, test } from 'vitest';
import { backupOf } from '../../src/evidence/backup.ts';
import type { Json } from '../../src/evidence/canonical.ts';
import { headOf, linesFor, type Entry, type EntryKind } from '../../src/evidence/chain.ts';
import { capturedBody } from '../../src/evidence/incident.ts';
import type { Capture, Incident } from '../../src/evidence/record.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { verify } from '../../src/evidence/verify.ts';
import { aBag, anIncident, bundleOf, made, read } from './made.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An incident as the locker writes it down: its log holds the capture with the hashes of its files. */
async function anIncidentOfOurs(
  change: (capture: Capture) => Capture = (capture) => capture,
  more: [EntryKind, Json][] = [],
  words: Partial<Incident> = {},
): Promise<Incident> {
  const incident = await anIncident();
  const log: Entry[] = [];
  const say = async (kind: EntryKind, body: Json, at = made): Promise<void> => {
    // A line that went back would write another; here none does.
    log.push(...(await linesFor(headOf(log), at, kind as Exclude<EntryKind, 'clock-back'>, body)));
  };
  const capture = change({
    ...incident.captures[0]!,
    pictures: [{ file: 'pictures/0001-1.png', width: 8, height: 8, scale: 1 }],
  });
  const hashes: Record<string, string> = {};
  for (const path of [...capture.pictures.map(({ file }) => file), capture.text!])
    hashes[path] = await sha256(await bytesOf(path));
  await say('opened', { title: 'Posts about me' });
  await say('captured', capturedBody(capture, hashes));
  for (const [kind, body] of more) await say(kind, body);
  return { ...incident, captures: [capture], log, ...words };
}
const bytesOf = (path: string): Promise<Uint8Array> =>
  /\.png$/.test(path) ? read('pictures/0001.png') : read('text/0001.txt');

async function outcome(bag: ReadonlyMap<string, Uint8Array>, top?: string) {
  const bundle = bundleOf(bag, top);
  return backupOf(bundle, await verify(bundle));
}
const bagWith = async (incident: Incident): Promise<Map<string, Uint8Array>> => aBag(incident, [], bytesOf);

test('a file as it was handed over is a backup, in a folder or without one', async () => {
  const bag = await bagWith(await anIncidentOfOurs());
  for (const top of ['', 'bundle/']) {
    const backup = await outcome(bag, top);
    if ('refused' in backup) throw new Error(backup.refused);
    expect(backup).toMatchObject({
      title: 'Posts about me',
      captures: [{ id: '0001', line: 2, removed: false }],
      seal: await sha256(bag.get('tagmanifest-sha256.txt')!),
    });
    expect(await backup.read('text/0001.txt')).toEqual(await read('text/0001.txt'));
    await expect(backup.read('report.html')).rejects.toThrow(RangeError);
  }
});

test('bytes that are others by the time they are read are refused', async () => {
  const bag = await bagWith(await anIncidentOfOurs());
  const backup = await outcome(bag);
  if ('refused' in backup) throw new Error(backup.refused);
  bag.set('data/text/0001.txt', encode('something else'));
  await expect(backup.read('text/0001.txt')).rejects.toThrow('is not what was checked');
});

const without =
  (...paths: string[]) =>
  (bag: Map<string, Uint8Array>) =>
    paths.forEach((path) => bag.delete(path));
const spoilt: [what: string, spoil: (bag: Map<string, Uint8Array>) => unknown, words: RegExp][] = [
  [
    'a picture changed',
    (bag) => bag.set('data/pictures/0001-1.png', encode('x')),
    /has changed.*0001-1\.png has been changed.*Nothing was brought back/,
  ],
  [
    'a picture gone',
    without('data/pictures/0001-1.png'),
    /has changed.*is missing.*Nothing was brought back/,
  ],
  ['no bag at all', without('bagit.txt'), /not a bundle of evidence.*Nothing was brought back/],
  [
    'no signature',
    without('tagmanifest-sha256.txt.sig', 'public-key.pem', 'tagmanifest-sha256.txt'),
    /not sealed in full/,
  ],
];
test.each(spoilt)('%s: refused in words', async (_what, spoil, words) => {
  const bag = await bagWith(await anIncidentOfOurs());
  spoil(bag);
  const found = await outcome(bag);
  expect('refused' in found && found.refused).toMatch(words);
});

const strange: [what: string, incident: () => Promise<Incident>, words: RegExp][] = [
  [
    'a line of a kind nobody knows',
    () => anIncidentOfOurs(undefined, [['lit-up' as EntryKind, {}]]),
    /a newer Lanyard/,
  ],
  ['an id that climbs', () => anIncidentOfOurs(undefined, [], { id: '../../names' }), /not in the form/],
  [
    'a number that climbs',
    () =>
      anIncidentOfOurs((capture) => ({
        ...capture,
        id: '0001/../0002',
        pictures: [],
        text: 'text/0001/../0002.txt',
      })),
    /has changed|not in the form/,
  ],
  [
    'a path under another number',
    () => anIncidentOfOurs((capture) => ({ ...capture, id: '0002' })),
    /not in the form/,
  ],
  [
    'a time that is none',
    () => anIncidentOfOurs((capture) => ({ ...capture, taken: { ...made, utc: 'noon' } })),
    /not in the form/,
  ],
  [
    'the same capture twice',
    async () => {
      const one = await anIncidentOfOurs();
      return anIncidentOfOurs(undefined, [['captured', one.log[1]!.body]]);
    },
    /not in the form/,
  ],
  [
    'a log that begins in the middle',
    async () => {
      const one = await anIncidentOfOurs();
      const log = await linesFor(headOf([]), made, 'noted', { words: 'out of nowhere' });
      return { ...one, captures: [], log };
    },
    /not in the form/,
  ],
];
test.each(strange)('sealed, but with %s: refused in words', async (_what, incident, words) => {
  const found = await outcome(await bagWith(await incident()));
  expect('refused' in found && found.refused).toMatch(words);
});

test('a covered copy never takes the place of its original', async () => {
  const bag = await aBag(await anIncidentOfOurs(), [], bytesOf, { 'Lanyard-Redacted-From': 'a'.repeat(64) });
  const found = await outcome(bag);
  expect('refused' in found && found.refused).toMatch(/names and faces covered/);
});

test('a log nested without end is refused, and nothing stands still', async () => {
  const bag = await bagWith(await anIncidentOfOurs());
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const text = new TextDecoder().decode(bag.get('data/incident.json'));
  bag.set('data/incident.json', encode(text.replace('"title": "Posts about me"\n', `"title": ${deep}\n`)));
  expect(text).toContain('"title": "Posts about me"\n');
  const found = await verify(bundleOf(bag));
  expect(found.checks.find(({ what }) => what === 'log')).toMatchObject({
    state: 'bad',
    words: [expect.stringMatching(/cannot be read|does not hold/) as string],
  });
});
