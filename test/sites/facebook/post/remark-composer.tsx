import { useRef, useState } from 'preact/hooks';
import { me } from '../content/people.ts';
import { FileInput } from '../composer/file-input.tsx';
import { Editor, type EditorControls } from '../editor/editor.tsx';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { RoundPress } from '../parts/round-press.tsx';
import { addRemark } from '../state/additions.ts';
import { useSending } from '../state/use-sending.ts';

type Props = {
  postId: string;
  /** The comment that is answered, and whose it is; without it this is a comment on the post. */
  answers?: { id: string; name: string };
  /** The same post can stand in the feed and in a dialog; each has its own unsent text. */
  where: 'feed' | 'dialog';
  focused?: boolean;
};

export function RemarkComposer({ postId, answers, where, focused }: Props) {
  const kind = answers ? 'reply' : 'comment';
  const label = answers ? say.replyTo(answers.name) : say.commentAs(me.name);
  const [text, setText] = useState('');
  const { busy, send } = useSending(kind);
  const controls = useRef<EditorControls | null>(null);
  const empty = text.trim() === '';

  const submit = () => {
    const written = controls.current?.text() ?? '';
    if (written.trim() === '' || busy) return;
    send(written, () => {
      controls.current?.clear();
      addRemark(postId, answers?.id ?? null, written);
    });
  };

  return (
    <div class={look({ display: 'flex', gap: 8, alignItems: 'flex-start', width: '100%' })}>
      <div class={look({ paddingTop: 2 })}>
        <Avatar person={me} size={answers ? 24 : 32} />
      </div>
      <form
        role="presentation"
        class={look({
          flexGrow: 1,
          minWidth: 0,
          background: 'var(--field)',
          borderRadius: 18,
          padding: '8px 12px 2px',
        })}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Editor
          kind="rich"
          label={label}
          placeholder={label}
          draft={`${where} ${kind} ${answers?.id ?? postId}`}
          focused={focused}
          controls={(given) => (controls.current = given)}
          onText={setText}
          onEnter={(event) => {
            if (event.shiftKey) return false;
            submit();
            return true;
          }}
        />
        <div
          class={look({
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'space-between',
            minHeight: 32,
          })}
        >
          <div class={look({ display: 'flex', marginLeft: -6 })}>
            <RoundPress icon="smile" label={say.emoji} size={30} />
            <RoundPress icon="camera" label={say.attachPhoto} size={30} />
            <RoundPress icon="gif" label={say.gif} size={30} />
            <FileInput onFiles={() => undefined} />
          </div>
          <div id="focused-state-composer-submit" class={look({ marginRight: -6 })}>
            <RoundPress
              icon="send"
              label={answers ? say.reply : say.comment}
              size={30}
              colour={empty || busy ? 'var(--muted-ink)' : 'var(--accent)'}
              disabled={empty || busy}
              onPress={submit}
            />
          </div>
        </div>
      </form>
    </div>
  );
}
