import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../src/page/guide/start-guide.ts';
import { facebookSettings } from '../src/sites/facebook/settings/reader.ts';

export default defineUnlistedScript(() => startGuide(facebookSettings));
