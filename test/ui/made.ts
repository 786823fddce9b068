import { vi } from 'vitest';
import { noAudit, type KeptAudit } from '../../src/audit/audit.ts';
import type { Started } from '../../src/browser/worker.ts';
import type { ShownFinding } from '../../src/messages/draft-answer.ts';
import type { OwnDocument } from '../../src/messages/own-document.ts';
import type { PastCheck, Refusal, Setup } from '../../src/messages/replies.ts';
import type { TabDescription } from '../../src/messages/tab.ts';
import { notSaved } from '../../src/locker/capture.ts';
import type { EvidenceDesk } from '../../src/ui/app/evidence/desk.ts';
import { Desk } from '../../src/past-posts/desk.ts';
import type { DeskRequest } from '../../src/past-posts/protocol.ts';
import { namesAsText } from '../../src/people/names-as-text.ts';
import { modalityWords, type Modality } from '../../src/school/modality.ts';
import { noSchool, type SchoolDetails } from '../../src/school/school-details.ts';
import { demoKey, demoRoster, demoSchool } from '../demo.ts';
import { shipped } from '../shipped-packs.ts';

/** What the background and a page may say, made up for tests. */
export const firstRun: Setup = {
  done: false,
  demo: false,
  packId: null,
  packs: [
    {
      id: 'general',
      school: 'General guidance',
      title: 'For any school',
      edition: 'November 2026',
      own: false,
    },
    {
      id: 'kingsway',
      school: 'Kingsway School',
      title: 'Social Media Policy',
      edition: 'October 2023',
      note: 'Ask whether a newer edition exists.',
      own: false,
    },
  ],
  school: noSchool,
  names: { pupil: 0, staff: 0, parent: 0 },
  lists: {},
  ranOut: [],
  second: null,
  pauses: {},
  locked: false,
};

export const setUp: Setup = {
  ...firstRun,
  done: true,
  packId: 'kingsway',
  school: { ...noSchool, name: 'Hill Top School' },
};

export const demo: Setup = {
  ...setUp,
  demo: true,
  school: demoSchool,
  names: { pupil: 15, staff: 1, parent: 2 },
};

export const finding = (
  strength: Modality = 'must-not',
  change: Partial<ShownFinding> = {},
): ShownFinding => ({
  rule: 'talk-about-pupils',
  messageId: 'named',
  topic: 'pupil-info',
  severity: 'warn',
  clause: '6.v',
  span: { start: 0, end: 4 },
  message: 'This may name a pupil.',
  why: 'A name cannot be taken back.',
  instead: 'Leave the name out.',
  guess: false,
  fixes: [],
  because: '',
  shown: {
    school: 'Kingsway School',
    ref: '6.v',
    heading: 'Responsibilities',
    summary: 'Do not talk about pupils.',
    quoted: false,
    strength: modalityWords(strength, 'policy'),
    edition: 'October 2023',
  },
  ...change,
});

export const tab = (change: Partial<TabDescription> = {}): TabDescription => ({
  site: 'X',
  watching: [{ label: 'Post', state: 'clear', count: 0 }],
  findings: [],
  blind: [],
  holding: false,
  stale: false,
  ...change,
});

const document = (kept: OwnDocument | null): Promise<{ document: OwnDocument | null } | Refusal> =>
  Promise.resolve({ document: kept });

type Reply = Promise<Setup | Refusal>;

/** What the sections may ask for; each answer is `first` unless `replies` has another. */
/** What the background gives for a check of past posts at the demo school. */
export const pastCheck: PastCheck = {
  pack: shipped('kingsway'),
  school: demoSchool,
  names: namesAsText(demoRoster),
  key: demoKey,
  marks: {},
  evidence: [],
};

/** The worker of past posts, without a worker. */
export function deskHere(take: (message: unknown) => void): Started {
  const desk = new Desk(take);
  let stopped = false;
  return {
    send: (message) => {
      if (!stopped) void desk.take(message as DeskRequest, []);
    },
    stop: () => {
      stopped = true;
    },
  };
}

/** The locker of somebody who has saved nothing. */
const emptyLocker: EvidenceDesk = {
  overview: () =>
    Promise.resolve({
      health: { state: 'new' },
      access: 'open',
      incidents: [],
      settings: { retention: 12 },
      key: undefined,
    }),
  open: () => Promise.resolve(notSaved('cannot-open')),
  say: () => Promise.resolve(notSaved('cannot-open')),
  picture: () => Promise.resolve(undefined),
  redact: () => Promise.resolve(undefined),
  removeCapture: () => Promise.resolve(notSaved('cannot-open')),
  removeIncident: () => Promise.resolve(notSaved('cannot-open')),
  handOver: () => Promise.resolve(undefined),
  check: () => Promise.resolve({ refused: 'This is not a ZIP file.' }),
  bringBack: () => Promise.resolve({ refused: 'This is not a ZIP file.' }),
  saveSettings: () => Promise.resolve(),
  goOn: () => Promise.resolve(notSaved('cannot-open')),
  wipe: () => Promise.resolve(),
  unlock: () => Promise.resolve(false),
  lock: () => Promise.resolve(),
  setPassphrase: () => Promise.resolve(false),
  changePassphrase: () => Promise.resolve(false),
  forgetPassphrase: () => Promise.resolve(false),
};

export const appActions = (first: Setup, replies: Record<string, Setup | Refusal> = {}) => {
  const reply = (kind: string): Reply => Promise.resolve(replies[kind] ?? first);
  return {
    getSetup: vi.fn((): Reply => reply('getSetup')),
    saveSetup: vi.fn((_packId: string, _school: SchoolDetails): Reply => reply('saveSetup')),
    saveSecondSchool: vi.fn((_second: Setup['second']): Reply => reply('saveSecondSchool')),
    loadDemo: vi.fn((): Reply => reply('loadDemo')),
    importPack: vi.fn((_text: string): Reply => reply('importPack')),
    clearAll: vi.fn((): Reply => reply('clearAll')),
    pause: vi.fn((_what: string, _minutes: number | null): Reply => reply('pause')),
    resume: vi.fn((_what: string): Reply => reply('resume')),
    getPack: vi.fn((packId: string) => Promise.resolve(shipped(packId))),
    getDocument: vi.fn((_packId: string) => document(null)),
    keepDocument: vi.fn((_packId: string, kept: OwnDocument) => document(kept)),
    openListReader: () => {
      throw new Error('No list is read here.');
    },
    getListKey: () => Promise.resolve({ key: [1, 2, 3, 4] as const }),
    saveNameList: vi.fn(() => reply('saveNameList')),
    removeNameList: vi.fn(() => reply('removeNameList')),
    forgetDocument: vi.fn((_packId: string) => document(null)),
    copy: vi.fn((_text: string) => Promise.resolve(true)),
    getAudit: vi.fn(() => Promise.resolve<{ kept: KeptAudit } | Refusal>({ kept: noAudit })),
    saveAudit: vi.fn((kept: KeptAudit) => Promise.resolve<{ kept: KeptAudit } | Refusal>({ kept })),
    askForNotices: vi.fn(() => Promise.resolve(true)),
    giveNoticesBack: vi.fn(() => Promise.resolve(true)),
    openGuidedTab: vi.fn(() =>
      Promise.resolve({
        go: () => Promise.resolve(),
        show: () => Promise.resolve(),
        send: () => undefined,
        leave: () => Promise.resolve(),
      }),
    ),
    getPastCheck: vi.fn((): Promise<PastCheck | Refusal> => Promise.resolve(pastCheck)),
    keepPastMarks: vi.fn((_marks: unknown) => Promise.resolve({ marks: {} })),
    startDesk: vi.fn(deskHere),
    saveFile: vi.fn((_name: string, _text: string) => undefined),
    printOfLogo: vi.fn(async (_file: Blob) => '0123456789abcdef'),
    findFaces: vi.fn(async (_file: Blob) => []),
    savePicture: vi.fn((_name: string, _picture: Blob) => undefined),
    print: vi.fn(() => undefined),
    evidence: emptyLocker,
  };
};
