import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../src/page/guide/start-guide.ts';
import { instagramSettings } from '../src/sites/instagram/settings/reader.ts';

export default defineUnlistedScript(() => startGuide(instagramSettings));
