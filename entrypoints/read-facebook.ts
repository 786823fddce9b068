import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '../src/page/read-page.ts';
import { facebookReader } from '../src/sites/facebook/reader.ts';
import { structureOf } from '../src/sites/structure.ts';

export default defineUnlistedScript(() => startReading(facebookReader, structureOf));
