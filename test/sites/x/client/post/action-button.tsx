import type { MouseEvent } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';

type Props = {
  icon: IconName;
  label: string;
  testId?: string;
  count?: string;
  colour?: string;
  opensMenu?: boolean;
  onPress?(event: MouseEvent<HTMLElement>): void;
};

export function ActionButton({ icon, label, testId, count, colour, opensMenu, onPress }: Props) {
  const menu = opensMenu ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': false } : {};
  return (
    <Box
      as="button"
      role="button"
      type="button"
      aria-label={label}
      data-testid={testId}
      {...menu}
      css={press}
      onClick={onPress}
    >
      <Text
        css={{ color: colour ?? 'var(--muted)', display: 'flex', alignItems: 'center', whiteSpace: 'nowrap' }}
      >
        <Box css={{ justifyContent: 'center' }}>
          <Icon name={icon} size={18} />
        </Box>
        {count !== undefined && (
          <Box css={{ paddingLeft: 4, minWidth: 14 }}>
            <Words data-testid="app-text-transition-container" css={{ fontSize: 13, lineHeight: '16px' }}>
              <Words>
                <Words>{count}</Words>
              </Words>
            </Words>
          </Box>
        )}
      </Text>
    </Box>
  );
}

const press: Style = {
  minHeight: 20,
  justifyContent: 'center',
  borderRadius: 9999,
  ':focus-visible': { outline: '2px solid var(--accent)', outlineOffset: '4px' },
};
