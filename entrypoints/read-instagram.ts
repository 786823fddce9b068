import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReader } from '../src/page/reader-here.ts';
import { tellPressed } from '../src/page/keep/tell-pressed.ts';
import { startReading } from '../src/page/read-page.ts';
import { startScreen } from '../src/page/screen/start-screen.ts';
import { instagram } from '../src/sites/instagram/index.ts';
import { instagramReader } from '../src/sites/instagram/reader.ts';
import { structureOf } from '../src/sites/structure.ts';

export default defineUnlistedScript(() => {
  startReading(instagramReader, structureOf);
  leaveReader(instagramReader);
  startScreen(instagramReader, instagram);
  tellPressed(instagramReader);
});
