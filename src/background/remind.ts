import { nextTerm } from '../audit/audit.ts';
import { openApp } from '../browser/action.ts';
import { onNoticePressed, showNotice } from '../browser/notices.ts';
import { report } from '../browser/report.ts';
import { appAddress } from '../messages/app-place.ts';
import { keptAudit, saveKeptAudit } from './audit-kept.ts';

const notice = 'look-again';

/** Once a term, if the person asked for it: time to look at the settings again. `today` is "2026-11-21". */
export async function remindIfDue(today: string): Promise<void> {
  const kept = await keptAudit();
  if (kept.remindFrom === null || kept.remindFrom > today) return;
  const shown = await showNotice(
    notice,
    'A new term: look at your settings again',
    'Sites change them without asking. Lanyard shows what is different since last time.',
  );
  // Without the browser's notices our page says it, for as long as nobody has looked.
  if (shown) await saveKeptAudit({ ...kept, remindFrom: nextTerm(today) });
}

export function listenForReminders(): void {
  onNoticePressed((id) => {
    if (id === notice)
      void openApp(appAddress('audit')).catch((cause: unknown) => report('background', 'reminder', cause));
  });
}
