import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { look } from '../look/look.ts';
import { enlist } from './composers.ts';
import { createSiteEditor } from './create-site-editor.ts';
import { drafts } from './drafts.ts';
import type { EditorProps } from './editor.tsx';
import { emptyEditor, stateText } from './state-text.ts';

const hint = {
  position: 'absolute',
  top: 0,
  left: 0,
  right: 0,
  overflow: 'hidden',
  pointerEvents: 'none',
  color: 'var(--soft)',
  whiteSpace: 'nowrap',
  textOverflow: 'ellipsis',
};

export function EditorSurface(props: EditorProps & { onRemount(): void }) {
  const { kind, label, placeholder, space } = props;
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [empty, setEmpty] = useState(true);

  useLayoutEffect(() => {
    const { editor, stop } = createSiteEditor(kind, {
      onEnter: (event) => latest.current.onEnter?.(event) ?? false,
      onFiles: (files) => latest.current.onFiles?.(files),
    });
    const { draft } = latest.current;
    const text = () => stateText(editor);

    const kept = draft === undefined ? undefined : drafts.get(draft);
    if (kept) editor.setEditorState(editor.parseEditorState(kept));
    else emptyEditor(editor, false);
    const unwatch = editor.registerUpdateListener(({ editorState }) => {
      const now = text();
      setEmpty(now === '');
      if (draft !== undefined) {
        if (now.trim()) drafts.set(draft, editorState.toJSON());
        else drafts.delete(draft);
      }
      latest.current.onText?.(now);
    });
    editor.setRootElement(root.current);
    setEmpty(text() === '');
    latest.current.onText?.(text());
    latest.current.controls?.({ focus: () => editor.focus(), clear: () => emptyEditor(editor, true), text });
    const leave = enlist({ root: () => root.current, text, remount: () => latest.current.onRemount() });
    if (latest.current.focused) editor.focus();

    return () => {
      leave();
      unwatch();
      stop();
      editor.setRootElement(null);
    };
  }, []);

  return (
    <div class={look({ position: 'relative', minWidth: 0, width: '100%' })}>
      <div
        ref={root}
        class={`notranslate ${look({ outline: 'none', minHeight: 20, position: 'relative' }, space)}`}
        contentEditable
        role="textbox"
        spellcheck
        tabIndex={0}
        aria-label={label}
        aria-placeholder={placeholder}
      />
      {empty && (
        <div aria-hidden="true" class={look(hint)}>
          <div class={look({ overflow: 'hidden', textOverflow: 'ellipsis' })}>{placeholder}</div>
        </div>
      )}
    </div>
  );
}
