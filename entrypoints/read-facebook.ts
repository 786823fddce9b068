import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReader } from '../src/page/reader-here.ts';
import { tellPressed } from '../src/page/keep/tell-pressed.ts';
import { startReading } from '../src/page/read-page.ts';
import { startScreen } from '../src/page/screen/start-screen.ts';
import { facebook } from '../src/sites/facebook/index.ts';
import { facebookReader } from '../src/sites/facebook/reader.ts';
import { structureOf } from '../src/sites/structure.ts';

export default defineUnlistedScript(() => {
  startReading(facebookReader, structureOf);
  leaveReader(facebookReader);
  startScreen(facebookReader, facebook);
  tellPressed(facebookReader);
});
