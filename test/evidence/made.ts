import { bagOf, type BagFile } from '../../src/evidence/bag.ts';
import { headOf, linesFor, type Entry } from '../../src/evidence/chain.ts';
import { momentOf } from '../../src/evidence/moment.ts';
import type { FileBytes, Incident } from '../../src/evidence/record.ts';
import { newSigningKey, type SigningKey } from '../../src/evidence/signing.ts';
import type { Bundle } from '../../src/evidence/verify.ts';

const noon = Date.UTC(2026, 10, 21, 12, 5, 9);
export const made = momentOf(noon, 0, 'Europe/London');

const files: Record<string, string> = {
  'pictures/0001.png': 'not really a picture',
  'text/0001.txt': 'Bramble Thistlewood: you are all useless',
};
export const read = (path: string): Promise<Uint8Array> =>
  Promise.resolve(new TextEncoder().encode(files[path]));

/** An invented incident with one capture and three lines of log. */
export async function anIncident(words: Partial<Incident> = {}): Promise<Incident> {
  const log: Entry[] = [];
  for (const [kind, body] of [
    ['opened', null],
    ['captured', { capture: '0001', files: Object.keys(files) }],
    ['told', { whom: 'the headteacher' }],
  ] as const)
    log.push(...(await linesFor(headOf(log), made, kind, body)));
  return {
    id: '5f0c3f0e-2f5c-4f7e-8a60-5b7f6f3c1a11',
    title: 'Posts about me since half term',
    by: 'Robin Ashgrove',
    school: 'Larkfield Primary School',
    what: 'A parent writes about me every evening.',
    since: 'October half term',
    who: 'Goes by the name Bramble Thistlewood',
    captures: [
      {
        id: '0001',
        kind: 'screen',
        taken: made,
        site: 'x',
        page: { address: 'https://x.com/bramble/status/1', title: 'Bramble on X' },
        account: '@robin_ashgrove',
        thread: undefined,
        posts: [
          { author: 'Bramble Thistlewood', handle: '@bramble', text: 'you are all useless', time: '2h' },
        ],
        pictures: [{ file: 'pictures/0001.png', width: 1280, height: 800, scale: 1 }],
        text: 'text/0001.txt',
        archive: undefined,
        withoutPicture: undefined,
        notes: [],
        browser: { name: 'Chromium', version: '156', lanyard: '0.1.0' },
        screen: { width: 1280, height: 800, zoom: 1, density: 1 },
      },
    ],
    log,
    ...words,
  };
}

let key: Promise<SigningKey> | undefined;

export async function aBag(
  incident?: Incident,
  more: BagFile[] = [],
  bytes: FileBytes = read,
  info: Record<string, string> = {},
): Promise<Map<string, Uint8Array>> {
  const bag = new Map<string, Uint8Array>();
  key ??= newSigningKey();
  const files = bagOf(incident ?? (await anIncident()), bytes, await key, made, { more, info });
  for await (const { path, bytes: content } of files) bag.set(path, content);
  return bag;
}

export const bundleOf = (bag: ReadonlyMap<string, Uint8Array>, top = 'bundle/'): Bundle => ({
  paths: [...bag.keys()].map((path) => top + path),
  read: (path) => Promise.resolve(bag.get(path.slice(top.length))!),
});
