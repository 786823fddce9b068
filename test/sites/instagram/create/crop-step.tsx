import { css } from '../css.ts';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import type { Picture } from './create-flow.ts';
import { Preview } from './preview.tsx';

const frame = css('position: relative; width: var(--side); height: var(--side)');
const tools = css('position: absolute; left: 16px; right: 16px; bottom: 16px; display: flex; gap: 12px');
const tool = css(
  'width: 34px; height: 34px; border-radius: 50%; background: rgb(26 26 26 / 80%); color: #fff; display: flex; align-items: center; justify-content: center',
);
const last = css('margin-left: auto');

export function CropStep({ picture }: { picture: Picture }) {
  return (
    <div class={frame}>
      <Preview picture={picture} />
      <div class={tools}>
        <button class={tool} type="button">
          <Icon label={t.selectCrop} name="ratio" size={16} />
        </button>
        <button class={tool} type="button">
          <Icon label={t.selectZoom} name="zoom" size={16} />
        </button>
        <button class={`${tool} ${last}`} type="button">
          <Icon label={t.openGallery} name="grid" size={16} />
        </button>
      </div>
    </div>
  );
}
