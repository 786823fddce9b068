import { Editor, getDefaultKeyBinding, KeyBindingUtil, type EditorState } from 'draft-js';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { useLiveEditor } from './live-editors.ts';
import { withPasted } from './pasted-text.ts';

type Props = {
  testId: string;
  label: string;
  placeholder: string;
  state: EditorState;
  onChange(state: EditorState): void;
  onSend(): void;
  onFocus?(): void;
  /** Enter alone sends, as in messages. */
  enterSends?: boolean;
  autoFocus?: boolean;
  css?: Style;
};

/** The site's own kind of text field: Draft.js in the boxes that it stands in there. */
export function RichTextInput(props: Props) {
  const { testId, state, onChange, onSend, enterSends = false, autoFocus = false } = props;
  const editor = useRef<Editor>(null);
  const [mount, setMount] = useState(0);

  useLiveEditor({
    element: () => editor.current?.editor,
    text: () => state.getCurrentContent().getPlainText(),
    remount: () => setMount((count) => count + 1),
  });

  useEffect(() => {
    const editable = editor.current?.editor;
    editable?.setAttribute('no-focustrapview-refocus', 'true');
    if (autoFocus || state.getSelection().getHasFocus()) editor.current?.focus();
  }, [mount]);

  const bind = (event: KeyboardEvent) => {
    const plain = enterSends && !event.shiftKey && !event.nativeEvent.isComposing;
    if (event.key === 'Enter' && (KeyBindingUtil.hasCommandModifier(event) || plain)) return 'send';
    return getDefaultKeyBinding(event);
  };

  return (
    <Box css={{ flexGrow: 1 }}>
      <Box as="label" data-testid={`${testId}_label`}>
        <Box css={{ flexDirection: 'row' }}>
          <Box css={{ flexGrow: 1, flexShrink: 1, cursor: 'text' }}>
            <Box data-testid={`${testId}RichTextInputContainer`} css={[fieldStyle, props.css]}>
              <Editor
                key={mount}
                ref={editor}
                editorState={state}
                onChange={onChange}
                onFocus={props.onFocus}
                placeholder={props.placeholder}
                webDriverTestID={testId}
                role="textbox"
                ariaLabel={props.label}
                ariaMultiline
                ariaAutoComplete="list"
                spellCheck
                stripPastedStyles
                tabIndex={0}
                keyBindingFn={bind}
                handleKeyCommand={(command) => {
                  if (command !== 'send') return 'not-handled';
                  onSend();
                  return 'handled';
                }}
                handlePastedText={(text, _html, current) => {
                  onChange(withPasted(current, text));
                  return 'handled';
                }}
                handleDroppedFiles={() => 'handled'}
              />
            </Box>
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

const fieldStyle: Style = {
  display: 'block',
  fontSize: 20,
  lineHeight: '24px',
  paddingTop: 2,
  paddingBottom: 2,
  minHeight: 28,
  maxHeight: 720,
  overflowY: 'auto',
  overflowX: 'hidden',
  color: 'var(--text)',
};
