import { useLayoutEffect, useRef } from 'preact/hooks';
import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { css } from '../css.ts';
import { registerEditor } from '../page/lookalike.ts';
import type { Draft } from './draft.ts';

const place = css('position: relative; flex: 1 1 0%; min-width: 0; display: flex; flex-direction: column');
const hint = css(
  'position: absolute; inset: 0; color: var(--ig-secondary-text); pointer-events: none; user-select: none; overflow: hidden; white-space: nowrap; text-overflow: ellipsis',
);

type Props = {
  draft: Draft;
  empty: boolean;
  onRemount: () => void;
  label?: string;
  placeholder: string;
  spellcheck: boolean;
  class: string;
  hintClass?: string;
  /** Enter alone; with Shift it stays a line break. */
  onEnter?: () => void;
  focus?: boolean;
};

/** Must have the draft's id as its key: the editor keeps its element for life. */
export function LexicalField(props: Props) {
  const { draft, empty, label, placeholder, spellcheck, class: className, hintClass = '', focus } = props;
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    const { editor } = draft;
    editor.setRootElement(element.current);
    if (focus) editor.focus();
    const unregister = registerEditor({
      element: () => element.current,
      text: draft.text,
      remount: () => latest.current.onRemount(),
    });
    const unlisten = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const { onEnter } = latest.current;
        if (!onEnter || !event || event.shiftKey || event.isComposing) return false;
        event.preventDefault();
        onEnter();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    // The site's build of the library says so on the line break of an empty message; this version does not.
    const markBreak = () => {
      if (draft.shape !== 'lines') return;
      element.current
        ?.querySelector('p > br:only-child')
        ?.setAttribute('data-lexical-managed-linebreak', 'true');
    };
    const unmark = editor.registerUpdateListener(markBreak);
    markBreak();
    return () => {
      unmark();
      unlisten();
      unregister();
      editor.setRootElement(null);
    };
  }, [draft]);

  return (
    <div class={place}>
      <div
        aria-label={label}
        aria-placeholder={placeholder}
        class={className}
        contentEditable
        ref={element}
        role="textbox"
        spellcheck={spellcheck}
        tabIndex={0}
      />
      {empty && (
        <div aria-hidden="true" class={`${hint} ${hintClass}`}>
          <div>{placeholder}</div>
        </div>
      )}
    </div>
  );
}
