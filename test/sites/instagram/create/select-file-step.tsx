import { useRef, useState } from 'preact/hooks';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { PrimaryButton } from '../ui/primary-button.tsx';
import { moveTo } from './create-flow.ts';

const frame = css(
  'width: var(--side); height: var(--side); display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 18px; padding: 24px; text-align: center',
);
const line = css('font-size: 20px; line-height: 25px');
const hidden = css('display: none');

const accepted = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';

export function SelectFileStep() {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const usable = [...(files ?? [])].filter((file) => accepted.includes(file.type || 'none'));
    if (usable.length === 0) return setRefused(true);
    moveTo(
      'crop',
      usable.map((file) => ({ url: URL.createObjectURL(file), video: file.type.startsWith('video/') })),
    );
  };
  return (
    <div
      class={frame}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <Icon label={t.mediaIcon} name="media" size={88} />
      <span class={line}>{refused ? t.cannotUpload : t.dragHere}</span>
      <PrimaryButton look="primary" onPress={() => input.current?.click()}>
        {t.selectFromComputer}
      </PrimaryButton>
      <form encType="multipart/form-data" method="POST" role="presentation">
        <input
          accept={accepted}
          class={hidden}
          multiple
          onChange={(event) => take(event.currentTarget.files)}
          ref={input}
          type="file"
        />
      </form>
    </div>
  );
}
