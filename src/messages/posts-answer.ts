import type { ShownFinding } from './draft-answer.ts';

/** What the background says of the person's own posts on a page. */
export type PostsAnswer =
  | {
      type: 'posts';
      id: number;
      /** What each gives cause to say, in the order asked. */
      findings: ShownFinding[][];
    }
  /** Nothing is said: checks rest on this site, no policy is chosen, or the person wants no such signs. */
  | { type: 'posts-resting'; id: number };
