import type { SiteId } from '../engine/draft.ts';
import type { PostsAnswer } from '../messages/posts-answer.ts';
import { checkDraft } from './check-draft.ts';
import { AllowedNames, type NameAllowance } from './name-allowance.ts';
import { isPaused, type Session } from './session.ts';

type Asked = { id: number; site: SiteId; posts: readonly { surface: 'post' | 'comment'; text: string }[] };

/**
 * Checks posts of the person's own as they stand on a page. The page says that they are theirs, so names
 * are looked up only as far as its allowance goes. Nothing of it is kept.
 */
export function checkPosts(
  session: Session,
  { id, site, posts }: Asked,
  allowance: NameAllowance,
  now: number,
): PostsAnswer {
  if (!session.pack || session.school.ownPostsUnmarked || isPaused(session, site, now))
    return { type: 'posts-resting', id };
  const names = session.locked ? undefined : new AllowedNames(session.names, allowance, now);
  return {
    type: 'posts',
    id,
    findings: posts.map(({ surface, text }) => checkDraft(session, { text, surface, site }, names).findings),
  };
}
