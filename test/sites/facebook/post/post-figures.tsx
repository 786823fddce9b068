import type { Post } from '../content/posts.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Icon } from '../parts/icon.tsx';
import { Press } from '../parts/press.tsx';

export function PostFigures({ post, id, onComments }: { post: Post; id: string; onComments(): void }) {
  const total = post.remarks.reduce((sum, remark) => sum + 1 + remark.replies.length, 0);
  if (post.likes === 0 && total === 0) return <div id={id} />;
  return (
    <div
      id={id}
      class={look({
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        margin: '0 16px',
        padding: '10px 0',
        color: 'var(--soft)',
        borderBottom: '1px solid var(--line)',
      })}
    >
      <span
        role="toolbar"
        aria-label={say.reactions}
        class={look({ display: 'flex', alignItems: 'center', gap: 6 })}
      >
        {post.likes > 0 && (
          <Press label={say.likedBy(post.likes)} space={{ gap: 6 }}>
            <i
              class={look({
                display: 'flex',
                padding: 3,
                borderRadius: '50%',
                background: 'var(--accent)',
                color: '#fff',
              })}
            >
              <Icon name="like" size={12} />
            </i>
            <span aria-hidden="true">{post.likes}</span>
          </Press>
        )}
      </span>
      {total > 0 && (
        <Press onPress={onComments} space={{ ':hover': { textDecoration: 'underline' } }}>
          <span dir="auto">{say.comments(total)}</span>
        </Press>
      )}
    </div>
  );
}
