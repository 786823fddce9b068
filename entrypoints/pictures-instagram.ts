import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPictures } from '../src/page/pictures/start-pictures.ts';
import { instagram } from '../src/sites/instagram/index.ts';

export default defineUnlistedScript(() => startPictures(instagram));
