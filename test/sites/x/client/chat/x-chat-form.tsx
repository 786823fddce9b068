import { useState, type FormEvent } from 'react';
import { Attachments } from '../compose/attachments.tsx';
import { dropTarget } from '../compose/drop-target.ts';
import { FilePicker } from '../compose/file-picker.tsx';
import type { Chat } from '../data/chats.ts';
import { PlainTextInput } from '../editor/plain-text-input.tsx';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { useMessage } from './use-message.ts';

/** The message field of the newer chat: a plain `textarea` in a form. */
export function XChatForm({ chat }: { chat: Chat }) {
  const [text, setText] = useState('');
  const { sending, send, pictures } = useMessage(chat, () => setText(''));
  const empty = text.trim() === '' && pictures.media.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(text);
  };
  return (
    <Box
      as="form"
      data-testid="dm-composer-form"
      onSubmit={submit}
      {...dropTarget(pictures.attach)}
      css={{ padding: '8px 12px 12px' }}
    >
      <Attachments media={pictures.media} testId="" onRemove={pictures.detach} />
      <Box
        css={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          borderRadius: 22,
          backgroundColor: 'var(--box)',
          padding: 4,
        }}
      >
        <FilePicker
          label={t.attach}
          testId="dm-composer-attachment-button"
          inputTestId="dm-composer-file-input"
          onFiles={pictures.attach}
        />
        <Box css={{ flexGrow: 1, flexShrink: 1, padding: '8px 4px' }}>
          <PlainTextInput
            data-testid="dm-composer-textarea"
            placeholder={t.message}
            value={text}
            css={{ maxHeight: 160 }}
            enterSends
            onChange={setText}
            onSend={() => void send(text)}
          />
        </Box>
        <Box
          as="button"
          type="submit"
          aria-label={t.send}
          disabled={empty || sending}
          css={{
            width: 36,
            height: 36,
            borderRadius: 9999,
            alignItems: 'center',
            justifyContent: 'center',
            color: 'var(--accent)',
            ':disabled': { opacity: 0.45 },
          }}
        >
          <Icon name="send" />
        </Box>
      </Box>
    </Box>
  );
}
