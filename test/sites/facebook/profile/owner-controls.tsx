import { me } from '../content/people.ts';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';

const entry = encodeURIComponent(
  JSON.stringify({ click_point: 'edit_profile_button', feature: 'profile_header' }),
);
const shape = {
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  height: 36,
  paddingInline: 12,
  borderRadius: 7,
  fontWeight: 600,
};

export function OwnerControls() {
  return (
    <div class={look({ display: 'flex', gap: 8, flexWrap: 'wrap' })}>
      <Link
        href="/stories/create/"
        label={say.addToStory}
        space={{ ...shape, background: 'var(--accent)', color: 'var(--accent-ink)' }}
      >
        <Icon name="plus" size={18} />
        <span>{say.addToStory}</span>
      </Link>
      <Link
        href={`/profile.php?fb_profile_edit_entry_point=${entry}&id=${me.id}&sk=about`}
        label={say.editProfile}
        space={{ ...shape, background: 'var(--press)' }}
      >
        <Icon name="pencil" size={18} />
        <span>{say.editProfile}</span>
      </Link>
    </div>
  );
}
