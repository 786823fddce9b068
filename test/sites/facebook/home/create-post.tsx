import { me, profilePath } from '../content/people.ts';
import { say } from '../language.ts';
import { look, narrow, type Look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Card } from '../parts/card.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Press } from '../parts/press.tsx';
import { change } from '../state/site-state.ts';

const compose = () => change({ composer: { files: [] } });
const wide: Look = {
  flexGrow: 1,
  flexBasis: 0,
  height: 40,
  gap: 8,
  borderRadius: 8,
  fontWeight: 600,
  color: 'var(--soft)',
  minWidth: 0,
  [narrow]: { fontSize: 12, gap: 4 },
};

/** The way into the post dialog: own picture, then a button that looks like a field. */
export function CreatePost() {
  const quick: { icon: IconName; text: string; colour: string; onPress?(): void }[] = [
    { icon: 'live', text: say.live, colour: 'var(--alert)' },
    { icon: 'photo', text: say.photo, colour: 'var(--good)', onPress: compose },
    { icon: 'smile', text: say.feeling, colour: 'var(--warm)' },
  ];
  return (
    <Card space={{ padding: '12px 16px 8px' }}>
      <div role="region" aria-label={say.createRegion}>
        <div class={look({ display: 'flex', gap: 8, alignItems: 'center', paddingBottom: 12 })}>
          <Link href={profilePath(me)} label={say.timelineOf(me.name)}>
            <Avatar person={me} size={40} />
          </Link>
          <Press
            onPress={compose}
            space={{
              flexGrow: 1,
              minWidth: 0,
              height: 40,
              justifyContent: 'flex-start',
              paddingInline: 14,
              borderRadius: 20,
              background: 'var(--field)',
              color: 'var(--soft)',
              fontSize: 17,
            }}
          >
            <div class={look({ overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' })}>
              <span>{say.prompt(me.first)}</span>
            </div>
          </Press>
        </div>
      </div>
      <div class={look({ display: 'flex', borderTop: '1px solid var(--line)', paddingTop: 8 })}>
        {quick.map(({ icon, text, colour, onPress }) => (
          <Press key={text} onPress={onPress} space={wide}>
            <i class={look({ display: 'flex', color: colour })}>
              <Icon name={icon} size={22} />
            </i>
            <span
              dir="auto"
              class={look({ overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' })}
            >
              {text}
            </span>
          </Press>
        ))}
      </div>
    </Card>
  );
}
