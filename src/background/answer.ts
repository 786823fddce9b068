import { isOwnPage, type Sender } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import { contract, type Kind, type RequestOf } from '../messages/contract.ts';
import type { Refusal, Replies } from '../messages/replies.ts';
import { askAfter } from './handlers/ask-after.ts';
import { capture } from './handlers/capture.ts';
import { clearAll } from './handlers/clear-all.ts';
import { endCapture } from './handlers/end-capture.ts';
import { getCapture } from './handlers/get-capture.ts';
import { getAudit } from './handlers/get-audit.ts';
import { getLastRead } from './handlers/get-last-read.ts';
import { getMoment } from './handlers/get-moment.ts';
import { getPastCheck } from './handlers/get-past-check.ts';
import { keepPastMarks } from './handlers/keep-past-marks.ts';
import { getPack } from './handlers/get-pack.ts';
import { getListKey } from './handlers/get-list-key.ts';
import { forgetPeopleNow } from './handlers/forget-people.ts';
import { getPeople } from './handlers/get-people.ts';
import { getPerson } from './handlers/get-person.ts';
import { getSetup } from './handlers/get-setup.ts';
import { isAtIt } from './handlers/is-at-it.ts';
import { importPack } from './handlers/import-pack.ts';
import { loadDemo } from './handlers/load-demo.ts';
import { whileAtIt } from './at-it.ts';
import { forgetDocument } from './handlers/forget-document.ts';
import { getDocument } from './handlers/get-document.ts';
import { keepDocument } from './handlers/keep-document.ts';
import { pause } from './handlers/pause.ts';
import { readGate } from './handlers/read-gate.ts';
import { renewKeptPosts } from './handlers/renew-kept-posts.ts';
import { removeNameList } from './handlers/remove-name-list.ts';
import { resume } from './handlers/resume.ts';
import { saveAudit } from './handlers/save-audit.ts';
import { saveNameList } from './handlers/save-name-list.ts';
import { sayOfPerson } from './handlers/say-of-person.ts';
import { saveSecondSchool } from './handlers/save-second-school.ts';
import { saveSetup } from './handlers/save-setup.ts';
import { sealNames } from './handlers/seal-names.ts';

type Handlers = { [K in Kind]: (request: RequestOf<K>) => Promise<Replies[K] | Refusal> };

/** One handler a message; a missing one does not compile. */
const handlers: Handlers = {
  getSetup,
  saveSetup,
  saveSecondSchool,
  loadDemo,
  importPack,
  getPack,
  getDocument,
  keepDocument,
  forgetDocument,
  getListKey,
  sealNames,
  saveNameList,
  removeNameList,
  getPastCheck,
  keepPastMarks,
  getPeople,
  getPerson,
  sayOfPerson,
  forgetPeople: forgetPeopleNow,
  getAudit,
  saveAudit,
  clearAll,
  pause,
  resume,
  getMoment,
  getLastRead,
  getCapture,
  readGate,
  capture,
  askAfter,
  isAtIt,
  endCapture,
  renewKeptPosts,
};

const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(contract, kind);

/**
 * Answers a message from one of our own pages. Who asks is looked at first, then what is asked is
 * parsed, then it is done. Anybody else gets no answer at all.
 */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (!isOwnPage(sender)) return undefined;
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, request, asked } = message as { kind?: unknown; request?: unknown; asked?: unknown };
  if (!isKind(kind)) return undefined;
  return whileAtIt(asked, run(kind, request));
}

async function run<K extends Kind>(kind: K, request: unknown): Promise<Replies[K] | Refusal> {
  const parsed = contract[kind].request.safeParse(request);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return { refused: `${first?.path.join(' → ') || kind}: ${first?.message ?? 'not understood'}.` };
  }
  try {
    return await (handlers[kind] as (request: unknown) => Promise<Replies[K] | Refusal>)(parsed.data);
  } catch (cause) {
    report('background', kind, cause);
    return {
      refused:
        'Lanyard could not write to this device. Nothing was changed. Close and open the browser, and try again.',
    };
  }
}
