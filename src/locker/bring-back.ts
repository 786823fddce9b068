import type { Backup, BackupCapture } from '../evidence/backup.ts';
import type { Entry } from '../evidence/chain.ts';
import { jsonOf, partOf } from '../evidence/incident.ts';
import { notSaved, type NotSaved } from './capture.ts';
import { mayWrite } from './health.ts';
import type { Kept, Locker } from './locker.ts';
import { DamagedError } from './seal.ts';

/** What became of it. *Beside*: what is here and what is in the file went on differently, so both are kept. */
export type BroughtBack = {
  saved: true;
  how: 'new' | 'completed' | 'beside' | 'nothing-missing';
  incident: string;
  /** Lines of the log and files that were put back. */
  lines: number;
  files: number;
};

/**
 * Brings an incident back from a file that was kept. It grows line by line, a capture with its files at a time:
 * cut off anywhere, what is there is a whole, shorter incident, and the same file goes on from it. Nothing that
 * can be read here is written over.
 */
export async function bringBack(locker: Locker, backup: Backup): Promise<BroughtBack | NotSaved> {
  const health = await locker.health();
  if (!mayWrite(health)) return notSaved(health.state === 'cannot-open' ? 'cannot-open' : 'unanswered');
  const kept = await locker.incidents();
  if (kept === 'locked') return notSaved('locked');
  const same = kept.find((one) => one.incident.id === backup.id);
  const here =
    same && goesOn(same, backup) ? same : kept.find((one) => one.faults.length === 0 && holds(one, backup));
  const incident = here?.incident.id ?? (same ? crypto.randomUUID() : backup.id);

  const known = new Set(here?.incident.log.map(({ sequence }) => sequence));
  const removedHere = new Set(here?.incident.log.flatMap(removedBy));
  let lines: Entry[] = [];
  let [puts, files] = [0, 0];
  const put = async (one?: BackupCapture): Promise<NotSaved | undefined> => {
    const removed = one !== undefined && (one.removed || removedHere.has(one.id));
    const bytes =
      one && !removed ? await lostOf(locker, incident, one, backup) : new Map<string, Uint8Array>();
    if (lines.length === 0 && bytes.size === 0) return undefined;
    const done = await locker.putBack(incident, {
      lines,
      ...(one && { files: { capture: one.id, bytes, removed } }),
    });
    if (!done.saved) return done;
    puts += lines.length;
    files += bytes.size;
    lines = [];
    return undefined;
  };
  for (const line of backup.log) {
    if (!known.has(line.sequence)) lines.push(line);
    const capture = backup.captures.find((one) => one.line === line.sequence);
    const refused = capture && (await put(capture));
    if (refused) return refused;
  }
  const refused = await put();
  if (refused) return refused;
  if (puts + files > 0) {
    const body = jsonOf({ seal: backup.seal, key: backup.key, upTo: backup.log.length, lines: puts, files });
    const said = await locker.say(incident, 'restored', body);
    if (!said.saved) return said;
  }
  const how = !here ? (same ? 'beside' : 'new') : puts + files > 0 ? 'completed' : 'nothing-missing';
  return { saved: true, how, incident, lines: puts, files };
}

/** Whether what can be read of an incident and a backup are one log: none of its lines says otherwise. */
function goesOn({ incident: { log } }: Kept, backup: Backup): boolean {
  const next = log.find(({ sequence }) => sequence === backup.log.length + 1);
  return (
    log.every(({ sequence, hash }) => (backup.log[sequence - 1]?.hash ?? hash) === hash) &&
    (next === undefined || next.previous === backup.log.at(-1)?.hash)
  );
}

/** Whether all of a backup is in an incident already, which was brought back beside another. */
const holds = ({ incident: { log } }: Kept, backup: Backup): boolean =>
  log[backup.log.length - 1]?.hash === backup.log.at(-1)?.hash;

const removedBy = ({ kind, body }: Entry): unknown[] => (kind === 'removed' ? [partOf(body, 'capture')] : []);

/** Those files of a capture that the backup has and the locker cannot read. */
async function lostOf(
  locker: Locker,
  incident: string,
  { files }: BackupCapture,
  backup: Backup,
): Promise<Map<string, Uint8Array>> {
  const lost = new Map<string, Uint8Array>();
  for (const path of Object.keys(files))
    try {
      await locker.file(incident, path);
    } catch (cause) {
      if (!(cause instanceof DamagedError)) throw cause;
      lost.set(path, await backup.read(path));
    }
  return lost;
}
