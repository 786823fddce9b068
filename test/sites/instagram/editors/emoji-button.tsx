import { useRef, useState } from 'preact/hooks';
import { css } from '../css.ts';
import { emojiPicture } from '../data/emoji-picture.ts';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import { Pressable } from '../ui/pressable.tsx';

const choices = ['😀', '😄', '😊', '🙂', '❤️'];
const button = css('display: flex; padding: 8px; color: var(--ig-secondary-text)');
const row = css('display: flex; gap: 4px');
const choice = css('padding: 6px; border-radius: 8px', { hover: 'background: var(--ig-hover)' });

export function EmojiButton({
  label,
  size,
  onPick,
}: {
  label: string;
  size: number;
  onPick: (emoji: string) => void;
}) {
  const anchor = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Pressable class={button} elementRef={anchor} onPress={() => setOpen(true)} popup="dialog">
        <Icon label={label} name="emoji" size={size} />
      </Pressable>
      {open && (
        <Popover anchor={anchor} label={label} onClose={() => setOpen(false)}>
          <div class={row}>
            {choices.map((emoji) => (
              <Pressable
                class={choice}
                key={emoji}
                onPress={() => {
                  setOpen(false);
                  onPick(emoji);
                }}
              >
                <img alt={emoji} height={24} src={emojiPicture(emoji)} width={24} />
              </Pressable>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}
