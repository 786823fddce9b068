import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { outcomeOf } from '../capture/under-way.ts';

export async function askAfter({ asked, over }: RequestOf<'askAfter'>): Promise<Replies['askAfter']> {
  return { reply: (await outcomeOf(asked, over)) ?? null };
}
