import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { look } from '../look/look.ts';

type Props = { onPicture(address: string): void; children(choose: () => void): ComponentChildren };

/** A press of one's own profile that opens the chooser, for one picture. */
export function OwnPicture({ onPicture, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {children(() => input.current?.click())}
      <input
        ref={input}
        accept="image/*,image/heif,image/heic"
        type="file"
        class={look({ display: 'none' })}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onPicture(URL.createObjectURL(file));
          currentTarget.value = '';
        }}
      />
    </>
  );
}
