import { contract, type Kind, type RequestOf } from '../../src/messages/contract.ts';
import { pageRequestSchema, type PageRequest } from '../../src/messages/draft-port.ts';
import { pictureRequestSchema, type PictureRequest } from '../../src/messages/picture-port.ts';
import type { ReadingReport } from '../../src/messages/reading-port.ts';
import type { ScreenRequest } from '../../src/messages/screen.ts';
import type { ReaderRequest, TabRequest } from '../../src/messages/tab.ts';

/** Who may ask for what. A new message without its line here does not compile, and fails where tests are not compiled. */
export const mayAsk = {
  getSetup: 'own page',
  saveSetup: 'own page',
  saveSecondSchool: 'own page',
  loadDemo: 'own page',
  importPack: 'own page',
  getPack: 'own page',
  getDocument: 'own page',
  keepDocument: 'own page',
  forgetDocument: 'own page',
  getListKey: 'own page',
  sealNames: 'own page',
  saveNameList: 'own page',
  removeNameList: 'own page',
  getPastCheck: 'own page',
  keepPastMarks: 'own page',
  getPeople: 'own page',
  getPerson: 'own page',
  sayOfPerson: 'own page',
  forgetPeople: 'own page',
  getAudit: 'own page',
  saveAudit: 'own page',
  clearAll: 'own page',
  pause: 'own page',
  resume: 'own page',
  getMoment: 'own page',
  getLastRead: 'own page',
  getCapture: 'own page',
  readGate: 'own page',
  capture: 'own page',
  askAfter: 'own page',
  isAtIt: 'own page',
  endCapture: 'own page',
  renewKeptPosts: 'own page',
  moment: 'site page',
  check: 'site page',
  state: 'site page',
  open: 'site page',
  describe: 'own page',
  release: 'own page',
  openCard: 'own page',
  hide: 'own page',
  show: 'own page',
  facts: 'own page',
  begin: 'own page',
  step: 'own page',
  strip: 'own page',
  restore: 'own page',
  read: 'site page',
  people: 'site page',
  say: 'site page',
  profile: 'site page',
  posts: 'site page',
  ownProfile: 'own page',
  health: 'own page',
  structure: 'own page',
  picture: 'site page',
  part: 'site page',
  gone: 'site page',
  person: 'own page',
  again: 'own page',
} as const satisfies Record<
  | Kind
  | PageRequest['type']
  | PictureRequest['type']
  | ReadingReport['type']
  | TabRequest['ask']
  | ReaderRequest['ask']
  | ScreenRequest['ask'],
  'own page' | 'site page'
>;

/** A good request of every kind, so that one which is refused is refused for who sent it. */
export const requests: { [K in Kind]: RequestOf<K> } = {
  getSetup: {},
  saveSetup: {
    packId: 'ludlow',
    school: {
      name: 'Larkfield',
      aliases: ['LPS'],
      handles: ['larkfieldps'],
      domain: 'larkfield.example',
      address: '1 Lark Lane',
      postcode: 'LA1 1AA',
      workNumbers: ['01632 960001'],
      classes: ['4 Swift'],
      role: 'teacher',
      accountKinds: { x: 'personal' },
      workTime: {
        hours: [{ days: ['mon', 'tue'], from: 510, to: 930 }],
        breaks: [],
        off: [{ from: '2026-12-21', to: '2027-01-04' }],
      },
      sharedDevice: true,
    },
  },
  saveSecondSchool: { second: { packId: 'kingsway', name: 'Hill Top School', aliases: ['HTS'] } },
  loadDemo: {},
  importPack: { text: '{}' },
  getPack: { packId: 'ludlow' },
  getDocument: { packId: 'ludlow' },
  keepDocument: { packId: 'ludlow', document: { name: 'policy.txt', text: '1. Be kind.' } },
  forgetDocument: { packId: 'ludlow' },
  getListKey: {},
  sealNames: {},
  saveNameList: { list: 'pupil', how: 'add', names: '', slips: '' },
  removeNameList: { list: 'parent' },
  getPastCheck: {},
  keepPastMarks: { marks: [{ print: '0123456789abcdef', mark: 'fine' }] },
  getPeople: {},
  getPerson: { site: 'x', account: { handle: 'amelia_k' } },
  sayOfPerson: { site: 'x', account: { handle: 'amelia_k' }, saying: { marks: ['pupil'] } },
  forgetPeople: {},
  getAudit: {},
  saveAudit: {
    kept: {
      audit: {
        started: '2026-11-20',
        packId: 'ludlow',
        edition: 'September 2019',
        sites: ['x', 'facebook'],
        before: { 'x.protect-posts': { result: 'wrong', on: '2026-11-20' } },
        now: {
          'x.protect-posts': { result: 'right', on: '2026-11-21' },
          'x.sessions': { result: 'skipped', on: '2026-11-21', why: 'later' },
        },
      },
      last: null,
      remindFrom: '2027-01-06',
    },
  },
  clearAll: {},
  pause: { what: 'everything', minutes: 60 },
  resume: { what: 'x' },
  getMoment: { site: 'x' },
  getLastRead: { site: 'x' },
  getCapture: { tab: 7 },
  readGate: {},
  capture: {
    asked: '0b8a5f7e-5a0c-4f5e-9c39-3f2a6d1b7c55',
    tab: 7,
    kind: 'screen',
    cover: false,
    archive: false,
  },
  askAfter: { asked: '0b8a5f7e-5a0c-4f5e-9c39-3f2a6d1b7c55', over: true },
  isAtIt: { asked: '0b8a5f7e-5a0c-4f5e-9c39-3f2a6d1b7c55' },
  endCapture: { tab: 7 },
  renewKeptPosts: {},
};

export const pageRequests: { [T in PageRequest['type']]: Extract<PageRequest, { type: T }> } = {
  check: {
    type: 'check',
    id: 1,
    site: 'x',
    surface: 'post',
    text: 'Marking done by nine.',
    cut: false,
    typed: true,
  },
  moment: { type: 'moment', site: 'x', hidden: 20, untouched: false },
  state: { type: 'state', count: 1, worst: 'stop', blind: false, holding: true },
  open: { type: 'open', place: 'clause', rule: 'talk-about-pupils' },
};

export const pictureRequests: { [T in PictureRequest['type']]: Extract<PictureRequest, { type: T }> } = {
  picture: {
    type: 'picture',
    page: '5d1c1a3e-8f0b-4c52-9d4e-0a7b6c2f9e11',
    id: 1,
    site: 'x',
    role: 'draft',
    name: 'afternoon.png',
    size: 900,
    original: true,
    file: {},
  },
  part: { type: 'part', id: 1, part: 'AAAA', last: true },
  gone: { type: 'gone', page: '5d1c1a3e-8f0b-4c52-9d4e-0a7b6c2f9e11', ids: [1] },
};

export const pictureKinds = pictureRequestSchema.options.map(({ shape }) => shape.type.value);
export const kinds = Object.keys(contract) as Kind[];
export const portKinds = pageRequestSchema.options.map(({ shape }) => shape.type.value);
