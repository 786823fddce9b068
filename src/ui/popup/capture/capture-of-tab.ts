import { activeTab } from '../../../browser/action.ts';
import { askForArchive } from '../../../browser/page-archive.ts';
import type { CaptureReply } from '../../../messages/capture.ts';
import { isRefusal } from '../../../messages/replies.ts';
import { answered, ask } from '../../parts/ask.ts';
import type { CaptureActions } from './capture-actions.ts';
import { follow } from './follow.ts';
import { saveThread } from './save-thread.ts';

const noTab: CaptureReply = {
  refused:
    'Nothing was saved: there is no page in front. Go to the page, and press the Lanyard button there.',
};

/** Saves the page in front of the popup. */
export const captureOfTab: CaptureActions = {
  async state() {
    const tab = await activeTab();
    const reply = tab && (await ask('getCapture', { tab: tab.id }));
    return reply && !isRefusal(reply) ? reply : undefined;
  },
  readGate: async () => !isRefusal(await ask('readGate', {})),
  async save(wish) {
    const tab = await activeTab();
    if (!tab) return noTab;
    const asked = crypto.randomUUID();
    const wished = { asked, tab: tab.id, ...wish, without: adultOnly(wish.without) };
    return follow(asked, answered('capture', wished));
  },
  saveThread,
  async end() {
    const tab = await activeTab();
    return tab ? ask('endCapture', { tab: tab.id }) : noTab;
  },
  askArchive: askForArchive,
  getPack: (packId) => ask('getPack', { packId }),
};

/** The other reason has a message of its own, which takes nothing. */
const adultOnly = (without: string | undefined): 'adult-material' | undefined =>
  without === 'adult-material' ? without : undefined;
