import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPictures } from '../src/page/pictures/start-pictures.ts';
import { facebook } from '../src/sites/facebook/index.ts';

export default defineUnlistedScript(() => startPictures(facebook));
