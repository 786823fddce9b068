import type { MarkingOffer, PersonAnswer } from './person-answer.ts';
import type { PeopleCounts } from '../people/known-people.ts';
import type { KeptAudit } from '../audit/audit.ts';
import type { ReadingField } from '../engine/reading-health.ts';
import type { NamesText } from '../people/names-as-text.ts';
import type { OwnDocument } from './own-document.ts';
import type { Pack } from '../school/pack-schema.ts';
import type { Key } from '../people/siphash.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import type { CaptureReply, CaptureState } from './capture.ts';
import type { ShownFinding } from './draft-answer.ts';

export type PackSummary = {
  id: string;
  school: string;
  title: string;
  edition: string;
  note?: string;
  own: boolean;
};

export type ListSummary = {
  people: number;
  loaded: number;
  /** From when it is last year's, and when it goes if it is not renewed. */
  renew: number;
  ends: number;
  /** Of the invented school. */
  invented: boolean;
};

export type Setup = {
  /** False until the person has chosen a policy. */
  done: boolean;
  demo: boolean;
  packId: string | null;
  packs: PackSummary[];
  school: SchoolDetails;
  /** Another school that the person works at, with a policy of its own. */
  second: { packId: string; name: string; aliases: string[] } | null;
  /** How many people each list holds; names themselves are nowhere. */
  names: { pupil: number; staff: number; parent: number };
  /** Name lists in use; times in milliseconds since 1970. */
  lists: Partial<Record<'pupil' | 'staff' | 'parent', ListSummary>>;
  /** Lists that were not renewed and have been taken off the device. */
  ranOut: ('pupil' | 'staff' | 'parent')[];
  /** Until when checks rest, in milliseconds since 1970; null: until they are switched on again. */
  pauses: Partial<Record<'everything' | 'x' | 'facebook' | 'instagram', number | null>>;
  /** A passphrase is set and was not given since the browser was started: names are not looked up. */
  locked: boolean;
};

/** A refusal is in words for a person; nothing was changed, unless it says that nobody knows. */
export type Refusal = { refused: string; unsure?: true };

/** What was said of past posts, by the fingerprint of each: nobody can read a post from it. */
export type PastMark = 'fine' | 'dealt-with';
export type PastMarks = Record<string, PastMark>;

/** All that the worker of past posts needs for its checks; browsers pass messages as JSON, so the table is text. */
export type PastCheck = {
  pack: Pack;
  school: SchoolDetails;
  names: NamesText;
  key: Key;
  marks: PastMarks;
  /** Addresses of what is kept as evidence; *locked* when it cannot be looked into now. */
  evidence: readonly string[] | 'locked';
};

export type Replies = {
  getSetup: Setup;
  saveSetup: Setup | Refusal;
  saveSecondSchool: Setup | Refusal;
  loadDemo: Setup;
  importPack: Setup | Refusal;
  getPack: Pack | Refusal;
  getDocument: { document: OwnDocument | null };
  keepDocument: { document: OwnDocument } | Refusal;
  forgetDocument: { document: null };
  getListKey: { key: Key };
  sealNames: { sealed: true } | Refusal;
  saveNameList: Setup | Refusal;
  removeNameList: Setup;
  getPastCheck: PastCheck | Refusal;
  keepPastMarks: { marks: PastMarks } | Refusal;
  getPeople: PeopleCounts;
  getPerson: { answer: PersonAnswer | null; offer: MarkingOffer } | Refusal;
  sayOfPerson: PeopleCounts | Refusal;
  forgetPeople: PeopleCounts;
  getAudit: { kept: KeptAudit } | Refusal;
  saveAudit: { kept: KeptAudit } | Refusal;
  clearAll: Setup;
  pause: Setup;
  resume: Setup;
  getCapture: CaptureState;
  readGate: { gateRead: true };
  capture: CaptureReply;
  /** Nothing while it lasts. */
  askAfter: { reply: CaptureReply | null };
  isAtIt: { at: boolean };
  endCapture: CaptureReply;
  /** False while it is locked. */
  renewKeptPosts: { renewed: boolean };
  getMoment: { findings: ShownFinding[] };
  /** Days as "2026-11-21". */
  getLastRead: { days: Partial<Record<ReadingField, string>> };
};

export const isRefusal = (reply: object): reply is Refusal => 'refused' in reply;
