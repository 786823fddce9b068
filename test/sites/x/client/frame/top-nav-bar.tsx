import { t } from '../language.ts';
import { Avatar } from '../people/avatar.tsx';
import { me, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';

/** The bar at the top of the phone's pages. */
export function TopNavBar({ title }: { title: string }) {
  const person = useSite(me);
  return (
    <Box
      data-testid="TopNavBar"
      css={{
        position: 'sticky',
        top: 0,
        zIndex: 3,
        backgroundColor: 'var(--veil)',
        backdropFilter: 'blur(12px)',
      }}
    >
      <Box
        css={{ flexDirection: 'row', alignItems: 'center', height: 53, paddingLeft: 16, paddingRight: 16 }}
      >
        <Box
          as="button"
          role="button"
          type="button"
          aria-label={t.profileMenu(person.name)}
          data-testid="DashButton_ProfileIcon_Link"
        >
          <Avatar person={person} size={32} />
        </Box>
        <Text
          as="h2"
          role="heading"
          aria-level={2}
          css={{ fontSize: 20, lineHeight: '24px', fontWeight: 700, marginLeft: 20 }}
        >
          <Words>{title}</Words>
        </Text>
      </Box>
    </Box>
  );
}
