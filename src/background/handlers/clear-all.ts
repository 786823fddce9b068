import { wipe } from '../session.ts';
import { setupOf } from '../setup.ts';

/** Forgets everything that is kept on the device. */
export const clearAll = async () => setupOf(await wipe(), Date.now());
