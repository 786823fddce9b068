import { t } from '../language.ts';
import { PillButton } from '../style/pill-button.tsx';
import type { Composer, Kind } from './use-composer.ts';

type Props = { composer: Composer; kind: Kind; inline: boolean };

export function SendButton({ composer, kind, inline }: Props) {
  const many = composer.parts.length > 1;
  const word = kind === 'reply' ? (many ? t.replyAll : t.reply) : many ? t.postAll : t.post;
  return (
    <PillButton
      testId={inline ? 'tweetButtonInline' : 'tweetButton'}
      disabled={!composer.canSend}
      css={{ marginLeft: 12 }}
      onClick={composer.send}
    >
      {word}
    </PillButton>
  );
}
