import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Person } from '../data/people.ts';
import type { Message } from '../data/threads.ts';
import { t } from '../language.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Link } from '../ui/link.tsx';
import { MessageActions } from './message-actions.tsx';
import { MessageText } from './message-text.tsx';

const group = css('padding: 1px 0');
const endOfRun = css('padding-bottom: 10px');
const row = css('display: flex; align-items: flex-end; gap: 8px');
const ownRow = css('justify-content: flex-end');
const face = css('width: 28px; flex-shrink: 0');
const stack = css('max-width: 68%; min-width: 0; display: flex; flex-direction: column');
const ownStack = css('align-items: flex-end');
const bubble = css(
  'background: var(--ig-bubble); border-radius: 18px; padding: 8px 12px; font-size: 15px; line-height: 20px; overflow-wrap: anywhere; white-space: pre-wrap; width: fit-content',
);
const ownBubble = css(
  'background: var(--ig-own-bubble); color: var(--ig-own-bubble-text); border-radius: 18px; padding: 8px 12px; font-size: 15px; line-height: 20px; overflow-wrap: anywhere; white-space: pre-wrap; width: fit-content',
);
const replyLine = css(
  'font-size: 11px; line-height: 16px; color: var(--ig-secondary-text); padding: 6px 12px 2px',
);
const quote = css(
  'font-size: 13px; color: var(--ig-secondary-text); border: 1px solid var(--ig-separator); border-radius: 16px; padding: 6px 12px; margin-bottom: 3px; width: fit-content',
);

type Props = { message: Message; person: Person; own: boolean; last: boolean };

export function MessageRow({ message, person, own, last }: Props) {
  const [hovered, setHovered] = useState(false);
  return (
    <div
      class={`${group} ${last ? endOfRun : ''}`}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      role="group"
    >
      <div class={`${row} ${own ? ownRow : ''}`}>
        {!own && (
          <div class={face}>
            {last && (
              <Link href={`/${person.handle}/`}>
                <Avatar person={person} size={28} />
              </Link>
            )}
          </div>
        )}
        {own && hovered && <MessageActions handle={person.handle} />}
        <div class={`${stack} ${own ? ownStack : ''}`} role="none">
          {message.replyTo && (
            <>
              <div class={replyLine}>{t.repliedToYou(person.name)}</div>
              <div class={quote}>
                <span>{message.replyTo}</span>
              </div>
            </>
          )}
          <div class={own ? ownBubble : bubble} role="presentation">
            <span dir="auto">
              <div dir="auto">
                <MessageText text={message.text} />
              </div>
            </span>
          </div>
        </div>
        {!own && hovered && <MessageActions handle={person.handle} />}
      </div>
    </div>
  );
}
