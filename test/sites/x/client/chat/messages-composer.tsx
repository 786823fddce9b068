import { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { Attachments } from '../compose/attachments.tsx';
import { dropTarget } from '../compose/drop-target.ts';
import { FilePicker } from '../compose/file-picker.tsx';
import type { Chat } from '../data/chats.ts';
import { decorators } from '../editor/decorators.tsx';
import { RichTextInput } from '../editor/rich-text-input.tsx';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';
import { useMessage } from './use-message.ts';

const textOf = (draft: EditorState) => draft.getCurrentContent().getPlainText();

export function MessagesComposer({ chat }: { chat: Chat }) {
  const [draft, show] = useState(() => EditorState.createEmpty(decorators));
  const latest = useRef(draft);
  const setDraft = (next: EditorState) => {
    latest.current = next;
    show(next);
  };
  // The caret stays in the field, so its content goes but the field does not.
  const { sending, send, pictures } = useMessage(chat, () => {
    const empty = EditorState.createEmpty(decorators);
    setDraft(EditorState.moveFocusToEnd(empty));
  });
  const empty = textOf(draft).trim() === '' && pictures.media.length === 0;
  const press = () => void send(textOf(latest.current));
  return (
    <Box
      as="aside"
      role="complementary"
      aria-label={t.startMessage}
      css={{ padding: 12, borderTop: '1px solid var(--line)' }}
      {...dropTarget(pictures.attach)}
    >
      <Attachments media={pictures.media} testId="dmComposerAttachments" onRemove={pictures.detach} />
      <Box
        css={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          borderRadius: 16,
          backgroundColor: 'var(--box)',
          padding: 4,
        }}
      >
        <FilePicker label={t.attach} onFiles={pictures.attach} />
        <Box css={{ flexGrow: 1, flexShrink: 1, padding: '6px 4px' }}>
          <RichTextInput
            testId="dmComposerTextInput"
            label={t.messageText}
            placeholder={t.startMessage}
            state={draft}
            css={{ fontSize: 15, lineHeight: '20px', minHeight: 24, maxHeight: 160 }}
            enterSends
            onChange={setDraft}
            onSend={press}
          />
        </Box>
        <RoundButton
          label={t.send}
          testId="dmComposerSendButton"
          accent
          disabled={empty || sending}
          aria-disabled={empty || sending || undefined}
          tabIndex={empty || sending ? -1 : undefined}
          css={{ opacity: empty || sending ? 0.5 : 1 }}
          onClick={press}
        >
          <Icon name="send" />
        </RoundButton>
      </Box>
    </Box>
  );
}
