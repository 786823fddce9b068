import { others, me, type Person } from '../content/people.ts';
import { portrait } from '../content/portrait.ts';
import { scene, type SceneName } from '../content/scenes.ts';
import { say } from '../language.ts';
import { look, narrow, type Look } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';

const tile: Look = {
  position: 'relative',
  display: 'block',
  height: 200,
  borderRadius: 10,
  overflow: 'hidden',
  background: 'var(--card)',
  boxShadow: 'var(--rest)',
};
const cover: Look = { display: 'block', width: '100%', height: '100%', objectFit: 'cover' };
const caption: Look = {
  position: 'absolute',
  left: 8,
  right: 8,
  bottom: 8,
  fontSize: 13,
  lineHeight: '16px',
  fontWeight: 600,
  color: '#fff',
  textShadow: '0 1px 3px rgb(0 0 0 / 60%)',
};

const shown: [Person | undefined, SceneName][] = [
  [others[1], 'hills'],
  [others[3], 'shelf'],
  [others[6], 'river'],
  [others[5], 'pots'],
];

export function Stories() {
  return (
    <div
      role="region"
      aria-label={say.stories}
      class={look({
        display: 'grid',
        gridTemplateColumns: 'repeat(5, 1fr)',
        gap: 8,
        [narrow]: { gridTemplateColumns: 'repeat(4, 1fr)', paddingInline: 8 },
      })}
    >
      <Link href="/stories/create/" label={say.createStory} space={tile}>
        <img alt="" src={portrait(me)} class={look(cover, { height: 140 })} />
        <div
          class={look({
            position: 'absolute',
            top: 122,
            left: 'calc(50% - 18px)',
            padding: 8,
            borderRadius: '50%',
            background: 'var(--accent)',
            color: '#fff',
            border: '3px solid var(--card)',
          })}
        >
          <Icon name="plus" size={14} />
        </div>
        <span
          dir="auto"
          class={look(caption, { color: 'var(--ink)', textShadow: 'none', textAlign: 'center' })}
        >
          {say.createStory}
        </span>
      </Link>
      {shown.map(
        ([person, name], index) =>
          person && (
            <Link
              key={person.id}
              href={`/stories/${person.id}/`}
              label={say.storyOf(person.name)}
              space={{ ...tile, ...(index === 3 ? { [narrow]: { display: 'none' } } : {}) }}
            >
              <img alt="" src={scene(name)} class={look(cover)} />
              <div
                class={look({
                  position: 'absolute',
                  top: 8,
                  left: 8,
                  borderRadius: '50%',
                  border: '3px solid var(--accent)',
                })}
              >
                <Avatar person={person} size={32} />
              </div>
              <span dir="auto" class={look(caption)}>
                {person.name}
              </span>
            </Link>
          ),
      )}
    </div>
  );
}
