import type { ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { EmojiText } from '../post/emoji-text.tsx';
import { navigate } from '../route.ts';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';

type Props = { title: string; note?: string; back?: boolean; children?: ReactNode };

/** The bar that stays at the top of the main column. */
export function PageHeader({ title, note, back = false, children }: Props) {
  const goBack = () => (history.length > 1 ? history.back() : navigate('/home'));
  return (
    <Box css={bar}>
      <Box
        css={{ flexDirection: 'row', alignItems: 'center', height: 53, paddingLeft: 16, paddingRight: 16 }}
      >
        {back && (
          <Box css={{ width: 56, marginLeft: -8 }}>
            <RoundButton label={t.back} testId="app-bar-back" onClick={goBack}>
              <Icon name="back" />
            </RoundButton>
          </Box>
        )}
        <Box css={{ flexShrink: 1 }}>
          <Text
            as="h2"
            role="heading"
            aria-level={2}
            css={{ fontSize: 20, lineHeight: '24px', fontWeight: 700 }}
          >
            <EmojiText text={title} />
          </Text>
          {note && (
            <Text css={{ fontSize: 13, lineHeight: '16px', color: 'var(--muted)' }}>
              <Words>{note}</Words>
            </Text>
          )}
        </Box>
      </Box>
      {children}
    </Box>
  );
}

const bar: Style = {
  position: 'sticky',
  top: 0,
  zIndex: 3,
  backgroundColor: 'var(--veil)',
  backdropFilter: 'blur(12px)',
};
