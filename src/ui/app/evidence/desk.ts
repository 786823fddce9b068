import { blobSource } from '../../../archive/source.ts';
import { printReport } from './print-report.ts';
import { report } from '../../../browser/report.ts';
import { saveStream } from '../../../browser/save-stream.ts';
import type { Json } from '../../../evidence/canonical.ts';
import type { IncidentWords } from '../../../evidence/incident.ts';
import { keySigns, publicPem } from '../../../evidence/signing.ts';
import { verify, type Verdict } from '../../../evidence/verify.ts';
import type { WhomToTell } from '../../../evidence/whom-to-tell.ts';
import { backupOf } from '../../../evidence/backup.ts';
import { bundleOfZip } from '../../../evidence/zip-bundle.ts';
import { bringBack, type BroughtBack } from '../../../locker/bring-back.ts';
import type { NotSaved } from '../../../locker/capture.ts';
import { handOver } from '../../../locker/hand-over.ts';
import type { Health } from '../../../locker/health.ts';
import type { Access } from '../../../locker/keys.ts';
import type { Done, Kept, Locker } from '../../../locker/locker.ts';
import { now } from '../../../locker/now.ts';
import { redactedZip, type CoverBoxes } from '../../../locker/redacted-copy.ts';
import type { Covering } from '../../../evidence/redact.ts';
import { DamagedError } from '../../../locker/seal.ts';
import type { LockerSettings } from '../../../locker/settings.ts';

export type Overview = {
  health: Health;
  access: Access;
  /** None while it is locked, and none that cannot be read. */
  incidents: Kept[];
  settings: LockerSettings;
  /** The first signs of the key that signs what is handed over; nothing while locked. */
  key: string | undefined;
};

export type HandedOver = { name: string; lost: readonly string[] };
export type What = 'told' | 'reported' | 'asked' | 'support' | 'noted' | 'corrected';

/** What the section may do with the locker. Everything happens on this page: nothing is sent. */
export type EvidenceDesk = {
  overview(): Promise<Overview>;
  open(words: Partial<IncidentWords>): Promise<{ saved: true; incident: string } | NotSaved>;
  say(incident: string, what: What, body: Json): Promise<Done | NotSaved>;
  picture(incident: string, path: string): Promise<Uint8Array | undefined>;
  removeCapture(incident: string, capture: string, why: string): Promise<Done | NotSaved>;
  removeIncident(incident: string): Promise<Done | NotSaved>;
  /** Makes the ZIP and gives it to the person; nothing when it could not be made. */
  handOver(incident: string, to: string, whom: WhomToTell | undefined): Promise<HandedOver | undefined>;
  /** Makes a covered copy as a ZIP and gives it to the person; its name, or nothing when it could not be made. */
  redact(incident: string, covering: Covering, boxes: CoverBoxes): Promise<string | undefined>;
  check(file: File): Promise<Verdict | { refused: string }>;
  /** Puts what a file holds into the locker, beside what is there. */
  bringBack(file: File): Promise<BroughtBack | { refused: string }>;
  saveSettings(settings: LockerSettings): Promise<void>;
  goOn(): Promise<Done | NotSaved>;
  wipe(): Promise<void>;
  unlock(passphrase: string): Promise<boolean>;
  lock(): Promise<void>;
  setPassphrase(passphrase: string): Promise<boolean>;
  changePassphrase(old: string, fresh: string): Promise<boolean>;
  forgetPassphrase(old: string): Promise<boolean>;
};

const lockIsLost =
  'The lock of the locker is damaged, so nothing can be put into it. Begin again with an empty locker first, then choose the file again.';
const brokeOff =
  'It could not be brought back in full: the file could no longer be read. What is in the locker by now is whole. Choose the file again.';

/**
 * `changed` is told when something was brought back or has gone; what was done in the locker holds without it.
 * `namesSealed` is asked for before a first passphrase is set: what must lie under it has to be there by then.
 */
export function evidenceDesk(
  locker: Locker,
  changed: () => Promise<unknown> = () => Promise.resolve(),
  namesSealed: () => Promise<boolean> = () => Promise.resolve(true),
): EvidenceDesk {
  const { keys } = locker;
  const andTold = async <Outcome>(done: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await done;
    await changed();
    return outcome;
  };
  return {
    overview: async () => {
      const health = await locker.health();
      if (health.state === 'cannot-open' || health.state === 'new') {
        const access = health.state === 'new' ? await keys.access() : 'open';
        const settings = { retention: 12 } as const;
        return { health, access, incidents: [], settings, key: undefined };
      }
      const access = await keys.access();
      if (access === 'lost')
        return { health, access, incidents: [], settings: await locker.settings(), key: undefined };
      const found = await locker.incidents();
      const signing = health.state === 'whole' ? await locker.signingKey() : undefined;
      return {
        health,
        access,
        incidents: found === 'locked' ? [] : found,
        settings: await locker.settings(),
        key: signing && (await keySigns(await publicPem(signing.publicKey))),
      };
    },
    open: (words) => locker.open(words),
    say: (incident, what, body) => locker.say(incident, what, body),
    picture: async (incident, path) => {
      try {
        return await locker.file(incident, path);
      } catch (cause) {
        if (!(cause instanceof DamagedError)) throw cause;
        return undefined;
      }
    },
    removeCapture: (incident, capture, why) => andTold(locker.removeCapture(incident, capture, why)),
    removeIncident: (incident) => andTold(locker.removeIncident(incident)),
    handOver: async (incident, to, whom) => {
      const print = printReport(whom, async (file) => locker.file(incident, file));
      try {
        const handing = await handOver(locker, incident, now(), { whom, print });
        if (!handing) return undefined;
        await saveStream(handing.name, 'application/zip', handing.zip);
        await handing.done(to);
        return { name: handing.name, lost: handing.lost };
      } catch (cause) {
        report('evidence', 'hand over', cause);
        return undefined;
      }
    },
    redact: async (incident, covering, boxes) => {
      try {
        const copy = await redactedZip(locker, incident, now(), covering, boxes);
        if (!copy) return undefined;
        await saveStream(copy.name, 'application/zip', copy.zip);
        return copy.name;
      } catch (cause) {
        report('evidence', 'covered copy', cause);
        return undefined;
      }
    },
    check: async (file) => {
      const bundle = await bundleOfZip(blobSource(file.name, file));
      return 'refused' in bundle ? bundle : verify(bundle);
    },
    bringBack: async (file) => {
      if ((await keys.access()) === 'lost') return { refused: lockIsLost };
      try {
        const bundle = await bundleOfZip(blobSource(file.name, file));
        if ('refused' in bundle) return bundle;
        // Checked anew: it may be another file by now.
        const backup = await backupOf(bundle, await verify(bundle));
        if ('refused' in backup) return backup;
        const done = await andTold(bringBack(locker, backup));
        return done.saved ? done : { refused: done.words };
      } catch (cause) {
        report('evidence', 'bring back', cause);
        return { refused: brokeOff };
      }
    },
    saveSettings: (settings) => locker.saveSettings(settings),
    goOn: () => locker.goOnWithWhatIsLeft(),
    wipe: () => andTold(locker.wipe()),
    unlock: (passphrase) => keys.unlock(passphrase),
    lock: () => keys.lockNow(),
    setPassphrase: async (passphrase) => (await namesSealed()) && keys.setPassphrase(passphrase),
    changePassphrase: (old, fresh) => keys.changePassphrase(old, fresh),
    forgetPassphrase: (old) => keys.forgetPassphrase(old),
  };
}
