import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '../src/page/read-page.ts';
import { startScreen } from '../src/page/screen/start-screen.ts';
import { x } from '../src/sites/x/index.ts';
import { xReader } from '../src/sites/x/reader.ts';
import { structureOf } from '../src/sites/structure.ts';

export default defineUnlistedScript(() => {
  startReading(xReader, structureOf);
  startScreen(xReader, x);
});
