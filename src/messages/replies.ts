import type { OwnDocument } from './own-document.ts';
import type { Pack } from '../school/pack-schema.ts';
import type { SchoolDetails } from '../school/school-details.ts';
import type { ShownFinding } from './draft-answer.ts';

export type PackSummary = {
  id: string;
  school: string;
  title: string;
  edition: string;
  note?: string;
  own: boolean;
};

export type Setup = {
  /** False until the person has chosen a policy. */
  done: boolean;
  demo: boolean;
  packId: string | null;
  packs: PackSummary[];
  school: SchoolDetails;
  /** How many people each list holds; names themselves are nowhere. */
  names: { pupil: number; staff: number; parent: number };
  /** Until when checks rest, in milliseconds since 1970; null: until they are switched on again. */
  pauses: Partial<Record<'everything' | 'x' | 'facebook' | 'instagram', number | null>>;
};

/** A refusal has one field, in words for a person; nothing was changed. */
export type Refusal = { refused: string };

export type Replies = {
  getSetup: Setup;
  saveSetup: Setup | Refusal;
  loadDemo: Setup;
  importPack: Setup | Refusal;
  getPack: Pack | Refusal;
  getDocument: { document: OwnDocument | null };
  keepDocument: { document: OwnDocument } | Refusal;
  forgetDocument: { document: null };
  clearAll: Setup;
  pause: Setup;
  resume: Setup;
  getMoment: { findings: ShownFinding[] };
};

export const isRefusal = (reply: object): reply is Refusal => 'refused' in reply;
