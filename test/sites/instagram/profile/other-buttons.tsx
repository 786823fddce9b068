import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import type { Person } from '../data/people.ts';
import { t } from '../language.ts';
import { navigate } from '../page/router.ts';
import { store } from '../page/store.ts';
import { Icon } from '../ui/icon.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { buttonClass, PrimaryButton } from '../ui/primary-button.tsx';

const row = css('display: flex; gap: 8px; padding: 18px 0 6px');
const half = css('flex: 1 1 0%');

export function OtherButtons({ person }: { person: Person }) {
  const [following, setFollowing] = useState(person.followed);
  const thread = store.threads.find((candidate) => candidate.with === person.handle);
  return (
    <div class={row}>
      <button
        class={`${buttonClass(following ? 'quiet' : 'primary')} ${half}`}
        onClick={() => setFollowing(!following)}
        type="button"
      >
        <div dir="auto">{following ? t.following : t.follow}</div>
        {following && <Icon label={t.following} name="chevron" size={12} />}
      </button>
      <Pressable
        class={`${buttonClass('quiet')} ${half}`}
        onPress={() => navigate(thread ? `/direct/t/${thread.id}/` : '/direct/inbox/')}
      >
        {t.message}
      </Pressable>
      <PrimaryButton look="quiet" onPress={() => undefined}>
        <Icon label={t.similarAccounts} name="similar" size={16} />
      </PrimaryButton>
    </div>
  );
}
