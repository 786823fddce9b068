import type { KeptAudit } from '../../audit/audit.ts';
import { keptAudit } from '../audit-kept.ts';

/** The joining audit as far as it has come. */
export const getAudit = async (): Promise<{ kept: KeptAudit }> => ({ kept: await keptAudit() });
