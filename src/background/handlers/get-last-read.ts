import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { lastRead } from '../reading-kept.ts';

export const getLastRead = async ({ site }: RequestOf<'getLastRead'>): Promise<Replies['getLastRead']> => ({
  days: await lastRead(site),
});
