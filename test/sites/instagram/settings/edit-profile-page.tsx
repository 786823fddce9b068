import { t } from '../language.ts';
import { EditProfileForm } from './edit-profile-form.tsx';
import { SettingsFrame } from './settings-frame.tsx';

export function EditProfilePage({ path }: { path: string }) {
  return (
    <SettingsFrame path={path} title={t.editProfile}>
      <EditProfileForm />
    </SettingsFrame>
  );
}
