import { useRef, type KeyboardEvent } from 'react';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { useFocusTrap } from '../layers/focus-trap.ts';
import { Layer } from '../layers/layer.tsx';
import { Box } from '../style/box.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';
import { audienceIcons, type Audience } from './audience-button.tsx';

type Props = { anchor: DOMRect; chosen: Audience; onChoose(audience: Audience): void; onClose(): void };

const choices: Audience[] = ['everyone', 'following', 'verified', 'mentioned'];

export function AudienceMenu(props: Props) {
  return (
    <Layer>
      <Panel {...props} />
    </Layer>
  );
}

function Panel({ anchor, chosen, onChoose, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  useFocusTrap(panel, onClose);
  const place = {
    top: Math.min(anchor.bottom + 4, innerHeight - 320),
    left: Math.min(anchor.left, innerWidth - 328),
  };
  return (
    <>
      <Box css={{ position: 'fixed', inset: 0 }} onClick={onClose} />
      <Box
        ref={panel}
        role="dialog"
        aria-labelledby="conversation-controls-title"
        aria-describedby="conversation-controls-details"
        css={menu}
        style={place}
      >
        <Box data-testid="Dropdown">
          <Box css={{ padding: '12px 16px' }}>
            <Text id="conversation-controls-title" css={{ fontWeight: 700 }}>
              <Words>{t.whoCanReply}</Words>
            </Text>
            <Text id="conversation-controls-details" css={{ color: 'var(--muted)' }}>
              <Words>{t.whoCanReplyHelp}</Words>
            </Text>
          </Box>
          {choices.map((choice) => {
            const choose = () => {
              onChoose(choice);
              onClose();
            };
            const onKeyDown = (event: KeyboardEvent) => {
              if (event.key === 'Enter' || event.key === ' ') choose();
            };
            return (
              <Box key={choice} role="menuitem" tabIndex={0} css={row} onClick={choose} onKeyDown={onKeyDown}>
                <Icon name={audienceIcons[choice]} />
                <Text css={{ flexGrow: 1, flexShrink: 1, marginLeft: 12, fontWeight: 500 }}>
                  <Words>{t.replyControl[choice]}</Words>
                </Text>
                {choice === chosen && <Icon name="check" size={18} css={{ color: 'var(--accent)' }} />}
              </Box>
            );
          })}
        </Box>
      </Box>
    </>
  );
}

const menu: Style = {
  position: 'fixed',
  width: 320,
  borderRadius: 16,
  overflow: 'hidden',
  backgroundColor: 'var(--page)',
  boxShadow: 'var(--shade)',
};
const row: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  padding: '12px 16px',
  cursor: 'pointer',
  ':hover': { backgroundColor: 'var(--hover)' },
};
