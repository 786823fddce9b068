import { useRef, type ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { hidden } from '../style/hidden.ts';
import type { Style } from '../style/sheet.ts';
import { Text } from '../style/text.tsx';
import { RoundButton } from '../style/round-button.tsx';
import { useNarrow } from '../width.ts';
import { useFocusTrap } from './focus-trap.ts';
import { Layer } from './layer.tsx';
import { useStillPage } from './still-page.ts';

type Props = { title: string; showTitle?: boolean; right?: ReactNode; onClose(): void; children: ReactNode };

/** A dialog over the page, in the page's layers. */
export function Dialog(props: Props) {
  return (
    <Layer>
      <Panel {...props} />
    </Layer>
  );
}

function Panel({ title, showTitle = false, right, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  const narrow = useNarrow();
  useFocusTrap(panel, onClose);
  useStillPage();

  return (
    <Box ref={panel} role="dialog" aria-modal="true" aria-labelledby="modal-header" css={screen}>
      <Box data-testid="mask" css={mask} onClick={onClose} />
      <Box css={[sheet, narrow && fullScreen]}>
        <Box css={bar}>
          <RoundButton label={t.close} testId="app-bar-close" onClick={onClose}>
            <Icon name="close" />
          </RoundButton>
          <Box css={{ flexGrow: 1, marginLeft: 20 }}>
            <Text as="h2" role="heading" aria-level={2} id="modal-header" css={showTitle ? heading : hidden}>
              {title}
            </Text>
          </Box>
          {right}
        </Box>
        <Box
          data-viewportview="true"
          css={{ overflowY: 'auto', overscrollBehavior: 'contain', flexShrink: 1 }}
        >
          {children}
        </Box>
      </Box>
    </Box>
  );
}

const screen: Style = { position: 'fixed', inset: 0, alignItems: 'center' };
const mask: Style = { position: 'fixed', inset: 0, backgroundColor: 'var(--mask)' };
const sheet: Style = {
  width: 600,
  maxWidth: '100vw',
  maxHeight: '90vh',
  top: '5%',
  borderRadius: 16,
  backgroundColor: 'var(--page)',
  overflow: 'hidden',
};
const fullScreen: Style = { top: 0, height: '100vh', maxHeight: '100vh', borderRadius: 0 };
const bar: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  height: 53,
  paddingLeft: 10,
  paddingRight: 16,
};
const heading: Style = { fontSize: 20, lineHeight: '24px', fontWeight: 700 };
