import { useRef, useState } from 'react';
import { FilePicker } from '../compose/file-picker.tsx';
import { avatar, picture } from '../data/pictures.ts';
import { t } from '../language.ts';
import { Dialog } from '../layers/dialog.tsx';
import { publish } from '../publish.ts';
import { leave } from '../route.ts';
import { me, saveMe, toast, useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { PillButton } from '../style/pill-button.tsx';
import type { Style } from '../style/sheet.ts';
import { ProfileField } from './profile-field.tsx';

/** The form for one's own profile. */
export function EditProfile() {
  const person = useSite(me);
  const [name, setName] = useState(person.name);
  const [bio, setBio] = useState(person.bio);
  const [location, setLocation] = useState(person.location);
  const [url, setUrl] = useState(person.url);
  const [saving, setSaving] = useState(false);
  const underWay = useRef(false);

  async function save() {
    if (underWay.current) return;
    underWay.current = true;
    setSaving(true);
    const saved = await publish(
      'profile',
      JSON.stringify({ displayName: name, description: bio, location, url }),
    );
    underWay.current = false;
    setSaving(false);
    if (!saved) return toast(t.failed);
    saveMe({ name, bio, location, url });
    leave();
  }

  const right = (
    <PillButton
      testId="Profile_Save_Button"
      disabled={saving || name.trim() === ''}
      css={{ height: 32 }}
      onClick={() => void save()}
    >
      {t.save}
    </PillButton>
  );
  return (
    <Dialog title={t.editProfile} showTitle right={right} onClose={leave}>
      <Box css={{ paddingBottom: 48 }}>
        <Box css={cover}>
          {person.header && (
            <img alt="" draggable="true" src={picture(person.header)} className="css-9pa8cd" />
          )}
          <Box css={shade}>
            <FilePicker label={t.addBanner} icon="camera" onFiles={() => undefined} />
          </Box>
        </Box>
        <Box css={portrait}>
          <Box css={{ position: 'absolute', inset: 0, borderRadius: 9999, overflow: 'hidden' }}>
            <img alt="" draggable="true" src={avatar(person.name)} className="css-9pa8cd" />
            <Box css={shade}>
              <FilePicker label={t.addAvatar} icon="camera" onFiles={() => undefined} />
            </Box>
          </Box>
        </Box>
        <ProfileField name="displayName" label={t.name} value={name} longest={50} onChange={setName} />
        <ProfileField
          name="description"
          label={t.bio}
          value={bio}
          longest={160}
          lines={3}
          onChange={setBio}
        />
        <ProfileField
          name="location"
          label={t.location}
          value={location}
          longest={30}
          onChange={setLocation}
        />
        <ProfileField name="url" label={t.website} value={url} longest={100} onChange={setUrl} />
      </Box>
    </Dialog>
  );
}

const cover: Style = { aspectRatio: '3 / 1', backgroundColor: 'var(--field)', overflow: 'hidden' };
const portrait: Style = {
  width: 112,
  height: 112,
  marginTop: -48,
  marginLeft: 16,
  borderRadius: 9999,
  border: '4px solid var(--page)',
  backgroundColor: 'var(--page)',
};
const shade: Style = {
  position: 'absolute',
  inset: 0,
  alignItems: 'center',
  justifyContent: 'center',
  backgroundColor: 'rgba(0,0,0,.35)',
};
