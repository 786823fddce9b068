import type { SettingsReader } from '../../../engine/site-adapter.ts';
import { readSignedIn } from '../read-account.ts';
import { sightSettings } from './read.ts';

export const instagramSettings: SettingsReader = {
  id: 'instagram',
  signedIn: readSignedIn,
  settings: sightSettings,
};
