import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../src/page/start-page.ts';
import { x } from '../src/sites/x/index.ts';

export default defineUnlistedScript(() => startPage(x));
