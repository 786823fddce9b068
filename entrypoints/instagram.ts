import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../src/page/start-page.ts';
import { instagram } from '../src/sites/instagram/index.ts';

export default defineUnlistedScript(() => startPage(instagram));
