import { load, save } from '../browser/store.ts';
import { noAudit, type KeptAudit } from '../audit/audit.ts';

const key = 'joining-audit';

/** The joining audit as it was left: it may be gone on with tomorrow. */
export const keptAudit = async (): Promise<KeptAudit> => (await load<KeptAudit>(key)) ?? noAudit;

export const saveKeptAudit = (kept: KeptAudit): Promise<void> => save(key, kept);
