import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Thread } from '../data/threads.ts';
import { useDraft } from '../editors/draft.ts';
import { EmojiButton } from '../editors/emoji-button.tsx';
import { LexicalField } from '../editors/lexical-field.tsx';
import { t } from '../language.ts';
import { newCode } from '../page/new-id.ts';
import { usePublisher } from '../page/publish.ts';
import { change, store } from '../page/store.ts';
import { ComposerTools } from './composer-tools.tsx';
import { Pressable } from '../ui/pressable.tsx';

const frame = css('padding: 8px 16px 16px', { narrow: 'padding: 6px 10px 10px' });
const box = css(
  'display: flex; align-items: center; min-height: 44px; border: 1px solid var(--ig-separator); border-radius: 22px; padding: 0 8px',
);
const editor = css(
  'min-height: 20px; max-height: 120px; overflow: auto; outline: none; font-size: 15px; line-height: 20px; margin: 11px 0',
);
const hint = css('font-size: 15px; line-height: 20px; top: 11px');
const previews = css('display: flex; gap: 8px; padding: 0 0 8px');
const preview = css('width: 56px; height: 56px; object-fit: cover; border-radius: 10px');
const sendButton = css('font-weight: 600; color: var(--ig-link); padding: 8px');

export function Composer({ thread, focus }: { thread: Thread; focus?: boolean }) {
  const { draft, text, remount } = useDraft('lines');
  const { send } = usePublisher();
  const [pictures, setPictures] = useState<string[]>([]);

  const attach = (files: FileList | null | undefined): boolean => {
    const usable = [...(files ?? [])].filter(({ type }) => /^image\/(?:png|jpeg)$/.test(type));
    if (usable.length > 0)
      setPictures((before) => [...before, ...usable.map((file) => URL.createObjectURL(file))]);
    return usable.length > 0;
  };
  const submit = () => {
    const sent = draft.text();
    if (sent.trim() === '' && pictures.length === 0) return;
    void send({
      kind: 'message',
      text: sent,
      failure: t.messageFailed,
      onSent: () => {
        draft.clear();
        setPictures([]);
        draft.editor.focus();
        change(() => {
          thread.messages.push({ id: newCode(), author: store.me.handle, text: sent, at: new Date() });
          thread.unread = false;
        });
      },
    });
  };

  return (
    <div
      class={frame}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (attach(event.dataTransfer?.files)) event.preventDefault();
      }}
      onPaste={(event) => {
        if (attach(event.clipboardData?.files)) event.preventDefault();
      }}
    >
      {pictures.length > 0 && (
        <div class={previews}>
          {pictures.map((url) => (
            <img alt="" class={preview} key={url} src={url} />
          ))}
        </div>
      )}
      <div class={box}>
        <EmojiButton label={t.chooseEmoji} onPick={draft.insert} size={24} />
        <LexicalField
          class={editor}
          draft={draft}
          empty={text === ''}
          focus={focus}
          hintClass={hint}
          key={draft.id}
          onEnter={submit}
          onRemount={remount}
          placeholder={t.messagePlaceholder}
          spellcheck={false}
        />
        {text.trim() === '' && pictures.length === 0 ? (
          <ComposerTools onFiles={attach} />
        ) : (
          <Pressable class={sendButton} onPress={submit}>
            {t.send}
          </Pressable>
        )}
      </div>
    </div>
  );
}
