import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReader } from '../src/page/reader-here.ts';
import { tellPressed } from '../src/page/keep/tell-pressed.ts';
import { startReading } from '../src/page/read-page.ts';
import { startScreen } from '../src/page/screen/start-screen.ts';
import { x } from '../src/sites/x/index.ts';
import { xReader } from '../src/sites/x/reader.ts';
import { structureOf } from '../src/sites/structure.ts';

export default defineUnlistedScript(() => {
  startReading(xReader, structureOf);
  leaveReader(xReader);
  startScreen(xReader, x);
  tellPressed(xReader);
});
