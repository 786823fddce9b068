import type { SettingsReader } from '../../../engine/site-adapter.ts';
import { readSignedIn } from '../read-account.ts';
import { sightSettings } from './read.ts';

export const xSettings: SettingsReader = {
  id: 'x',
  signedIn: readSignedIn,
  settings: sightSettings,
};
