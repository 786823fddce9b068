import { look } from '../look/look.ts';

const kinds = 'image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v,video/x-matroska,.mkv';

type Props = { onFiles(files: File[]): void; input?: (element: HTMLInputElement | null) => void };

/** Hidden, as on the site: a button of the page presses it. */
export function FileInput({ onFiles, input }: Props) {
  return (
    <input
      ref={input}
      accept={kinds}
      multiple
      type="file"
      class={look({ display: 'none' })}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        // So that the same file can be chosen again after it was removed.
        currentTarget.value = '';
      }}
    />
  );
}
