import type { Post } from '../data/posts.ts';
import { css } from '../css.ts';
import { CaptionField } from '../create/caption-field.tsx';
import { DialogBar } from '../create/dialog-bar.tsx';
import { useDraft } from '../editors/draft.ts';
import { t } from '../language.ts';
import { usePublisher } from '../page/publish.ts';
import { change } from '../page/store.ts';
import { Modal } from '../ui/modal.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { PostMedia } from './post-media.tsx';

const box = css(
  'width: 820px; max-width: 100%; border-radius: 14px; overflow: hidden; background: var(--ig-raised)',
);
const row = css('display: flex; align-items: stretch', { narrow: 'display: block' });
const media = css('width: 480px; max-width: 60%', { narrow: 'max-width: 100%; width: 100%' });
const side = css('flex: 1 1 0%; min-width: 0; border-left: 1px solid var(--ig-separator)');
const cancel = css('padding: 8px');

/** The caption of a post that is already there, in the same editor as a new one's. */
export function EditCaptionDialog({ post, onClose }: { post: Post; onClose: () => void }) {
  const { draft, text, remount } = useDraft('paragraphs', post.caption);
  const { sending, send } = usePublisher();
  const save = () => {
    const caption = draft.text();
    void send({
      kind: 'caption',
      text: caption,
      failure: t.saveFailed,
      onSent: () => {
        change(() => Object.assign(post, { caption, edited: true }));
        onClose();
      },
    });
  };
  return (
    <Modal label={t.editInfo} onClose={onClose}>
      <div class={box}>
        <DialogBar
          forward={{ label: t.done, disabled: sending, onPress: save }}
          start={
            <Pressable class={cancel} onPress={onClose}>
              {t.cancel}
            </Pressable>
          }
          title={t.editInfo}
        />
        <div class={row}>
          <div class={media}>
            <PostMedia post={post} />
          </div>
          <div class={side}>
            <CaptionField draft={draft} onRemount={remount} text={text} />
          </div>
        </div>
      </div>
    </Modal>
  );
}
