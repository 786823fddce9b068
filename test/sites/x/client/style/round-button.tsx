import type { ReactNode } from 'react';
import { Box, type BoxProps } from './box.tsx';
import type { Style } from './sheet.ts';

type Props = Omit<BoxProps, 'label' | 'type'> & {
  label: string;
  testId?: string;
  accent?: boolean;
  children: ReactNode;
};

/** A button that is only a picture. */
export function RoundButton({ label, testId, accent = false, css, children, ...rest }: Props) {
  return (
    <Box
      as="button"
      role="button"
      type="button"
      aria-label={label}
      data-testid={testId}
      {...rest}
      css={[round, accent && { color: 'var(--accent)' }, ...[css ?? []].flat()]}
    >
      {children}
    </Box>
  );
}

const round: Style = {
  width: 36,
  height: 36,
  borderRadius: 9999,
  alignItems: 'center',
  justifyContent: 'center',
  color: 'var(--text)',
  ':hover': { backgroundColor: 'var(--hover)' },
  ':focus-visible': { outline: '2px solid var(--accent)' },
};
