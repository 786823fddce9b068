import type { ReactNode } from 'react';
import { t } from '../language.ts';
import { ComposerPart } from './composer-part.tsx';
import type { Composer, Kind } from './use-composer.ts';

type Props = {
  composer: Composer;
  kind: Kind;
  /** The dialog's editor takes the focus, an editor in a page waits for it. */
  autoFocus?: boolean;
  plain?: boolean;
  quoted?: ReactNode;
  above?: ReactNode;
};

const firstPrompt: Record<Kind, string> = {
  post: t.whatsHappening,
  reply: t.postYourReply,
  quote: t.addComment,
};

export function Parts({ composer, kind, autoFocus = false, plain = false, quoted, above }: Props) {
  return (
    <>
      {composer.parts.map((part, index) => (
        <ComposerPart
          key={part.key}
          composer={composer}
          part={part}
          index={index}
          plain={plain}
          placeholder={index === 0 ? firstPrompt[kind] : t.addAnother}
          autoFocus={(autoFocus || composer.parts.length > 1) && index === composer.active}
          quoted={index === 0 ? quoted : undefined}
          above={index === 0 ? above : undefined}
        />
      ))}
    </>
  );
}
