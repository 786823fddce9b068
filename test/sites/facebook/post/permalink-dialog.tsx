import { personById } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Dialog } from '../parts/dialog.tsx';
import { DialogHead } from '../parts/dialog-head.tsx';
import { useId } from '../parts/ids.ts';
import { leavePost } from '../routing/history.ts';
import { useSite } from '../state/site-state.ts';
import { PostCard } from './post-card.tsx';
import { RemarkComposer } from './remark-composer.tsx';

/** One post with its comments, over the page it was opened from. */
export function PermalinkDialog({ id }: { id: string }) {
  const title = useId();
  const post = useSite().posts.find((one) => one.id === id);
  if (!post) return null;
  return (
    <Dialog labelledBy={title} width={680} modal onLeave={leavePost}>
      <DialogHead id={title} title={say.postOf(personById(post.author).name)} onClose={leavePost} />
      <div class={look({ overflowY: 'auto', minHeight: 0, flexGrow: 1 })}>
        <PostCard
          post={post}
          position={1}
          article
          where="dialog"
          clearTime
          unfolded
          ownBox
          onComment={() =>
            document.querySelector<HTMLElement>('[role="dialog"] form [role="textbox"]')?.focus()
          }
        />
        {post.remarks.length === 0 && (
          <div class={look({ padding: '12px 16px 28px', textAlign: 'center', color: 'var(--soft)' })}>
            <div class={look({ fontSize: 17, fontWeight: 600 })}>{say.noComments}</div>
            <div>{say.beFirst}</div>
          </div>
        )}
      </div>
      <div class={look({ padding: '10px 16px', borderTop: '1px solid var(--line)', flexShrink: 0 })}>
        <RemarkComposer key={post.id} postId={post.id} where="dialog" focused />
      </div>
    </Dialog>
  );
}
