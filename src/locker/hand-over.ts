import { bagName, bagOf, type BagExtras, type BagFile } from '../evidence/bag.ts';
import type { Moment } from '../evidence/moment.ts';
import type { Incident } from '../evidence/record.ts';
import { sha256 } from '../evidence/sha256.ts';
import { zipOf } from '../evidence/zip-stream.ts';
import type { Locker } from './locker.ts';
import { DamagedError } from './seal.ts';

/** A report for print, made while its files pass, so that none is read twice. */
export type PrintReport = {
  /** Told of each file in its turn; comes back when the next may pass. */
  see(path: string, bytes: Uint8Array): Promise<void>;
  /** Of an incident whose files have all passed. */
  write(incident: Incident, made: Moment): Promise<Uint8Array | undefined>;
};

export type Handing = {
  /** Of the ZIP. */
  name: string;
  zip: ReadableStream<Uint8Array>;
  /** Once the ZIP is with the person: writes down that it was handed over, and the hash of its seal. */
  done(to: string): Promise<void>;
  /** Files that could no longer be read, and are not in it; known once all of the ZIP has been taken. */
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
  const kept = await locker.incident(id);
  if (!key || !kept || kept === 'locked') return undefined;
  const lost: string[] = [];
  let incident = kept.incident;
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return await locker.file(id, path);
    } catch (cause) {
      if (!(cause instanceof DamagedError)) throw cause;
      lost.push(path);
      return undefined;
    }
  };
  const more = async function* (): AsyncGenerator<BagFile> {
    const bytes = await print?.write(incident, made);
    if (bytes) yield { path: 'data/report.pdf', bytes };
  };
  /** What is lost is said in the log before the log is written into the bag. */
  const afterFiles = async (): Promise<Incident> => {
    const known = JSON.stringify(incident.log);
    if (lost.some((path) => !known.includes('"unreadable":') || !known.includes(`"${path}"`))) {
      await locker.say(id, 'noted', { unreadable: lost });
      const after = await locker.incident(id);
      if (!after || after === 'locked') throw new Error('The incident was locked or deleted meanwhile');
      incident = after.incident;
    }
    return (incident = without(incident, lost));
  };
  let seal = '';
  const files = async function* (): AsyncGenerator<BagFile> {
    for await (const file of bagOf(incident, read, key, made, { ...extras, more: more(), afterFiles })) {
      if (file.path === 'tagmanifest-sha256.txt') seal = await sha256(file.bytes);
      yield file;
      if (file.path.startsWith('data/')) await print?.see(file.path.slice('data/'.length), file.bytes);
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
