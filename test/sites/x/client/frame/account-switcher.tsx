import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Avatar } from '../people/avatar.tsx';
import { DisplayName } from '../people/display-name.tsx';
import { me, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';

/** Who is signed in; with words only where there is room. */
export function AccountSwitcher({ wide }: { wide: boolean }) {
  const person = useSite(me);
  return (
    <Box css={{ marginTop: 12, marginBottom: 12, alignItems: wide ? 'stretch' : 'center' }}>
      <Box
        as="button"
        role="button"
        type="button"
        aria-label={t.accountMenu}
        aria-haspopup="menu"
        aria-expanded={false}
        data-testid="SideNav_AccountSwitcher_Button"
        css={press}
      >
        <Avatar person={person} size={40} />
        {wide && (
          <>
            <Box css={{ flexGrow: 1, flexShrink: 1, marginLeft: 12, marginRight: 12, textAlign: 'left' }}>
              <Box css={{ flexDirection: 'row' }}>
                <DisplayName person={person} css={{ flexShrink: 1 }} />
              </Box>
              <Text css={{ color: 'var(--muted)' }}>
                <Words>{`@${person.handle}`}</Words>
              </Text>
            </Box>
            <Icon name="dots" size={18} />
          </>
        )}
      </Box>
    </Box>
  );
}

const press: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  padding: 12,
  borderRadius: 9999,
  color: 'var(--text)',
  ':hover': { backgroundColor: 'var(--hover)' },
};
