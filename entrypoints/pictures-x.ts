import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPictures } from '../src/page/pictures/start-pictures.ts';
import { x } from '../src/sites/x/index.ts';

export default defineUnlistedScript(() => startPictures(x));
