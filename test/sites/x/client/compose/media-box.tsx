import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { PillButton } from '../style/pill-button.tsx';
import { RoundButton } from '../style/round-button.tsx';
import type { Style } from '../style/sheet.ts';
import type { Media } from './use-media.ts';

type Props = { media: Media; single: boolean; onRemove(): void; onEdit?(): void };

export function MediaBox({ media, single, onRemove, onEdit }: Props) {
  return (
    <Box role="group" aria-label={t.media} css={[frame, { aspectRatio: single ? '16 / 9' : '1 / 1' }]}>
      <Box css={{ position: 'absolute', inset: 0 }}>
        <img alt="" draggable="true" src={media.source} className="css-9pa8cd" />
      </Box>
      <Box css={{ position: 'absolute', top: 8, right: 8 }}>
        <RoundButton label={t.removeMedia} css={dark} onClick={onRemove}>
          <Icon name="close" size={18} />
        </RoundButton>
      </Box>
      <Box css={{ position: 'absolute', top: 8, left: 8 }}>
        <PillButton aria-label={t.editMedia} css={[dark, { height: 32 }]} onClick={onEdit}>
          {t.editMedia}
        </PillButton>
      </Box>
    </Box>
  );
}

const frame: Style = { borderRadius: 16, overflow: 'hidden', backgroundColor: 'var(--box)' };
const dark: Style = { backgroundColor: 'rgba(15,20,25,.78)', color: 'rgb(255,255,255)' };
