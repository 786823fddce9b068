import type { ReactNode } from 'react';
import { Box, type BoxProps } from './box.tsx';
import type { Style } from './sheet.ts';
import { Text, Words } from './text.tsx';

type Look = 'solid' | 'accent' | 'outline';
type Props = Omit<BoxProps, 'type'> & { testId?: string; look?: Look; tall?: boolean; children: ReactNode };

/** The site's buttons with words; a disabled one says so three times, as there. */
export function PillButton({
  testId,
  look = 'solid',
  tall = false,
  disabled = false,
  css,
  children,
  ...rest
}: Props) {
  const off = disabled ? { 'aria-disabled': true, disabled: true, tabIndex: -1 } : {};
  const colours = looks[look];
  return (
    <Box
      as="button"
      role="button"
      type="button"
      data-testid={testId}
      {...off}
      {...rest}
      css={[
        pill,
        tall && { height: 44, minWidth: 44 },
        colours,
        disabled && { opacity: 0.5 },
        ...[css ?? []].flat(),
      ]}
    >
      <Text css={{ color: 'inherit', fontWeight: 700, flexShrink: 1, display: 'flex', whiteSpace: 'nowrap' }}>
        <Words>
          <Words>{children}</Words>
        </Words>
      </Text>
    </Box>
  );
}

const pill: Style = {
  height: 36,
  minWidth: 36,
  paddingLeft: 16,
  paddingRight: 16,
  borderRadius: 9999,
  alignItems: 'center',
  justifyContent: 'center',
  ':focus-visible': { outline: '2px solid var(--accent)', outlineOffset: '2px' },
};
const looks: Record<Look, Style> = {
  solid: { backgroundColor: 'var(--solid)', color: 'var(--on-solid)' },
  accent: { backgroundColor: 'var(--accent)', color: 'rgb(255,255,255)' },
  outline: {
    border: '1px solid var(--field)',
    color: 'var(--text)',
    ':hover': { backgroundColor: 'var(--hover)' },
  },
};
