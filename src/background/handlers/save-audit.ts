import type { KeptAudit } from '../../audit/audit.ts';
import type { RequestOf } from '../../messages/contract.ts';
import { saveKeptAudit } from '../audit-kept.ts';

/** Keeps the joining audit as far as it has come: settings, results and days. */
export async function saveAudit({ kept }: RequestOf<'saveAudit'>): Promise<{ kept: KeptAudit }> {
  await saveKeptAudit(kept);
  return { kept };
}
