import { useState } from 'preact/hooks';
import { personById, profilePath } from '../content/people.ts';
import { postPath, type Post, type Remark } from '../content/posts.ts';
import { longAgo, say, shortAgo } from '../language.ts';
import { look, type Look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Link } from '../parts/link.tsx';
import { Press } from '../parts/press.tsx';
import { RichLine } from '../parts/rich-line.tsx';
import { tracked } from '../routing/tracked.ts';
import { RemarkComposer } from './remark-composer.tsx';

type Props = { remark: Remark; post: Post; where: 'feed' | 'dialog'; below?: boolean };

const small: Look = {
  fontSize: 12,
  fontWeight: 600,
  color: 'var(--soft)',
  ':hover': { textDecoration: 'underline' },
};

export function RemarkView({ remark, post, where, below }: Props) {
  const [answering, setAnswering] = useState(false);
  const author = personById(remark.author);
  const permalink = postPath(post, personById(post.author));
  const href = tracked(`${profilePath(author)}`, remark.id);
  const name = below
    ? say.replyBy(author.name, longAgo(remark.minutes))
    : say.commentBy(author.name, longAgo(remark.minutes));
  return (
    <div class={look({ paddingTop: 6 })}>
      <div
        role="article"
        aria-label={name}
        tabIndex={-1}
        class={look({ display: 'flex', gap: 8, alignItems: 'flex-start', paddingLeft: below ? 40 : 0 })}
      >
        <Link href={href} hidden label={author.name} space={{ paddingTop: 2 }}>
          <Avatar person={author} size={below ? 24 : 32} />
        </Link>
        <div class={look({ minWidth: 0, flexGrow: 1 })}>
          <div
            class={look({
              display: 'inline-block',
              background: 'var(--field)',
              borderRadius: 16,
              padding: '8px 12px',
              maxWidth: '100%',
            })}
          >
            <Link
              href={href}
              space={{ fontSize: 13, fontWeight: 600, ':hover': { textDecoration: 'underline' } }}
            >
              <span dir="auto">{author.name}</span>
            </Link>
            <div class={look({ overflowWrap: 'anywhere' })}>
              <span dir="auto">
                {remark.text.split('\n').map((line, index) => (
                  <div key={index} dir="auto" style={{ textAlign: 'start' }}>
                    {line ? <RichLine text={line} /> : <br />}
                  </div>
                ))}
              </span>
            </div>
          </div>
          <div class={look({ display: 'flex', gap: 12, padding: '2px 12px 0' })}>
            <Link
              href={tracked(
                `${permalink}${permalink.includes('?') ? '&' : '?'}comment_id=${remark.id}`,
                remark.id,
              )}
              to={permalink}
              label={longAgo(remark.minutes)}
              space={{ ...small, fontWeight: 400 }}
            >
              {shortAgo(remark.minutes)}
            </Link>
            <Press space={small}>{say.like}</Press>
            <Press space={small} onPress={() => setAnswering(true)}>
              {say.reply}
            </Press>
          </div>
          {answering && (
            <div class={look({ paddingTop: 6 })}>
              <RemarkComposer
                postId={post.id}
                answers={{ id: remark.id, name: author.name }}
                where={where}
                focused
              />
            </div>
          )}
        </div>
      </div>
      {remark.replies.map((reply) => (
        <RemarkView key={reply.id} remark={reply} post={post} where={where} below />
      ))}
    </div>
  );
}
