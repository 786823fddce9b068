import { useState } from 'react';

export type Media = { id: number; source: string; name: string };

const most = 4;
let made = 0;

/** The pictures among some files, ready to be shown. */
export function mediaOf(files: Iterable<File>): Media[] {
  return [...files]
    .filter((file) => file.type.startsWith('image/'))
    .map((file) => ({ id: ++made, source: URL.createObjectURL(file), name: file.name }));
}

export const withMedia = (media: Media[], files: Iterable<File>) =>
  [...media, ...mediaOf(files)].slice(0, most);
export const withoutMedia = (media: Media[], id: number) => media.filter((one) => one.id !== id);

/** The upper half of a picture, made anew as the site's own editing does: another preview in the place of the first. */
export async function edited({ source, name }: Media): Promise<Media> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, Math.ceil(image.naturalHeight / 2));
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const half = await canvas.convertToBlob({ type: 'image/jpeg' });
  return { id: ++made, source: URL.createObjectURL(half), name };
}

/** The pictures of one draft. */
export function useMedia() {
  const [media, setMedia] = useState<Media[]>([]);
  return {
    media,
    attach: (files: Iterable<File>) => setMedia((current) => withMedia(current, files)),
    detach: (id: number) => setMedia((current) => withoutMedia(current, id)),
    clear: () => setMedia([]),
  };
}
