import { entryKinds, type Entry } from './chain.ts';
import { captureIn, hashesIn, incidentOf, partOf } from './incident.ts';
import { incidentFormat, type Capture, type FileBytes } from './record.ts';
import { sha256 } from './sha256.ts';
import { verdictWords } from './verdict-words.ts';
import { logOf, type Bundle, type Verdict } from './verify.ts';

/** A file that was handed over or kept as a copy, as what can be brought back into a locker. */
export type Backup = {
  /** The incident’s. */
  id: string;
  title: string;
  log: Entry[];
  captures: BackupCapture[];
  /** Bytes of a file; throws a RangeError when they are not what the log saw saved. */
  read: FileBytes;
  /** The first signs of the key that signed it, and the hash of its seal. */
  key: string;
  seal: string;
};

export type BackupCapture = {
  id: string;
  /** The number of its line in the log. */
  line: number;
  /** The hashes of those of its files that are in the backup, by path. */
  files: Readonly<Record<string, string>>;
  /** It was taken off the device before the file was made: its line is all there is of it. */
  removed: boolean;
};

/**
 * Reads a bundle that was checked as a backup, or says in words why it is none. Whoever made it, nothing of it
 * is believed: names become names of ours only in the form we give them.
 */
export async function backupOf(bundle: Bundle, verdict: Verdict): Promise<Backup | { refused: string }> {
  const refused = (words: string) => ({ refused: words });
  if (verdict.verdict !== 'whole') {
    const why = verdict.checks.find(({ state }) => state === 'bad')?.words[0];
    return refused([verdictWords(verdict), why, nothingWords].filter(Boolean).join(' '));
  }
  const state = (what: Verdict['checks'][number]['what']): string | undefined =>
    verdict.checks.find((check) => check.what === what)?.state;
  if (state('redaction') !== 'absent') return refused(whyNot.covered);
  if (verdict.key === undefined || state('signature') !== 'good' || state('description') !== 'good')
    return refused(whyNot.unsealed);
  const top = bundle.paths
    .find((path) => /^(?:[^/]+\/)?bagit\.txt$/.test(path))!
    .slice(0, -'bagit.txt'.length);
  const there = new Set(bundle.paths);
  if (!there.has(`${top}data/incident.json`)) return refused(whyNot['no-log']);
  const text = new TextDecoder().decode(await bundle.read(`${top}data/incident.json`));
  const { format, id } = headIn(text);
  if (format !== incidentFormat) return refused(whyNot.other);
  const log = logOf(text);
  // Names in the locker begin with it.
  if (!log || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return refused(whyNot.form);
  if (log.some(({ kind }) => !(entryKinds as readonly string[]).includes(kind))) return refused(whyNot.newer);
  if (log[0]?.kind !== 'opened' || !log.every(isSane)) return refused(whyNot.form);

  const removed = new Set(
    log.flatMap(({ kind, body }) => (kind === 'removed' ? partOf(body, 'capture') : [])),
  );
  const captures: BackupCapture[] = [];
  for (const { kind, body, sequence } of log) {
    if (kind !== 'captured') continue;
    const capture = captureIn(body);
    const hashes = hashesIn(body);
    if (
      !capture ||
      !isOurs(capture, Object.keys(hashes)) ||
      captures.some(({ id: one }) => one === capture.id)
    )
      return refused(whyNot.form);
    captures.push({
      id: capture.id,
      line: sequence,
      files: Object.fromEntries(Object.entries(hashes).filter(([path]) => there.has(`${top}data/${path}`))),
      removed: removed.has(capture.id),
    });
  }
  const hashes = new Map(captures.flatMap(({ files }) => Object.entries(files)));
  return {
    id,
    title: incidentOf(id, log).title,
    log,
    captures,
    key: verdict.key,
    seal: await sha256(await bundle.read(`${top}tagmanifest-sha256.txt`)),
    read: async (path) => {
      const bytes = await bundle.read(`${top}data/${path}`);
      if ((await sha256(bytes)) !== hashes.get(path)) throw new RangeError(`${path} is not what was checked`);
      return bytes;
    },
  };
}

const nothingWords = 'Nothing was brought back.';

const whyNot = {
  covered:
    'This is a copy with names and faces covered, so it cannot take the place of what was saved. Choose the file that was made with “Make the file”. Nothing was brought back.',
  unsealed:
    'It is not sealed in full, so nobody can say that it is what was saved. Keep the file as it is, and look for another copy of it. Nothing was brought back.',
  'no-log':
    'It is a sound bundle, but not one that Lanyard made: there is no incident.json in it. Nothing was brought back.',
  other:
    'It was made by a Lanyard that writes its files in another form. Keep the file as it is, and try again once Lanyard has been updated. Nothing was brought back.',
  newer:
    'It was made by a newer Lanyard than this one. Update Lanyard, and try again. Nothing was brought back.',
  form: 'What is in it is sealed, but is not in the form in which Lanyard saves. Keep the file as it is: it can still be read and checked. Nothing was brought back.',
} as const;

/** What an `incident.json` says of itself. */
function headIn(text: string): { format: unknown; id: string } {
  // It was read before, and its log too.
  const value = JSON.parse(text) as { format?: unknown; incident?: { id?: unknown } } | null;
  const id = value?.incident?.id;
  return { format: value?.format, id: typeof id === 'string' ? id : '' };
}

/** A time that can be written out; what cannot would stop every page that shows the log. */
const isMoment = ({ utc, offset, zone }: Entry['at']): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(utc) &&
  !Number.isNaN(Date.parse(utc)) &&
  Number.isInteger(offset) &&
  Math.abs(offset) <= 24 * 60 &&
  zone.length <= 100;

const isSane = ({ at, body }: Entry): boolean => {
  const taken = captureIn(body)?.taken;
  return isMoment(at) && (taken === undefined || isMoment(taken));
};

/** Whether number and paths are as the locker gives them, and each file is named once in both places. */
function isOurs({ id, pictures, text, archive }: Capture, paths: readonly string[]): boolean {
  if (!/^\d{4,9}$/.test(id)) return false;
  const named = [...pictures.map(({ file }) => file), text, archive].filter((path) => path !== undefined);
  return (
    named.length === paths.length &&
    new Set(named).size === named.length &&
    named.every((path) => paths.includes(path)) &&
    pictures.every(({ file }, index) => file === `pictures/${id}-${index + 1}.png`) &&
    (text === undefined || text === `text/${id}.txt`) &&
    (archive === undefined || archive === `pages/${id}.mhtml`)
  );
}
