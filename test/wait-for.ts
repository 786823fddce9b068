import { vi } from 'vitest';

/** Until what is asked holds; for as long as a machine with much else to do may take. */
export const waitFor = <T>(holds: () => T | Promise<T>): Promise<T> => vi.waitFor(holds, { timeout: 20_000 });
