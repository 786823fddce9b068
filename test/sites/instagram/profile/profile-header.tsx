import { css } from '../css.ts';
import type { Person } from '../data/people.ts';
import { t } from '../language.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Pressable } from '../ui/pressable.tsx';
import { Highlights } from './highlights.tsx';
import { OtherButtons } from './other-buttons.tsx';
import { OwnButtons } from './own-buttons.tsx';
import { ProfileBio } from './profile-bio.tsx';
import { ProfileCounts } from './profile-counts.tsx';

const header = css('padding: 0 20px 24px', { narrow: 'padding: 0 16px 16px' });
const top = css('display: flex; gap: 40px; max-width: 700px; margin: 0 auto', { narrow: 'gap: 18px' });
const wideAvatar = css('', { narrow: 'display: none' });
const narrowAvatar = css('display: none', { narrow: 'display: block' });
const texts = css('flex: 1 1 0%; min-width: 0');
const handleLine = css('display: flex; align-items: center; gap: 12px');
const handle = css('font-size: 20px; line-height: 25px; font-weight: 700; overflow-wrap: anywhere');
const nameLine = css('padding-top: 2px');
const middle = css('max-width: 700px; margin: 0 auto');

export function ProfileHeader({ person, own }: { person: Person; own: boolean }) {
  return (
    <header class={header}>
      <div class={top}>
        <section>
          <div class={wideAvatar}>
            <Avatar person={person} size={150} />
          </div>
          <div class={narrowAvatar}>
            <Avatar person={person} size={86} />
          </div>
        </section>
        <section class={texts}>
          <div class={handleLine}>
            <Link href="#" onPress={() => undefined}>
              <h2 class={handle} dir="auto">
                {person.handle}
              </h2>
            </Link>
            <Pressable onPress={() => undefined}>
              <Icon label={own ? t.settings : t.options} name={own ? 'more' : 'options'} />
            </Pressable>
          </div>
          <div class={nameLine}>
            <span dir="auto">{person.name}</span>
          </div>
          <ProfileCounts person={person} />
          <ProfileBio own={own} person={person} />
        </section>
      </div>
      <section class={middle}>{own ? <OwnButtons /> : <OtherButtons person={person} />}</section>
      <section />
      <section class={middle}>
        <Highlights person={person} />
      </section>
      <section />
    </header>
  );
}
