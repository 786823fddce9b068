import { useState } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { Text, Words } from '../style/text.tsx';
import { AudienceMenu } from './audience-menu.tsx';

export type Audience = keyof typeof t.replyControl;

export const audienceIcons: Record<Audience, IconName> = {
  everyone: 'globe',
  following: 'person',
  verified: 'verified',
  mentioned: 'mark',
};

/** Who may reply; without a test id, as on the site. */
export function AudienceButton() {
  const [audience, setAudience] = useState<Audience>('everyone');
  const [anchor, setAnchor] = useState<DOMRect>();
  return (
    <Box css={{ borderBottom: '1px solid var(--line)', paddingBottom: 10, alignItems: 'flex-start' }}>
      <Box
        as="button"
        role="button"
        type="button"
        aria-label={t.replyControl[audience]}
        css={{
          height: 24,
          paddingLeft: 10,
          paddingRight: 10,
          marginLeft: -10,
          borderRadius: 9999,
          justifyContent: 'center',
          ':hover': { backgroundColor: 'var(--hover)' },
        }}
        onClick={(event) => setAnchor(event.currentTarget.getBoundingClientRect())}
      >
        <Text
          css={{
            color: 'var(--accent)',
            fontWeight: 700,
            fontSize: 14,
            lineHeight: '16px',
            display: 'flex',
            alignItems: 'center',
          }}
        >
          <Icon name={audienceIcons[audience]} size={16} css={{ marginRight: 6 }} />
          <Words>
            <Words>{t.replyControl[audience]}</Words>
          </Words>
        </Text>
      </Box>
      {anchor && (
        <AudienceMenu
          anchor={anchor}
          chosen={audience}
          onChoose={setAudience}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </Box>
  );
}
