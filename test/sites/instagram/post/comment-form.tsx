import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { css } from '../css.ts';
import type { Post } from '../data/posts.ts';
import { EmojiButton } from '../editors/emoji-button.tsx';
import { TextArea } from '../editors/text-area.tsx';
import { t } from '../language.ts';
import { newCode } from '../page/new-id.ts';
import { usePublisher } from '../page/publish.ts';
import { change, store } from '../page/store.ts';
import { Pressable } from '../ui/pressable.tsx';

const form = css('display: flex; align-items: center; margin: 0');
const field = css(
  'flex: 1 1 0%; min-width: 0; height: 18px; padding: 0; border: 0; outline: 0; resize: none; background: transparent; overflow: auto',
);
const post = css('font-weight: 600; color: var(--ig-link); padding: 4px 0 4px 8px');
const idle = css('opacity: .35');
const unseen = css('opacity: 0');
const feedSection = css('padding-top: 6px');
const dialogSection = css('padding: 8px 16px 8px 8px; border-top: 1px solid var(--ig-separator)');

type Props = {
  post: Post;
  text: string;
  onText: (text: string) => void;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  place: 'feed' | 'post';
};

export function CommentForm({ post: target, text, onText, fieldRef, place }: Props) {
  // Enter may follow the last letter before the page is drawn again.
  const latest = useRef(text);
  latest.current = text;
  const { sending, send } = usePublisher();
  const empty = text.trim() === '';

  const setText = (next: string) => {
    latest.current = next;
    onText(next);
  };

  const submit = () => {
    const sent = latest.current;
    if (sent.trim() === '') return;
    void send({
      kind: 'comment',
      text: sent,
      failure: t.commentFailed,
      onSent: () => {
        setText('');
        change(() =>
          target.comments.push({
            id: newCode(),
            author: store.me.handle,
            text: sent,
            at: new Date(),
            likes: 0,
          }),
        );
      },
    });
  };

  const emoji = (
    <EmojiButton
      label={t.emoji}
      onPick={(one) => setText(latest.current + one)}
      size={place === 'feed' ? 14 : 24}
    />
  );

  return (
    <section class={place === 'feed' ? feedSection : dialogSection}>
      <div>
        <form
          class={form}
          method="POST"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {place === 'post' && emoji}
          <TextArea
            aria-label={t.addComment}
            autoComplete="off"
            autoCorrect="off"
            class={field}
            elementRef={fieldRef}
            growTo={80}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              if (!event.repeat) submit();
            }}
            onValue={setText}
            placeholder={t.addComment}
            value={text}
          />
          <Pressable
            class={`${post} ${empty ? (place === 'feed' ? unseen : idle) : ''}`}
            disabled={empty || sending}
            onPress={submit}
          >
            {t.post}
          </Pressable>
          {place === 'feed' && emoji}
        </form>
      </div>
    </section>
  );
}
