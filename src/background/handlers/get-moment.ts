import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { checkMoment } from '../check-moment.ts';
import { isPaused, session } from '../session.ts';

/** What holds just now, whether or not it was said today: here somebody asks. */
export async function getMoment({ site }: RequestOf<'getMoment'>): Promise<Replies['getMoment']> {
  const now = await session();
  if (isPaused(now, site, Date.now())) return { findings: [] };
  return { findings: checkMoment(now, { site, untouched: false }, new Date()) };
}
