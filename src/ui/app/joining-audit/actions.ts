import type { KeptAudit } from '../../../audit/audit.ts';
import type { GuidedTab, GuidedTabEvents } from '../../../browser/guided-tab.ts';
import type { Refusal } from '../../../messages/replies.ts';
import type { Pack } from '../../../school/pack-schema.ts';

export type { GuidedTab, GuidedTabEvents } from '../../../browser/guided-tab.ts';

export type JoiningAuditActions = {
  getAudit(): Promise<{ kept: KeptAudit } | Refusal>;
  saveAudit(kept: KeptAudit): Promise<{ kept: KeptAudit } | Refusal>;
  getPack(packId: string): Promise<Pack | Refusal>;
  /** Opens the one tab that is led through. */
  openGuidedTab(on: GuidedTabEvents): Promise<GuidedTab>;
  /** Asks the browser, and so the person, whether we may show a notice once a term. */
  askForNotices(): Promise<boolean>;
  giveNoticesBack(): Promise<boolean>;
  saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type?: string): void;
};
