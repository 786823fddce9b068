import { useRef, useState } from 'preact/hooks';
import { FileInput } from '../composer/file-input.tsx';
import { Editor, type EditorControls } from '../editor/editor.tsx';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { RoundPress } from '../parts/round-press.tsx';
import { addMessage } from '../state/additions.ts';
import { useSending } from '../state/use-sending.ts';

type Props = { id: string; label: string; focused?: boolean };

export function MessageComposer({ id, label, focused }: Props) {
  const [text, setText] = useState('');
  const { busy, send } = useSending('message');
  const controls = useRef<EditorControls | null>(null);
  const empty = text.trim() === '';
  const submit = () => {
    const written = controls.current?.text() ?? '';
    if (written.trim() === '' || busy) return;
    send(written, () => {
      controls.current?.clear();
      addMessage(id, written);
    });
  };
  return (
    <div
      role="group"
      aria-label={say.threadComposer}
      class={look({ display: 'flex', alignItems: 'flex-end', gap: 4, padding: '8px 8px 10px' })}
    >
      <div class={look({ display: 'flex' })}>
        <RoundPress icon="plus" label={say.moreActions} size={36} colour="var(--accent)" />
        <RoundPress icon="photo" label={say.attachPhoto} size={36} colour="var(--accent)" />
        <FileInput onFiles={() => undefined} />
      </div>
      <div
        class={look({
          flexGrow: 1,
          minWidth: 0,
          display: 'flex',
          alignItems: 'flex-end',
          background: 'var(--field)',
          borderRadius: 18,
        })}
      >
        <div
          class={look({
            flexGrow: 1,
            minWidth: 0,
            padding: '8px 0 8px 12px',
            maxHeight: 140,
            overflowY: 'auto',
          })}
        >
          <Editor
            kind="plain"
            label={label}
            placeholder="Aa"
            draft={`thread ${id}`}
            focused={focused}
            controls={(given) => (controls.current = given)}
            onText={setText}
            onEnter={(event) => {
              if (event.shiftKey) return false;
              submit();
              return true;
            }}
          />
        </div>
        <RoundPress icon="smile" label={say.emoji} size={36} colour="var(--accent)" />
      </div>
      {empty ? (
        <RoundPress icon="like" label={say.sendLike} size={36} colour="var(--accent)" />
      ) : (
        <RoundPress icon="send" label={say.pressEnter} size={36} colour="var(--accent)" onPress={submit} />
      )}
    </div>
  );
}
