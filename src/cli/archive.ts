import type { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { parseArgs } from 'node:util';
import { openAll, readDownload, type Download } from '../archive/open.ts';
import type { FileReport } from '../archive/read-event.ts';
import { checkAll, type Helper, type Result, type Turn } from '../past-posts/check-all.ts';
import { Checker } from '../past-posts/checker.ts';
import {
  counted,
  couldNotTellWords,
  openNoteWords,
  ownerWords,
  readNoteWords,
  refusalWords,
  siteNames,
} from '../past-posts/words.ts';
import { startHelpers } from './archive-helpers.ts';
import { droppedPath } from './dropped.ts';
import { checkOptions, loadNamed } from './load.ts';
import { UsageError } from './usage.ts';

/**
 * `archive`: official data downloads in, one JSON object a line for each entry with something to look
 * at; how much was read goes to the errors. Returns whether a part could not be read.
 */
export async function archive(args: string[], output: Writable, errors: Writable): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...checkOptions, owner: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError('archive needs the path of a download.');
  // Little of what is read stays; without this, Node lets garbage pile up to three times as much.
  setFlagsFromString('--heap-growing-percent=20');
  const loaded = loadNamed('archive', values, errors);
  let { faulty } = loaded;
  const checker = new Checker(loaded);

  const { downloads, refused, notes } = await openAll(positionals.map(droppedPath));
  for (const one of refused) {
    faulty = true;
    errors.write(`${one.name}: ${refusalWords(one)}\n`);
  }
  for (const { name, note } of notes) {
    faulty = true;
    errors.write(`${name}: ${openNoteWords(note)}\n`);
  }
  for (const download of downloads) {
    if (!isOwn(download, values.owner)) {
      faulty = true;
      errors.write(
        `${download.from.join(', ')}: This is the ${siteNames[download.site]} download of ${ownerWords(download.owner)}, not of ${values.owner}. It was not read.\n`,
      );
      continue;
    }
    errors.write(`${siteNames[download.site]}, ${ownerWords(download.owner)}: ${download.from.join(', ')}\n`);
    if (await readOne(download)) faulty = true;
  }
  return faulty;

  async function readOne(download: Download): Promise<boolean> {
    const files: FileReport[] = [];
    let checked = 0;
    let flagged = 0;
    let wrong = false;
    const helpers = (): Helper[] => startHelpers(loaded);
    for await (const event of checkAll(readDownload(download), checker, helpers, turn)) {
      if (event.type === 'file') files.push(event.file);
      else if (event.type === 'note') errors.write(`  ${readNoteWords(event.note)}\n`);
      else {
        checked = event.checked;
        flagged += event.results.length;
        for (const { entry, unsure } of event.unsure) {
          wrong = true;
          for (const { rule, reason } of unsure)
            errors.write(
              `  ${entry.file}, record ${entry.position + 1}: ${rule} could not tell: ${reason}\n`,
            );
        }
        const lines = event.results.map((result) => `${JSON.stringify(lineOf(result))}\n`).join('');
        if (lines !== '' && !output.write(lines)) await new Promise((done) => output.once('drain', done));
      }
    }
    for (const file of files) {
      errors.write(`  ${fileLine(file)}\n`);
      if (file.couldNotTell && !isUsual(file)) wrong = true;
    }
    errors.write(
      `  Checked ${counted(checked, 'entry', 'entries')}; ${counted(flagged, 'has', 'have')} something to look at.\n`,
    );
    return wrong;
  }
}

const turn: Turn = () => new Promise((done) => setImmediate(done));

/** Nothing is wrong with a download that lacks what nobody asked for, or that names nobody. */
const isUsual = ({ couldNotTell }: FileReport): boolean =>
  couldNotTell?.why === 'ids-only' || couldNotTell?.why === 'not-in-download';

const isOwn = ({ owner }: Download, wanted: string | undefined): boolean => {
  if (wanted === undefined) return true;
  const plain = (text: string | undefined): string | undefined => text?.replace(/^@/, '').toLowerCase();
  return plain(owner.handle) === plain(wanted) || plain(owner.name) === plain(wanted);
};

function fileLine(file: FileReport): string {
  const counts = [
    `${counted(file.records, 'record')}`,
    file.withoutWords > 0 && `${file.withoutWords} without words`,
    file.notOwn > 0 && `${file.notOwn} of others`,
    file.same > 0 && `${file.same} read already`,
    file.unreadable > 0 && `${file.unreadable} not understood`,
  ].filter(Boolean);
  const why = file.couldNotTell ? ` ${couldNotTellWords(file.couldNotTell, file)}` : '';
  return `${file.path} (${file.what}): ${counts.join(', ')}.${why}`;
}

const lineOf = ({ entry, findings }: Result): object => ({
  id: entry.id ?? `${entry.file}#${entry.position}`,
  platform: entry.site,
  kind: entry.kind,
  surface: entry.surface,
  date: entry.at === undefined ? null : new Date(entry.at).toISOString(),
  link: entry.link ?? null,
  text: entry.text,
  file: entry.file,
  position: entry.position,
  ...(entry.audience !== undefined && { audience: entry.audience }),
  ...(entry.remark !== undefined && { remark: entry.remark }),
  findings: findings.map(({ rule, topic, severity, clause, span, message }) => ({
    rule,
    topic,
    severity,
    clause,
    start: span?.start ?? 0,
    end: span?.end ?? entry.text.length,
    message,
  })),
});
