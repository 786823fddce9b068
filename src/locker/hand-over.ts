import { bagName, bagOf, type BagExtras, type BagFile } from '../evidence/bag.ts';
import type { Moment } from '../evidence/moment.ts';
import type { Incident } from '../evidence/record.ts';
import { sha256 } from '../evidence/sha256.ts';
import { zipOf } from '../evidence/zip-stream.ts';
import type { Locker } from './locker.ts';

/** A report for print, made of an incident whose files can all be read. */
export type PrintReport = (incident: Incident, made: Moment) => Promise<Uint8Array | undefined>;

export type Handing = {
  /** Of the ZIP. */
  name: string;
  zip: ReadableStream<Uint8Array>;
  /** Once the ZIP is with the person: writes down that it was handed over, and the hash of its seal. */
  done(to: string): Promise<void>;
  /** Files that could no longer be read, and are not in it. */
  lost: readonly string[];
};

type How = Pick<BagExtras, 'whom' | 'info'> & { print?: PrintReport };

/** An incident as one ZIP, piece by piece. Nothing when it is locked or no longer there. */
export async function handOver(
  locker: Locker,
  id: string,
  made: Moment,
  { print, ...extras }: How,
): Promise<Handing | undefined> {
  const key = await locker.signingKey();
  const before = await locker.incident(id);
  if (!key || !before || before === 'locked') return undefined;
  const lost = await locker.lostFiles(before.incident);
  const known = JSON.stringify(before.incident.log);
  const unsaid = lost.filter((path) => !known.includes(`"unreadable":`) || !known.includes(`"${path}"`));
  if (unsaid.length > 0) await locker.say(id, 'noted', { unreadable: lost });
  const after = await locker.incident(id);
  if (!after || after === 'locked') return undefined;
  const incident = without(after.incident, lost);
  const read = (path: string): Promise<Uint8Array> => locker.file(id, path);
  const more = async function* (): AsyncGenerator<BagFile> {
    const bytes = await print?.(incident, made);
    if (bytes) yield { path: 'data/report.pdf', bytes };
  };
  let seal = '';
  const files = async function* (): AsyncGenerator<BagFile> {
    for await (const file of bagOf(incident, read, key, made, { ...extras, more: more() })) {
      if (file.path === 'tagmanifest-sha256.txt') seal = await sha256(file.bytes);
      yield file;
    }
  };
  const top = bagName(incident, made);
  return {
    name: `${top}.zip`,
    zip: zipOf(top, files(), Date.parse(made.utc)),
    lost,
    done: async (to) => void (await locker.say(id, 'exported', { to, seal })),
  };
}

function without(incident: Incident, lost: readonly string[]): Incident {
  const there = (path: string | undefined): string | undefined =>
    path !== undefined && lost.includes(path) ? undefined : path;
  return {
    ...incident,
    captures: incident.captures.map((capture) => ({
      ...capture,
      pictures: capture.pictures.filter(({ file }) => there(file) !== undefined),
      text: there(capture.text),
      archive: there(capture.archive),
    })),
  };
}
