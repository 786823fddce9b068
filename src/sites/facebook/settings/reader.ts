import type { SettingsReader } from '../../../engine/site-adapter.ts';
import { readSignedIn } from '../read-account.ts';
import { sightSettings } from './read.ts';

export const facebookSettings: SettingsReader = {
  id: 'facebook',
  signedIn: readSignedIn,
  settings: sightSettings,
};
