import { useState } from 'preact/hooks';
import { rowsAsked } from '../../crowd.ts';
import { me, tabPath, type Person } from '../content/people.ts';
import { scene } from '../content/scenes.ts';
import { say } from '../language.ts';
import { look, narrow } from '../look/look.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Link } from '../parts/link.tsx';
import { RoundPress } from '../parts/round-press.tsx';
import { TextPress } from '../parts/text-press.tsx';
import { OwnPicture } from './own-picture.tsx';
import { OwnerControls } from './owner-controls.tsx';
import { ProfileTabs } from './profile-tabs.tsx';
import { VisitorControls } from './visitor-controls.tsx';

export function ProfileHeader({ person, tab }: { person: Person; tab: string }) {
  const own = person === me;
  const [cover, setCover] = useState(scene(own ? 'hills' : 'river'));
  const friends = own ? rowsAsked(location.search) || 187 : person.mutual * 9;
  return (
    <div class={look({ background: 'var(--card)', boxShadow: 'var(--rest)' })}>
      <div class={look({ maxWidth: 940, margin: '0 auto' })}>
        <div class={look({ position: 'relative' })}>
          <img
            alt=""
            data-imgperflogname="profileCoverPhoto"
            src={cover}
            class={look({
              display: 'block',
              width: '100%',
              height: 240,
              objectFit: 'cover',
              borderRadius: '0 0 9px 9px',
              [narrow]: { height: 150, borderRadius: 0 },
            })}
          />
          {own && (
            <div class={look({ position: 'absolute', right: 16, bottom: 16 })}>
              <OwnPicture onPicture={setCover}>
                {(choose) => (
                  <TextPress
                    icon="camera"
                    text={say.editCover}
                    space={{ background: 'var(--card)', [narrow]: { fontSize: 13 } }}
                    onPress={choose}
                  />
                )}
              </OwnPicture>
            </div>
          )}
        </div>
        <div
          class={look({
            display: 'flex',
            alignItems: 'flex-end',
            gap: 16,
            padding: '0 24px 16px',
            flexWrap: 'wrap',
            [narrow]: {
              flexDirection: 'column',
              alignItems: 'center',
              textAlign: 'center',
              padding: '0 12px 16px',
              gap: 8,
            },
          })}
        >
          <div
            class={look({
              position: 'relative',
              marginTop: -32,
              border: '4px solid var(--card)',
              borderRadius: '50%',
              background: 'var(--card)',
            })}
          >
            <Avatar person={person} size={152} />
            {own && (
              <div class={look({ position: 'absolute', right: 6, bottom: 6 })}>
                <OwnPicture onPicture={() => undefined}>
                  {(choose) => (
                    <RoundPress
                      icon="camera"
                      label={say.pictureActions}
                      filled
                      popup="menu"
                      onPress={choose}
                    />
                  )}
                </OwnPicture>
              </div>
            )}
          </div>
          <div class={look({ flexGrow: 1, minWidth: 200 })}>
            <h1 class={look({ fontSize: 30, lineHeight: '38px', fontWeight: 700 })}>{person.name}</h1>
            <Link href={tabPath(person, 'friends')} space={{ color: 'var(--soft)', fontWeight: 600 }}>
              <strong class={look({ fontWeight: 600 })}>{say.friendCount(friends)}</strong>
            </Link>
          </div>
          {own ? <OwnerControls /> : <VisitorControls person={person} />}
        </div>
        <div class={look({ paddingInline: 24, [narrow]: { paddingInline: 8 } })}>
          <ProfileTabs person={person} tab={tab} />
        </div>
      </div>
    </div>
  );
}
