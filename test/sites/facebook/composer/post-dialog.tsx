import { useRef, useState } from 'preact/hooks';
import type { Audience } from '../content/audiences.ts';
import { me } from '../content/people.ts';
import { drafts } from '../editor/drafts.ts';
import { Editor, type EditorControls } from '../editor/editor.tsx';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Dialog } from '../parts/dialog.tsx';
import { DialogHead } from '../parts/dialog-head.tsx';
import { useId } from '../parts/ids.ts';
import { TextPress } from '../parts/text-press.tsx';
import { variant } from '../parts/variant.ts';
import { addPost } from '../state/additions.ts';
import { change } from '../state/site-state.ts';
import { useSending } from '../state/use-sending.ts';
import { AddBar } from './add-bar.tsx';
import { AttachmentPreviews } from './attachment-previews.tsx';
import { AudienceDialog } from './audience-dialog.tsx';
import { FileInput } from './file-input.tsx';
import { IdentityLine } from './identity-line.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { SettingsStep } from './settings-step.tsx';
import { useAttachments } from './use-attachments.ts';

const draft = 'post';
/** Short posts are set large; the change of size moves every line under the caret. */
const largeUpTo = 85;

const close = () => change({ composer: null });

export function PostDialog({ files }: { files: File[] }) {
  const title = useId();
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<Audience>('friends');
  const [choosing, setChoosing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [step, setStep] = useState<'write' | 'settings'>('write');
  const { attachments, uploading, attach, removeAll } = useAttachments(files);
  const { busy, send } = useSending('post');
  const controls = useRef<EditorControls | null>(null);
  const input = useRef<HTMLInputElement | null>(null);

  const unsent = text.trim() !== '' || attachments.length > 0;
  const ready = unsent && !uploading && !busy;
  const goesOn = variant.next && step === 'write';

  const submit = () => {
    if (!ready) return;
    if (goesOn) return setStep('settings');
    const written = controls.current?.text() ?? text;
    send(written, () => {
      addPost(written, audience, attachments[0]?.url);
      drafts.delete(draft);
      close();
    });
  };
  const leave = () => (unsent ? setLeaving(true) : close());
  const large = text.length <= largeUpTo && attachments.length === 0;

  return (
    <>
      <Dialog labelledBy={title} width={500} onLeave={leave}>
        <form
          method="POST"
          class={look({ display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 })}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
            event.preventDefault();
            submit();
          }}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            if (event.defaultPrevented) return;
            event.preventDefault();
            attach([...(event.dataTransfer?.files ?? [])]);
          }}
        >
          <DialogHead
            id={title}
            title={step === 'write' ? say.createPost : say.postSettings}
            onClose={leave}
            onBack={step === 'settings' ? () => setStep('write') : undefined}
          />
          <div
            hidden={step !== 'write'}
            class={look({ display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 })}
          >
            <IdentityLine audience={audience} onAudience={() => setChoosing(true)} />
            <div class={look({ overflowY: 'auto', flexGrow: 1, minHeight: 0 })}>
              <div
                class={look({
                  padding: '4px 16px 16px',
                  fontSize: large ? 24 : 15,
                  lineHeight: large ? '28px' : '20px',
                })}
              >
                <Editor
                  kind="rich"
                  placeholder={say.prompt(me.first)}
                  draft={draft}
                  focused
                  space={{ minHeight: attachments.length > 0 ? 40 : 150 }}
                  controls={(given) => (controls.current = given)}
                  onText={setText}
                  onFiles={attach}
                  onEnter={(event) => {
                    if (!event.ctrlKey && !event.metaKey) return false;
                    submit();
                    return true;
                  }}
                />
              </div>
              <AttachmentPreviews attachments={attachments} onRemove={removeAll} />
            </div>
            <AddBar onPhoto={() => input.current?.click()} />
            <FileInput onFiles={attach} input={(element) => (input.current = element)} />
          </div>
          {step === 'settings' && <SettingsStep audience={audience} onAudience={() => setChoosing(true)} />}
          <div class={look({ padding: '14px 16px 16px' })}>
            <TextPress
              text={goesOn ? say.next : say.post}
              tone="accent"
              disabled={!ready}
              onPress={submit}
              space={{ width: '100%' }}
            />
          </div>
          <input type="submit" class={look({ display: 'none' })} />
        </form>
      </Dialog>
      {choosing && (
        <AudienceDialog
          audience={audience}
          onLeave={() => setChoosing(false)}
          onChoose={(chosen) => {
            setAudience(chosen);
            setChoosing(false);
          }}
        />
      )}
      {leaving && (
        <LeaveDialog
          onStay={() => {
            setLeaving(false);
            controls.current?.focus();
          }}
          onSave={close}
          onDiscard={() => {
            removeAll();
            drafts.delete(draft);
            close();
          }}
        />
      )}
    </>
  );
}
