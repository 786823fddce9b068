import { useRef } from 'react';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { PillButton } from '../style/pill-button.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';
import { useFocusTrap } from './focus-trap.ts';
import { Layer } from './layer.tsx';

type Props = { onSave(): void; onDiscard(): void; onCancel(): void };

/** Asks what to do with a post that was begun. */
export function ConfirmationSheet(props: Props) {
  return (
    <Layer>
      <Panel {...props} />
    </Layer>
  );
}

function Panel({ onSave, onDiscard, onCancel }: Props) {
  const panel = useRef<HTMLElement>(null);
  useFocusTrap(panel, onCancel);
  return (
    <>
      <Box
        data-testid="mask"
        css={{ position: 'fixed', inset: 0, backgroundColor: 'var(--mask)' }}
        onClick={onCancel}
      />
      <Box
        css={{
          position: 'fixed',
          inset: 0,
          alignItems: 'center',
          justifyContent: 'center',
          pointerEvents: 'none',
        }}
      >
        <Box
          ref={panel}
          role="alertdialog"
          aria-modal="true"
          aria-labelledby="confirmation-title"
          aria-describedby="confirmation-help"
          data-testid="confirmationSheetDialog"
          css={sheet}
        >
          <Text
            as="h1"
            id="confirmation-title"
            css={{ fontSize: 20, lineHeight: '24px', fontWeight: 700, marginBottom: 8 }}
          >
            <Words>{t.savePost}</Words>
          </Text>
          <Text id="confirmation-help" css={{ color: 'var(--muted)', marginBottom: 24 }}>
            <Words>{t.savePostHelp}</Words>
          </Text>
          <PillButton testId="confirmationSheetConfirm" tall onClick={onSave}>
            {t.save}
          </PillButton>
          <PillButton
            testId="confirmationSheetCancel"
            look="outline"
            tall
            css={{ marginTop: 12 }}
            onClick={onDiscard}
          >
            {t.discard}
          </PillButton>
        </Box>
      </Box>
    </>
  );
}

const sheet: Style = {
  width: 320,
  maxWidth: '80vw',
  padding: 32,
  borderRadius: 16,
  backgroundColor: 'var(--page)',
  pointerEvents: 'auto',
};
