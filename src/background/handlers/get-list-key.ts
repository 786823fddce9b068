import { session } from '../session.ts';

/** The key under which a list is made into fingerprints; a page of ours does that where the names are, in a worker of its own. */
export const getListKey = async () => ({ key: (await session()).key });
