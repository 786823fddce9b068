import type { ReactNode } from 'react';
import { PlainTextInput } from '../editor/plain-text-input.tsx';
import { RichTextInput } from '../editor/rich-text-input.tsx';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Avatar } from '../people/avatar.tsx';
import { me, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';
import { Attachments } from './attachments.tsx';
import { dropTarget } from './drop-target.ts';
import { textOf, type Composer, type Part } from './use-composer.ts';

type Props = {
  composer: Composer;
  part: Part;
  index: number;
  placeholder: string;
  autoFocus: boolean;
  /** A `textarea`, as on a phone. */
  plain: boolean;
  quoted?: ReactNode;
  above?: ReactNode;
};

/** One post of what is being written: the writer's picture, the editor, what goes with it. */
export function ComposerPart({ composer, part, index, placeholder, autoFocus, plain, quoted, above }: Props) {
  const person = useSite(me);
  const testId = `tweetTextarea_${index}`;
  const inactive = composer.parts.length > 1 && index !== composer.active;
  const lineBelow = index < composer.parts.length - 1;
  return (
    <Box
      css={{ flexDirection: 'row', paddingTop: 4, opacity: inactive ? 0.55 : 1 }}
      {...dropTarget((files) => composer.attach(part.key, files))}
    >
      <Box css={{ width: 40, marginRight: 12, paddingTop: 8, alignItems: 'center' }}>
        <Avatar person={person} size={40} linked />
        {lineBelow && <Box css={{ flexGrow: 1, width: 2, marginTop: 4, backgroundColor: 'var(--field)' }} />}
      </Box>
      <Box css={{ flexGrow: 1, flexShrink: 1, paddingTop: 12, paddingBottom: lineBelow ? 28 : 8 }}>
        {above}
        <Box css={{ flexDirection: 'row', alignItems: 'flex-start' }}>
          <Box css={{ flexGrow: 1, flexShrink: 1 }}>
            {plain ? (
              <Box data-testid={`${testId}_label`}>
                <Box data-testid={testId}>
                  <PlainTextInput
                    value={textOf(part)}
                    placeholder={placeholder}
                    aria-label={t.postText}
                    autoFocus={autoFocus}
                    css={{ fontSize: 20, lineHeight: '24px', minHeight: 96 }}
                    onChange={(text) => composer.writePlain(part.key, text)}
                    onFocus={() => composer.enter(index)}
                    onSend={composer.send}
                  />
                </Box>
              </Box>
            ) : (
              <RichTextInput
                testId={testId}
                label={t.postText}
                placeholder={placeholder}
                state={part.draft}
                autoFocus={autoFocus}
                onChange={(draft) => composer.write(part.key, draft)}
                onFocus={() => composer.enter(index)}
                onSend={composer.send}
              />
            )}
          </Box>
          {index > 0 && (
            <RoundButton label={t.removePost} accent onClick={() => composer.removePart(index)}>
              <Icon name="close" size={16} />
            </RoundButton>
          )}
        </Box>
        <Attachments
          media={part.media}
          quoted={quoted}
          onRemove={(id) => composer.detach(part.key, id)}
          onEdit={(id) => void composer.edit(part.key, id)}
        />
      </Box>
    </Box>
  );
}
