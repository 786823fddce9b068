import { Icon, type IconName } from '../icons.tsx';
import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';

type Props = {
  label: string;
  icon: IconName;
  href?: string;
  testId?: string;
  active?: boolean;
  wide: boolean;
};

export function NavItem({ label, icon, href, testId, active = false, wide }: Props) {
  const inside = (
    <Box css={[row, wide && { paddingRight: 24 }]}>
      <Icon name={icon} size={26} css={active ? { strokeWidth: '2.6' } : {}} />
      {wide && (
        <Text
          css={{
            fontSize: 20,
            lineHeight: '24px',
            marginLeft: 20,
            fontWeight: active ? 700 : 400,
            whiteSpace: 'nowrap',
          }}
        >
          <Words>{label}</Words>
        </Text>
      )}
    </Box>
  );
  if (href) {
    return (
      <Link href={href} aria-label={label} data-testid={testId} css={outer}>
        {inside}
      </Link>
    );
  }
  return (
    <Box
      as="button"
      role="button"
      type="button"
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      data-testid={testId}
      css={outer}
    >
      {inside}
    </Box>
  );
}

const outer: Style = { alignItems: 'flex-start', paddingTop: 3, paddingBottom: 3, color: 'var(--text)' };
const row: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  padding: 11,
  borderRadius: 9999,
  ':hover': { backgroundColor: 'var(--hover)' },
};
