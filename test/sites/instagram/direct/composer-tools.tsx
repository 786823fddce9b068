import { useRef } from 'preact/hooks';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { Pressable } from '../ui/pressable.tsx';

const row = css('display: flex');
const tool = css('padding: 8px');
const hidden = css('display: none');

/** What stands in the send button's place while there is no text. */
export function ComposerTools({ onFiles }: { onFiles(files: FileList | null | undefined): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={row}>
      <Pressable class={tool} onPress={() => undefined}>
        <Icon label={t.voiceClip} name="microphone" />
      </Pressable>
      <Pressable class={tool} onPress={() => input.current?.click()}>
        <Icon label={t.addPhoto} name="photo" />
      </Pressable>
      <Pressable class={tool} onPress={() => undefined}>
        <Icon label={t.sticker} name="sticker" />
      </Pressable>
      <input
        accept="audio/*,.mp4,.mov,.png,.jpg,.jpeg"
        class={hidden}
        multiple
        onChange={(event) => onFiles(event.currentTarget.files)}
        ref={input}
        type="file"
      />
    </div>
  );
}
