import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../src/page/guide/start-guide.ts';
import { xSettings } from '../src/sites/x/settings/reader.ts';

export default defineUnlistedScript(() => startGuide(xSettings));
