import { useState } from 'preact/hooks';
import field from '../field.module.css';
import section from '../section.module.css';
import { Button } from '../../parts/button.tsx';

type Props = {
  logo: string | undefined;
  /** The fingerprint of a drawing; the drawing itself is not kept. */
  printOf(file: Blob): Promise<string>;
  onChange(logo: string | undefined): void;
};

/** The school's logo, by which a profile picture or a graphic that is the logo is known. Only a fingerprint of it is kept. */
export function LogoField({ logo, printOf, onChange }: Props) {
  const [fault, setFault] = useState('');
  const take = (file: File | undefined): void => {
    if (!file) return;
    setFault('');
    printOf(file).then(onChange, () =>
      setFault('This picture could not be opened. Try the logo as PNG or JPEG.'),
    );
  };
  return (
    <div class={field.field}>
      <label for="logo">The school’s logo</label>
      <p id="logo-help" class={field.help}>
        Lanyard then notices a picture that is the logo. Only a fingerprint of 16 signs is kept, not the
        picture.
      </p>
      <input
        id="logo"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-describedby="logo-help"
        onClick={(event) => {
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
      {logo && (
        <div class={section.row}>
          <span role="status">A logo is known.</span>
          <Button onClick={() => onChange(undefined)}>Forget the logo</Button>
        </div>
      )}
      <p role="alert" class={section.fault}>
        {fault}
      </p>
    </div>
  );
}
