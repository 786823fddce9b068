import { me, profilePath } from '../content/people.ts';
import { say } from '../language.ts';
import { look, medium } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Press } from '../parts/press.tsx';
import { RoundPress } from '../parts/round-press.tsx';
import { navigate } from '../routing/history.ts';
import { change, useSite } from '../state/site-state.ts';

export function AccountButtons() {
  const { messengerMenu } = useSite();
  const toggle = () => change({ messengerMenu: !messengerMenu });
  return (
    <div
      role="navigation"
      aria-label={say.account}
      class={look({
        display: 'flex',
        justifyContent: 'flex-end',
        gap: 8,
        width: 300,
        [medium]: { width: 'auto' },
      })}
    >
      <RoundPress icon="grid" label={say.menu} size={40} filled />
      <RoundPress
        icon="message"
        label={say.messenger}
        size={40}
        filled
        expanded={messengerMenu}
        onPress={toggle}
      />
      <RoundPress icon="bell" label={say.notifications} size={40} filled />
      {/* The site keeps a second, hidden pair for another layout. */}
      <div class={look({ display: 'none' })}>
        <RoundPress icon="message" label={say.messenger} size={40} filled />
        <RoundPress icon="bell" label={say.notifications} size={40} filled />
      </div>
      <Press
        label={say.yourProfile}
        space={{ borderRadius: '50%' }}
        onPress={() => navigate(profilePath(me))}
      >
        <Avatar person={me} size={40} />
      </Press>
    </div>
  );
}
