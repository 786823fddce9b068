import type { RequestOf } from '../../messages/contract.ts';
import type { Replies } from '../../messages/replies.ts';
import { isAt } from '../at-it.ts';

export async function isAtIt({ asked }: RequestOf<'isAtIt'>): Promise<Replies['isAtIt']> {
  return { at: isAt(asked) };
}
