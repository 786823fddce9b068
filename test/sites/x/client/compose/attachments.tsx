import type { ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import { MediaBox } from './media-box.tsx';
import type { Media } from './use-media.ts';

type Props = {
  media: Media[];
  quoted?: ReactNode;
  testId?: string;
  onRemove(id: number): void;
  onEdit?(id: number): void;
};

/** What goes out with the words: pictures, or the quoted post. The newer chat gives it no test id. */
export function Attachments({ media, quoted, testId = 'attachments', onRemove, onEdit }: Props) {
  if (media.length === 0 && !quoted) return null;
  return (
    <Box data-testid={testId || undefined} css={{ marginTop: 8, marginBottom: 8 }}>
      {media.length > 0 && (
        <>
          <Box css={{ display: 'grid', gap: 8, gridTemplateColumns: media.length === 1 ? '1fr' : '1fr 1fr' }}>
            {media.map((one) => (
              <MediaBox
                key={one.id}
                media={one}
                single={media.length === 1}
                onRemove={() => onRemove(one.id)}
                onEdit={() => onEdit?.(one.id)}
              />
            ))}
          </Box>
          <Box css={{ flexDirection: 'row', marginTop: 8, gap: 16, color: 'var(--muted)' }}>
            <Box css={{ flexDirection: 'row', alignItems: 'center' }}>
              <Icon name="tag" size={16} />
              <Text data-testid="tagPeopleLabel" css={note}>
                <Words>{t.tagPeople}</Words>
              </Text>
            </Box>
            <Box data-testid="altTextWrapper" css={{ flexDirection: 'row', alignItems: 'center' }}>
              <Icon name="poll" size={16} />
              <Text data-testid="altTextLabel" css={note}>
                <Words>{t.addDescription}</Words>
              </Text>
            </Box>
          </Box>
        </>
      )}
      {quoted && <Box css={{ marginTop: media.length > 0 ? 12 : 0 }}>{quoted}</Box>}
    </Box>
  );
}

const note = { color: 'var(--muted)', fontSize: 13, lineHeight: '16px', marginLeft: 4 };
