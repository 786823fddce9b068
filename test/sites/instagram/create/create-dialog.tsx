import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { useDraft } from '../editors/draft.ts';
import { t } from '../language.ts';
import { newCode } from '../page/new-id.ts';
import { usePublisher } from '../page/publish.ts';
import { useSource } from '../page/source.ts';
import { change } from '../page/store.ts';
import { Icon } from '../ui/icon.tsx';
import { Modal } from '../ui/modal.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { captionLimit } from './caption-field.tsx';
import { CaptionStep, type PostDetailsDraft } from './caption-step.tsx';
import { flow, flowSource, moveTo, type Step } from './create-flow.ts';
import { CropStep } from './crop-step.tsx';
import { DialogBar } from './dialog-bar.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { EditStep } from './edit-step.tsx';
import { SelectFileStep } from './select-file-step.tsx';
import { SharedStep } from './shared-step.tsx';
import { SharingStep } from './sharing-step.tsx';

const box = css(
  'display: flex; flex-direction: column; border-radius: 14px; overflow: hidden; background: var(--ig-raised); max-width: 100%; --side: min(640px, calc(100vh - 140px), calc(100vw - 24px))',
);
const backButton = css('padding: 8px; display: flex');

const titles: Record<Exclude<Step, 'closed'>, string> = {
  select: t.createNewPost,
  crop: t.crop,
  edit: t.edit,
  caption: t.createNewPost,
  sharing: t.sharing,
  shared: t.postShared,
};
const before: Partial<Record<Step, Step>> = { crop: 'select', edit: 'crop', caption: 'edit' };
const after: Partial<Record<Step, Step>> = { crop: 'edit', edit: 'caption' };

export function CreateDialog() {
  useSource(flowSource);
  const { step, pictures } = flow;
  const { draft, text, remount } = useDraft('paragraphs');
  const [details, setDetails] = useState<PostDetailsDraft>({
    place: '',
    collaborators: '',
    alts: [],
    hideCounts: false,
    commentsOff: false,
  });
  const [discarding, setDiscarding] = useState(false);
  const { send } = usePublisher();
  if (step === 'closed') return null;

  const share = () => {
    const caption = draft.text();
    moveTo('sharing');
    void send({
      kind: 'post',
      text: caption,
      failure: t.sharingFailed,
      onFailed: () => moveTo('caption'),
      onSent: () => {
        const code = newCode();
        change((draft) => {
          draft.posts.set(code, {
            code,
            author: 'samcarter_reads',
            picture: pictures[0]!.url,
            alt: details.alts[0] ?? '',
            caption,
            at: new Date(),
            likes: 0,
            place: details.place || undefined,
            commentsOff: details.commentsOff,
            comments: [],
          });
          draft.feed = [code, ...draft.feed];
        });
        moveTo('shared');
      },
    });
  };

  const close = () => {
    if (step === 'sharing') return;
    if (step === 'select' || step === 'shared') moveTo('closed');
    else setDiscarding(true);
  };

  const previous = before[step];
  const next = after[step];
  const forward =
    step === 'caption'
      ? { label: t.shareNow, disabled: text.length > captionLimit, onPress: share }
      : next && { label: t.next, onPress: () => moveTo(next) };

  return (
    <>
      <Modal closeButton label={titles[step]} onClose={close}>
        <div class={box}>
          <DialogBar
            forward={forward}
            start={
              previous && (
                <Pressable class={backButton} onPress={() => moveTo(previous)}>
                  <Icon label={t.back} name="back" />
                </Pressable>
              )
            }
            title={titles[step]}
          />
          {step === 'select' && <SelectFileStep />}
          {step === 'crop' && <CropStep picture={pictures[0]!} />}
          {step === 'edit' && <EditStep picture={pictures[0]!} />}
          {step === 'caption' && (
            <CaptionStep
              details={details}
              draft={draft}
              onDetails={setDetails}
              onRemount={remount}
              pictures={pictures}
              text={text}
            />
          )}
          {step === 'sharing' && <SharingStep />}
          {step === 'shared' && <SharedStep picture={pictures[0]!} />}
        </div>
      </Modal>
      {discarding && (
        <DiscardDialog
          onCancel={() => setDiscarding(false)}
          onDiscard={() => {
            setDiscarding(false);
            moveTo('closed');
          }}
        />
      )}
    </>
  );
}
