import { css } from '../css.ts';
import type { Draft } from '../editors/draft.ts';
import { EmojiButton } from '../editors/emoji-button.tsx';
import { LexicalField } from '../editors/lexical-field.tsx';
import { exactNumber } from '../formats.ts';
import { t } from '../language.ts';
import { store } from '../page/store.ts';
import { Avatar } from '../ui/avatar.tsx';

export const captionLimit = 2200;

const who = css('display: flex; align-items: center; gap: 12px; padding: 16px 16px 14px');
const handle = css('font-weight: 600');
const editorPlace = css('padding: 0 16px; display: flex');
const editor = css(
  'min-height: 168px; max-height: 168px; overflow: auto; outline: none; font-size: 16px; line-height: 24px',
  { narrow: 'min-height: 110px; max-height: 110px' },
);
const hint = css('font-size: 16px; line-height: 24px');
const tools = css(
  'display: flex; align-items: center; justify-content: space-between; padding: 2px 16px 6px 8px; border-bottom: 1px solid var(--ig-separator)',
);
const counter = css('font-size: 12px; color: var(--ig-secondary-text)');
const over = css('font-size: 12px; color: var(--ig-badge)');

type Props = { draft: Draft; text: string; onRemount: () => void };

export function CaptionField({ draft, text, onRemount }: Props) {
  return (
    <div>
      <div class={who}>
        <Avatar person={store.me} size={28} />
        <span class={handle} dir="auto">
          {store.me.handle}
        </span>
      </div>
      <div class={editorPlace}>
        <LexicalField
          class={editor}
          draft={draft}
          empty={text === ''}
          hintClass={hint}
          key={draft.id}
          label={t.writeCaption}
          onRemount={onRemount}
          placeholder={t.writeCaption}
          spellcheck
        />
      </div>
      <div class={tools}>
        <EmojiButton label={t.emoji} onPick={draft.insert} size={20} />
        <div class={text.length > captionLimit ? over : counter}>
          <span>
            {exactNumber(text.length)}/{exactNumber(captionLimit)}
          </span>
        </div>
      </div>
    </div>
  );
}
