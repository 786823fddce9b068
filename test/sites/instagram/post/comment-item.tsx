import { css } from '../css.ts';
import type { Comment, Post } from '../data/posts.ts';
import { exactNumber } from '../formats.ts';
import { t } from '../language.ts';
import { personBy } from '../page/store.ts';
import { AgeTime } from '../ui/age-time.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Link } from '../ui/link.tsx';
import { LinkedText } from '../ui/linked-text.tsx';

const row = css('display: flex; gap: 12px; padding-bottom: 16px');
const texts = css('min-width: 0; overflow-wrap: anywhere');
const author = css('display: inline; margin-right: 4px');
const strong = css('font-weight: 600');
const replyButton = css('font-size: 12px; font-weight: 600');
const foot = css(
  'display: flex; gap: 12px; color: var(--ig-secondary-text); font-size: 12px; padding-top: 8px',
);

type Props = { comment: Comment; post: Post; onReply: (handle: string) => void };

export function CommentItem({ comment, post, onReply }: Props) {
  const person = personBy(comment.author);
  return (
    <ul>
      <div>
        <li class={row}>
          <Link href={`/${person.handle}/`}>
            <Avatar person={person} size={32} />
          </Link>
          <div class={texts}>
            <h3 class={author}>
              <Link class={strong} href={`/${person.handle}/`}>
                {person.handle}
              </Link>
            </h3>
            <span dir="auto">
              <LinkedText text={comment.text} />
            </span>
            <div class={foot}>
              <Link href={`/p/${post.code}/c/${comment.id}/`} to={`/p/${post.code}/`}>
                <AgeTime at={comment.at} />
              </Link>
              {comment.likes > 0 && <span>{t.likes(exactNumber(comment.likes))}</span>}
              {!post.commentsOff && (
                <button class={replyButton} onClick={() => onReply(person.handle)} type="button">
                  {t.reply}
                </button>
              )}
            </div>
          </div>
        </li>
      </div>
    </ul>
  );
}
