import { session } from '../session.ts';
import { setupOf } from '../setup.ts';

export const getSetup = async () => setupOf(await session(), Date.now());
