import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';
import { FilePicker } from './file-picker.tsx';
import { LengthRing } from './length-ring.tsx';
import type { Composer } from './use-composer.ts';

const tools: [icon: IconName, label: string, testId?: string][] = [
  ['gif', t.addGif, 'gifSearchButton'],
  ['poll', t.addPoll, 'createPollButton'],
  ['smile', t.addEmoji],
  ['clock', t.addSchedule, 'scheduleOption'],
  ['place', t.addPlace, 'geoButton'],
];

type Props = { composer: Composer; children?: ReactNode };

/** The row under an editor; the send button is given by the composer. */
export function Toolbar({ composer, children }: Props) {
  const part = composer.parts[composer.active]!;
  return (
    <Box
      data-testid="toolBar"
      css={{ flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between', minHeight: 48 }}
    >
      <Box
        as="nav"
        role="navigation"
        aria-live="polite"
        css={{ flexShrink: 1, overflow: 'hidden', marginLeft: -8 }}
      >
        <Box data-testid="ScrollSnap-SwipeableList">
          <Box data-testid="ScrollSnap-List" role="presentation" css={{ flexDirection: 'row' }}>
            <Box role="presentation">
              <FilePicker label={t.addMedia} onFiles={(files) => composer.attach(part.key, files)} />
            </Box>
            {tools.map(([icon, label, testId]) => (
              <Box key={icon} role="presentation">
                <RoundButton label={label} testId={testId} accent>
                  <Icon name={icon} />
                </RoundButton>
              </Box>
            ))}
          </Box>
        </Box>
      </Box>
      <Box css={{ flexDirection: 'row', alignItems: 'center', marginLeft: 8 }}>
        {composer.begun && (
          <>
            <LengthRing left={composer.left} />
            <Box
              css={{ width: 1, height: 30, backgroundColor: 'var(--line)', marginLeft: 10, marginRight: 10 }}
            />
            <RoundButton
              label={t.addPost}
              testId="addButton"
              accent
              css={{ width: 26, height: 26, border: '1px solid var(--field)' }}
              onClick={composer.addPart}
            >
              <Icon name="plus" size={16} />
            </RoundButton>
          </>
        )}
        {children}
      </Box>
    </Box>
  );
}
