import { load, save } from '../browser/store.ts';
import type { PastMarks } from '../messages/replies.ts';

const storeKey = 'past-marks';

/** What the person kept of their marks on past posts. */
export const pastMarks = async (): Promise<PastMarks> => (await load<PastMarks>(storeKey)) ?? {};

export const savePastMarks = (marks: PastMarks): Promise<void> => save(storeKey, marks);
