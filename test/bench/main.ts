import { cpus } from 'node:os';
import { buildExtension } from '../../scripts/lib/build.ts';
import { benchArchive } from './archive.ts';
import { benchAudit } from './audit.ts';
import { benchCheck } from './check.ts';
import { benchEvidence, benchKills } from './evidence.ts';
import { benchLists } from './lists.ts';
import { benchPage } from './page.ts';
import { benchPictures } from './pictures.ts';

/** `npm run bench`: every figure beside its peers, in one run. `-- check`, `-- archive`, `-- page`, `-- audit`, `-- lists`, `-- pictures` or `-- evidence` for one part; `-- kills` kills 200 times. `-- pictures SEED` also scores scenes of a seed that was not used before. */
const [part, number] = process.argv.slice(2);
console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${new Date().toISOString().slice(0, 10)}\n`,
);
if (part === undefined || part === 'check') console.log(await benchCheck());
if (part === undefined || part === 'archive') console.log(`\n${benchArchive()}`);
if (part === undefined || part === 'page') console.log(`\n${await benchPage(buildExtension('chrome'))}`);
if (part === undefined || part === 'audit') console.log(`\n${await benchAudit(buildExtension('chrome'))}`);
if (part === undefined || part === 'lists') console.log(`\n${await benchLists(buildExtension('chrome'))}`);
if (part === undefined || part === 'pictures')
  console.log(
    `\n${await benchPictures(buildExtension('chrome'), number === undefined ? undefined : Number(number))}`,
  );
if (part === undefined || part === 'evidence')
  console.log(`\n${await benchEvidence(buildExtension('chrome'))}`);
// Takes half an hour, so only when asked for.
if (part === 'kills') console.log(`\n${await benchKills(buildExtension('chrome'), Number(number ?? 200))}`);
process.exit(0);
