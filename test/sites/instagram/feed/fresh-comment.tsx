import { css } from '../css.ts';
import type { Comment } from '../data/posts.ts';
import { Link } from '../ui/link.tsx';
import { LinkedText } from '../ui/linked-text.tsx';

const line = css('padding-top: 4px; overflow-wrap: anywhere');
const author = css('font-weight: 600; margin-right: 4px');

/** A comment just written, shown under the caption without opening the post. */
export function FreshComment({ comment }: { comment: Comment }) {
  return (
    <div class={line}>
      <Link class={author} href={`/${comment.author}/`}>
        {comment.author}
      </Link>
      <span dir="auto">
        <LinkedText text={comment.text} />
      </span>
    </div>
  );
}
