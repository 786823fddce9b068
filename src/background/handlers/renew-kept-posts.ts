import type { Replies } from '../../messages/replies.ts';
import { renewKeptPosts as renew } from '../capture/kept-posts.ts';

export async function renewKeptPosts(): Promise<Replies['renewKeptPosts']> {
  return { renewed: (await renew()) === 'renewed' };
}
