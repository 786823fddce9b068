import { startSites } from './server.ts';

/** `npx tsx test/sites/main.ts` serves the look-alikes until it is stopped. */
const sites = await startSites(Number(process.env.PORT ?? 8443));
console.log(
  `Look-alike sites on port ${sites.port}. Point the sites' names at 127.0.0.1:${sites.port} to see them.`,
);
