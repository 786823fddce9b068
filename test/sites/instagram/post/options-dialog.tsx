import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';
import { t } from '../language.ts';
import { navigate } from '../page/router.ts';
import { personBy, store } from '../page/store.ts';
import { Modal } from '../ui/modal.tsx';
import { EditCaptionDialog } from './edit-caption-dialog.tsx';

const list = css(
  'width: 400px; max-width: 100%; border-radius: 14px; overflow: hidden; background: var(--ig-raised); display: flex; flex-direction: column',
);
const choice = css('min-height: 48px; padding: 4px 8px; border-top: 1px solid var(--ig-separator)');

export function OptionsDialog({ post, onClose }: { post: Post; onClose: () => void }) {
  const [editing, setEditing] = useState(false);
  if (editing) return <EditCaptionDialog onClose={onClose} post={post} />;
  const own = personBy(post.author) === store.me;
  return (
    <Modal label={t.options} onClose={onClose}>
      <div class={list}>
        {own && (
          <button class={choice} onClick={() => setEditing(true)} type="button">
            {t.edit}
          </button>
        )}
        <button
          class={choice}
          onClick={() => {
            onClose();
            navigate(`/p/${post.code}/`);
          }}
          type="button"
        >
          {t.goToPost}
        </button>
        <button class={choice} onClick={onClose} type="button">
          {t.cancel}
        </button>
      </div>
    </Modal>
  );
}
