import { css } from '../css.ts';
import type { Picture } from './create-flow.ts';

const frame = css(
  'position: relative; width: 100%; height: 100%; background: var(--ig-soft); overflow: hidden',
);
const image = css(
  'position: absolute; inset: 0; background-size: cover; background-position: center; background-repeat: no-repeat',
);
const video = css('width: 100%; height: 100%; object-fit: cover');

export function Preview({ picture, filter = '' }: { picture: Picture; filter?: string }) {
  return (
    <div class={frame}>
      {picture.video ? (
        <video class={video} muted src={picture.url} />
      ) : (
        <div class={image} role="presentation" style={`background-image: url("${picture.url}"); ${filter}`} />
      )}
    </div>
  );
}
