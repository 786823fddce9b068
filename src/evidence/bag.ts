import { canonical, type Json } from './canonical.ts';
import { headOf } from './chain.ts';
import { fileName } from './file-name.ts';
import type { Moment } from './moment.ts';
import { plainWords } from './plain-words.ts';
import { readAhead } from './read-ahead.ts';
import { incidentFormat, type Incident } from './record.ts';
import { reportHtml } from './report.ts';
import { sha256 } from './sha256.ts';
import type { WhomToTell } from './whom-to-tell.ts';
import { publicPem, sign, type SigningKey } from './signing.ts';

/** One file of a bag, with `/` in its path, below the bag's own folder. */
export type BagFile = { path: string; bytes: Uint8Array };

/** What the folder of a bag is called: when it was made, and which incident it holds. */
export const bagName = ({ id }: Incident, made: Moment): string =>
  fileName('lanyard-evidence', made.utc.slice(0, 10), id.slice(0, 8));

/** What else a bag holds. */
export type BagExtras = {
  /** Further files of the payload, such as a report for print. */
  more?: AsyncIterable<BagFile> | Iterable<BagFile>;
  whom?: WhomToTell;
  /** Further lines for `bag-info.txt`. */
  info?: Readonly<Record<string, string>>;
  /** Asked once its files have been read: the incident as it is then written down. */
  afterFiles?: () => Promise<Incident>;
};

/** The bytes of a file; nothing for one that is left out. */
export type BagBytes = (path: string) => Promise<Uint8Array | undefined>;

/**
 * An incident as a BagIt 1.0 bag (RFC 8493), file by file, so that no more than a few pictures are in
 * memory at once. Payload first, then what describes and seals it.
 */
export async function* bagOf(
  begun: Incident,
  read: BagBytes,
  key: SigningKey,
  made: Moment,
  { more = [], whom, info: further = {}, afterFiles = () => Promise.resolve(begun) }: BagExtras = {},
): AsyncGenerator<BagFile> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const payload = new Map<string, string>();
  const tags = new Map<string, string>();
  let octets = 0;
  const add = async (path: string, bytes: Uint8Array, to: Map<string, string>): Promise<BagFile> => {
    if (to.has(path)) throw new RangeError(`${path} is there already`);
    to.set(path, await sha256(bytes));
    if (to === payload) octets += bytes.length;
    return { path, bytes };
  };

  for await (const [path, bytes] of readAhead(filesOf(begun), read))
    if (bytes) yield await add(`data/${path}`, bytes, payload);
  const incident = await afterFiles();
  for (const path of filesOf(incident)) {
    if (payload.has(`data/${path}`)) continue;
    // Saved while the others were read: its line is in the log by now.
    const bytes = await read(path);
    if (!bytes) throw new RangeError(`${path} was lost as soon as it was saved`);
    yield await add(`data/${path}`, bytes, payload);
  }
  const written = { format: incidentFormat, made: { ...made }, incident: incidentJson(incident) };
  yield await add('data/incident.json', encode(`${pretty(written)}\n`), payload);
  yield await add('data/report.html', encode(reportHtml(incident, made, whom)), payload);
  for await (const { path, bytes } of more) yield await add(path, bytes, payload);

  yield await add('bagit.txt', encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'), tags);
  yield await add('manifest-sha256.txt', encode(manifestOf(payload)), tags);
  const info = {
    'Source-Organization': incident.school,
    'Contact-Name': incident.by,
    'External-Description': incident.title,
    'Bagging-Date': made.utc.slice(0, 10),
    'External-Identifier': incident.id,
    'Payload-Oxum': `${octets}.${payload.size}`,
    'Lanyard-Log-Lines': String(headOf(incident.log).sequence),
    'Lanyard-Log-Head': headOf(incident.log).hash,
    ...further,
  };
  yield await add('bag-info.txt', encode(tagLines(info)), tags);
  yield await add('public-key.pem', encode(await publicPem(key.publicKey)), tags);
  yield await add('read-me.txt', encode(plainWords), tags);
  // The list of what describes the bag seals the list of its payload, and the signature seals that.
  const seal = encode(manifestOf(tags));
  yield { path: 'tagmanifest-sha256.txt', bytes: seal };
  yield { path: 'tagmanifest-sha256.txt.sig', bytes: await sign(key, seal) };
}

/** The paths under `data/` of what was captured, each once. */
export const filesOf = ({ captures }: Incident): string[] => [
  ...new Set(
    captures.flatMap(({ pictures, text, archive }) => [
      ...pictures.map(({ file }) => file),
      ...(text === undefined ? [] : [text]),
      ...(archive === undefined ? [] : [archive]),
    ]),
  ),
];

/** Only what JSON holds: what is unknown is left out. */
const incidentJson = (incident: Incident): Json => JSON.parse(JSON.stringify(incident)) as Json;

/** In one form, and still to be read by people: the canonical form with line breaks. */
const pretty = (value: Json): string => JSON.stringify(JSON.parse(canonical(value)), null, 2);

/** RFC 8493, 2.1.3: the hash, two spaces as `sha256sum` has it, and the path with `%` and line ends encoded. */
const manifestOf = (files: ReadonlyMap<string, string>): string =>
  [...files].map(([path, hash]) => `${hash}  ${encodePath(path)}\n`).join('');

const encodePath = (path: string): string =>
  path.replace(/[%\r\n]/g, (sign) => ({ '%': '%25', '\r': '%0D', '\n': '%0A' })[sign]!);

/** RFC 8493, 2.2.2: a label, a colon, and a value on one line. Nothing that is empty. */
const tagLines = (tags: Record<string, string>): string =>
  Object.entries(tags)
    .map(([label, value]) => [label, value.replace(/\s+/g, ' ').trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
