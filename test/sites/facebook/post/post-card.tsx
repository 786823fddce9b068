import type { Post } from '../content/posts.ts';
import { look } from '../look/look.ts';
import { useId } from '../parts/ids.ts';
import { ActionBar } from './action-bar.tsx';
import { PostFigures } from './post-figures.tsx';
import { PostHeader } from './post-header.tsx';
import { PostMessage } from './post-message.tsx';
import { PostPicture } from './post-picture.tsx';
import { RemarkComposer } from './remark-composer.tsx';
import { RemarkView } from './remark-view.tsx';

type Props = {
  post: Post;
  /** Feeds mark posts by position, profiles by role, the dialog by both. */
  position?: number;
  article?: boolean;
  where: 'feed' | 'dialog';
  clearTime?: boolean;
  unfolded: boolean;
  /** The dialog keeps its comment box in a foot of its own. */
  ownBox?: boolean;
  writing?: boolean;
  onComment(): void;
};

export function PostCard(props: Props) {
  const { post, position, article, where, clearTime = false, unfolded, ownBox, writing, onComment } = props;
  const heading = useId();
  const time = useId();
  const message = useId();
  const picture = useId();
  const figures = useId();
  return (
    <div
      role={article ? 'article' : undefined}
      aria-posinset={position}
      aria-labelledby={heading}
      aria-describedby={[time, message, picture, figures].join(' ')}
      class={look({ outline: 'none' })}
    >
      <PostHeader post={post} headingId={heading} timeId={time} clearTime={clearTime} />
      {post.text ? (
        <PostMessage id={message} text={post.text} postId={post.id} />
      ) : (
        <div class={look({ height: 10 })} />
      )}
      <PostPicture post={post} id={picture} />
      <PostFigures post={post} id={figures} onComments={onComment} />
      <ActionBar onComment={onComment} postId={post.id} />
      {unfolded && (
        <div class={look({ padding: '4px 16px 12px', borderTop: '1px solid var(--line)' })}>
          {post.remarks.map((remark) => (
            <RemarkView key={remark.id} remark={remark} post={post} where={where} />
          ))}
          {!ownBox && (
            <div class={look({ paddingTop: 10 })}>
              <RemarkComposer key={post.id} postId={post.id} where={where} focused={writing} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
