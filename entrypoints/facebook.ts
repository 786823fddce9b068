import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../src/page/start-page.ts';
import { facebook } from '../src/sites/facebook/index.ts';

export default defineUnlistedScript(() => startPage(facebook));
