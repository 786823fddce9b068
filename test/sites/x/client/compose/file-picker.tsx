import { useRef } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';

type Props = {
  label: string;
  icon?: IconName;
  testId?: string;
  inputTestId?: string;
  onFiles(files: File[]): void;
};

/** A button and the hidden file field that it presses; over a picture it is a white camera. */
export function FilePicker({ label, icon = 'image', testId, inputTestId = 'fileInput', onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const onPicture = icon === 'camera';
  return (
    <Box>
      <input
        ref={input}
        type="file"
        multiple={!onPicture}
        tabIndex={-1}
        accept={onPicture ? 'image/jpeg,image/png,image/webp' : everything}
        data-testid={inputTestId}
        style={{ display: 'none' }}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onFiles(files);
        }}
      />
      <RoundButton
        label={label}
        testId={testId}
        accent={!onPicture}
        css={onPicture ? { color: 'rgb(255,255,255)', backgroundColor: 'rgba(15,20,25,.6)' } : {}}
        onClick={() => input.current?.click()}
      >
        <Icon name={icon} />
      </RoundButton>
    </Box>
  );
}

const everything = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';
