import { css } from '../css.ts';
import type { Thread } from '../data/threads.ts';
import { t } from '../language.ts';
import { navigate } from '../page/router.ts';
import { personBy } from '../page/store.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Pressable } from '../ui/pressable.tsx';

const bar = css(
  'display: flex; align-items: center; gap: 12px; height: 74px; padding: 0 20px; border-bottom: 1px solid var(--ig-separator)',
  { narrow: 'height: 56px; padding: 0 12px' },
);
const backButton = css('display: none; padding: 4px', { narrow: 'display: block' });
const texts = css('flex: 1 1 0%; min-width: 0');
const name = css('font-size: 16px; font-weight: 600; line-height: 20px');
const quiet = css('font-size: 12px; line-height: 16px; color: var(--ig-secondary-text)');
const tools = css('display: flex; gap: 16px');

export function ConversationHeader({ thread }: { thread: Thread }) {
  const person = personBy(thread.with);
  return (
    <div data-pagelet="IGDInboxHeaderOffMsys">
      <div class={bar}>
        <Pressable class={backButton} onPress={() => navigate('/direct/inbox/')}>
          <Icon label={t.back} name="back" />
        </Pressable>
        <Link href={`/${person.handle}/`}>
          <Avatar person={person} size={44} />
        </Link>
        <div class={texts}>
          <h2 class={name}>
            <span dir="auto" title={person.name}>
              {person.name}
            </span>
          </h2>
          <span class={quiet} dir="auto">
            {t.active}
          </span>
        </div>
        <div class={tools}>
          <Pressable onPress={() => undefined}>
            <Icon label={t.audioCall} name="phone" />
          </Pressable>
          <Pressable onPress={() => undefined}>
            <Icon label={t.videoCall} name="video" />
          </Pressable>
          <Pressable onPress={() => undefined}>
            <Icon label={t.conversationInfo} name="info" />
          </Pressable>
        </div>
      </div>
    </div>
  );
}
