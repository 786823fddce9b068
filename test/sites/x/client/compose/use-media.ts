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
